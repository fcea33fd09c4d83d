import { audit } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
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
  const onthoud = new Onthoud(8)
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
  const onthoud = new Onthoud(8)
  const stuk = onthoud.of(plek, ACTOR, 'voorbeeld', () => Promise.reject(new Error('stuk')))
  await expect(stuk).rejects.toThrow('stuk')
  expect(await onthoud.of(plek, ACTOR, 'voorbeeld', async () => 'heel')).toBe('heel')
})

const change = () =>
  server.plek.opslag.transact(ACTOR, (kast) =>
    audit(kast, server.plek, ACTOR, { handeling: 'proef', onderwerp: 'proef', details: {} }),
  )

it('forgets what was asked longest ago', async () => {
  const onthoud = new Onthoud(2)
  const gerekend: string[] = []
  const ask = (wat: string) =>
    onthoud.of(server.plek, ACTOR, wat, async () => {
      gerekend.push(wat)
    })
  for (const wat of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(wat)
  expect(gerekend).toEqual(['a', 'b', 'c', 'b'])
})

it('reckons one overview once at a time: who comes after a change waits, and shares the next one', async () => {
  const onthoud = new Onthoud(2)
  const { promise: open, resolve } = Promise.withResolvers<void>()
  let lopend = 0
  let keer = 0
  const ask = () =>
    onthoud.of(server.plek, ACTOR, 'voorbeeld', async () => {
      keer += 1
      lopend += 1
      expect(lopend).toBe(1)
      const deze = keer
      if (deze === 1) await open
      lopend -= 1
      return deze
    })
  const eerste = ask()
  await vi.waitFor(() => expect(keer).toBe(1))
  const later = []
  for (let n = 0; n < 3; n += 1) {
    await change()
    later.push(ask())
  }
  await expect(Promise.race([...later, Promise.resolve('niemand')])).resolves.toBe('niemand')
  resolve()
  expect([await eerste, ...(await Promise.all(later))]).toEqual([1, 2, 2, 2])
})
