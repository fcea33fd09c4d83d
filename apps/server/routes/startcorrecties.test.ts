import { afterAll, beforeAll, expect, it } from 'vitest'
import { findEerdereZorg } from '../proef/find-eerdere-zorg.ts'
import { openProefserver } from '../proef/open-proefserver.ts'

const MAAND = '2023-03'

interface Rij {
  readonly nummer: string
  readonly patient: string
  readonly startdatum: string
  readonly verzonden: string | null
  readonly aantal: number
  readonly wacht: number
}
interface Voorbeeld {
  readonly startdatum: string
  readonly maanden: readonly {
    readonly maand: string
    readonly gesloten: boolean
    readonly correcties: readonly {
      readonly stappen: readonly { readonly actie: string; readonly reden: { readonly code: string } }[]
      readonly geblokkeerd: readonly { readonly reden: { readonly code: string } }[]
    }[]
  }[]
  readonly nietVerzonden: { readonly aantal: number }
}

let server: Awaited<ReturnType<typeof openProefserver>>
let praktijk: Awaited<ReturnType<typeof server.als>>

beforeAll(async () => {
  server = await openProefserver()
  praktijk = await server.als('praktijk', 'administratie')
  await praktijk('POST', '/declaraties', { maand: MAAND })
}, 120_000)
afterAll(() => server.close())

const lijst = async (): Promise<readonly Rij[]> =>
  (await praktijk<{ rijen: Rij[] }>('GET', '/startcorrecties')).json.rijen

it('ZTN-09: shows which numbers have lines with another startdatum, what correcting would do, and why not yet', async () => {
  expect(await lijst()).toEqual([])
  await findEerdereZorg(praktijk)
  const [rij] = await lijst()
  if (rij === undefined) throw new Error('nothing to correct')
  expect(rij).toMatchObject({ startdatum: '2023-02-14', wacht: rij.aantal })
  expect(rij.verzonden?.slice(0, 7)).toBe(MAAND)
  const { json } = await praktijk<Voorbeeld>('POST', '/startcorrecties/voorbeeld', { nummer: rij.nummer })
  expect(json).toMatchObject({ startdatum: '2023-02-14', maanden: [{ maand: MAAND, gesloten: false }] })
  expect(json.nietVerzonden.aantal).toBe(1)
  const vast = json.maanden.flatMap(({ correcties }) => correcties.flatMap(({ geblokkeerd }) => geblokkeerd))
  expect(vast).toHaveLength(rij.aantal)
  expect(new Set(vast.map(({ reden }) => reden.code))).toEqual(new Set(['correctie.wacht-op-retour']))
})

it('after the return: credit and new debit leave in one message, and the list is empty', async () => {
  for (const organisatie of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(organisatie, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>(
      'GET',
      '/berichten?richting=in&soort=gds801&stand=ontvangen',
    )
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
  }
  const [rij] = await lijst()
  const vraag = { nummer: rij?.nummer ?? '' }
  const { json } = await praktijk<Voorbeeld>('POST', '/startcorrecties/voorbeeld', vraag)
  const stappen = json.maanden.flatMap(({ correcties }) => correcties.flatMap((een) => een.stappen))
  expect(stappen.length).toBeGreaterThan(0)
  const weg = await praktijk<{ verzonden: { aantal: number; bezorging: string }[] }>('POST', '/startcorrecties', vraag)
  expect(weg.status).toBe(200)
  const regels = stappen.reduce((som, { actie }) => som + (actie === 'credit en debet' ? 2 : 1), 0)
  expect(weg.json.verzonden).toMatchObject([{ aantal: regels, bezorging: 'bezorgd' }])
  expect(await lijst()).toEqual([])
})

it('a number that is not there is said to be so, and who only reads sends nothing', async () => {
  const onbekend = { nummer: '3f2504e0-4f89-41d3-9a0c-0305e82c3399' }
  expect((await praktijk('POST', '/startcorrecties/voorbeeld', onbekend)).status).toBe(404)
  const lezer = await server.als('praktijk', 'lezer')
  expect((await lezer('POST', '/startcorrecties', onbekend)).status).toBe(403)
})
