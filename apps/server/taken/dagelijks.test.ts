import { foundAanbieder, registratie, registreer, stamgegevens as stamFormaat } from '@zorgketen/usecases'
import { stamgegevens } from '@zorgketen/usecases/proef'
import { formatDay, parseMaand } from '@zorgketen/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Gebeurtenissen } from '../gebeurtenissen/gebeurtenissen.ts'
import { openProefserver } from '../proef/open-proefserver.ts'
import { startDagelijks } from './dagelijks.ts'

const ID = 'kliniek'
const actor = { organisatie: ID, rol: 'beheerder', gebruiker: 'proef', doel: 'proef' } as const
const ALTIJD = { van: '2022-01-01', tot: null }
const settings = [{ setting: 'klinisch', geldig: ALTIJD, besloten: '2022-01-01', reden: 'opnameafdeling' }]
const stam = stamFormaat.parse({ ...stamgegevens, eenheden: [{ id: 'e1', naam: 'Kliniek', settings }] })
const verblijf = registratie.parse({
  soort: 'verblijf',
  id: 'v1',
  patient: 'p-ggz',
  stroom: 'ggz',
  eenheid: 'e1',
  opname: { dag: '2023-03-30', tijd: '10:00' },
  ontslag: null,
  zorg: [{ geldig: ALTIJD, verzorgingsgraad: 'D', beveiligingsniveau: null, rechtvaardigingsgrond: false }],
  afwezig: [],
  integraal: false,
})

let server: Awaited<ReturnType<typeof openProefserver>>
let nu = '2023-04-02T06:00:00Z'
const mis: unknown[] = []
beforeAll(async () => {
  server = await openProefserver()
  const rij = { id: ID, naam: ID, soort: 'aanbieder', omschrijving: '', fictief: true, agb: [], uzovi: null } as const
  await foundAanbieder(plek(), actor, { ...rij, vandaag: null }, { stam, registraties: [] })
  await registreer(plek(), actor, { registratie: verblijf, verwachteVersie: 0 })
}, 120_000)
afterAll(() => server.close())

const plek = () => ({ ...server.plek, nu: () => nu })
const dagen = (tekst: string): Promise<readonly string[]> =>
  server.plek.opslag.read(actor, async (kast) => {
    const maand = parseMaand(tekst)
    if (!maand.ok) throw new Error('month')
    const gaf = await kast.prestaties.van(maand.value, ['v1'])
    return gaf.map((een) => (een.soort === 'prestatie' ? formatDay(een.prestatie.datum).slice(8) : een.weigering.code))
  })
const run = async (): Promise<readonly string[]> => {
  const verteld: string[] = []
  const gebeurtenissen = new Gebeurtenissen()
  gebeurtenissen.listen(({ organisatie, wat }) => verteld.push(`${organisatie} ${wat}`))
  await startDagelijks(plek(), { gebeurtenissen, log: (error) => mis.push(error) }).stop()
  return verteld
}
const bijgewerkt = async (): Promise<number> =>
  (await server.plek.opslag.read(actor, (kast) => kast.audit.lijst('lopende verblijven', { vanaf: 0, aantal: 9 })))
    .totaal

it('ZPM-11: a stay that goes on has its days until yesterday, and on the next day one more', async () => {
  expect([await dagen('2023-03'), await dagen('2023-04')]).toEqual([['30', '31'], ['01']])
  expect(await run()).toEqual([])
  nu = '2023-04-02T21:59:59Z'
  await run()
  expect(await dagen('2023-04'), 'two seconds before midnight in the Netherlands').toEqual(['01'])
  nu = '2023-04-02T22:00:00Z'
  expect(await run()).toContain(`${ID} prestaties`)
  expect(await dagen('2023-04')).toEqual(['01', '02'])
  expect(await bijgewerkt()).toBe(1)
})

it('catches up what was missed while nothing ran, over months, and says so once', async () => {
  nu = '2023-06-03T06:00:00Z'
  await run()
  expect([(await dagen('2023-04')).length, (await dagen('2023-05')).length, await dagen('2023-06')]).toEqual([
    30,
    31,
    ['01', '02'],
  ])
  expect(await bijgewerkt()).toBe(2)
  expect(await run()).toEqual([])
  expect(await bijgewerkt()).toBe(2)
  expect(mis).toEqual([])
})

it('does a day once, however often it looks', async () => {
  const dagelijks = startDagelijks(plek(), { gebeurtenissen: new Gebeurtenissen(), log: (error) => mis.push(error) })
  await dagelijks.doe()
  nu = '2023-06-04T06:00:00Z'
  await dagelijks.doe()
  await dagelijks.stop()
  expect(await dagen('2023-06')).toEqual(['01', '02', '03'])
  expect(await bijgewerkt()).toBe(3)
})
