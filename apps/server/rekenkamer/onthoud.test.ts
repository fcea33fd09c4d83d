import { audit } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { Onthoud } from './onthoud.ts'

const ACTOR: Actor = { organisatie: 'praktijk', rol: 'administratie', gebruiker: 'tester', doel: 'proef' }

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
}, 120_000)
afterAll(() => server.close())

it('reckons once for as long as nothing changed, and anew after each change', async () => {
  const { plek } = server
  const onthoud = new Onthoud()
  let keer = 0
  const vraag = (wat = 'voorbeeld') =>
    onthoud.of(plek, ACTOR, wat, async () => {
      keer += 1
      return keer
    })
  expect(await Promise.all([vraag(), vraag()])).toEqual([1, 1])
  expect(await vraag('ander')).toBe(2)
  expect(await vraag()).toBe(1)
  const wijzig = { handeling: 'proef', onderwerp: 'proef', details: {} }
  for (const verwacht of [3, 4]) {
    await plek.opslag.transact(ACTOR, (kast) => audit(kast, plek, ACTOR, wijzig))
    expect(await vraag(), 'also after a change at the same instant').toBe(verwacht)
    expect(await vraag()).toBe(verwacht)
  }
  const elders = { ...ACTOR, organisatie: 'instelling' }
  await plek.opslag.transact(elders, (kast) => audit(kast, plek, elders, wijzig))
  expect(await vraag(), 'a change of another organisation').toBe(4)
})

it('does not remember what failed', async () => {
  const { plek } = server
  const onthoud = new Onthoud()
  const stuk = onthoud.of(plek, ACTOR, 'voorbeeld', () => Promise.reject(new Error('stuk')))
  await expect(stuk).rejects.toThrow('stuk')
  expect(await onthoud.of(plek, ACTOR, 'voorbeeld', async () => 'heel')).toBe('heel')
})
