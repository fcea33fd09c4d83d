import { createHash, randomUUID } from 'node:crypto'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import {
  foundAanbieder,
  importRegistraties,
  openBerichten,
  previewRegistraties,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { makeGroteMaand } from '../proef/grote-maand.ts'
import { opMotoren } from '../proef/motoren.ts'
import { GEDULD, maand, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'
import { openOpslag } from './open-opslag.ts'

const MAART = maand('2023-03')
const hash = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')
const gereedschap = {
  referentie: loadReferentie(),
  berichten: openBerichten(loadLayout('gds801', '1.0'), loadLayout('gds802', '1.0')),
  hash,
}

const contact = (id: string, anders: Readonly<Record<string, unknown>> = {}) => ({
  soort: 'consult',
  id,
  patient: 'p00001',
  stroom: 'ggz',
  datum: '2023-03-07',
  begintijd: '09:00',
  zorgsoort: 'behandeling',
  eenheid: 'e0',
  zorgverlener: 'z1',
  geplandeMinuten: null,
  directeMinuten: 45,
  indirecteMinuten: null,
  ...anders,
})

/** The bytes of a file, in blocks that end anywhere. */
const ndjson = (regels: readonly unknown[], blok = 10_007) => {
  const bytes = new TextEncoder().encode(regels.map((een) => `${JSON.stringify(een)}\n`).join(''))
  return {
    vingerafdruk: hash(bytes),
    ndjson: async function* () {
      for (let van = 0; van < bytes.length; van += blok) yield bytes.slice(van, van + blok)
    },
  }
}

opMotoren('registraties inlezen', (motor) => {
  let store: Store
  let plek: Werkplek
  let actor: Actor
  let nummer = 0
  beforeAll(async () => {
    store = await motor.open()
    plek = {
      opslag: openOpslag(store),
      gereedschap,
      vingerafdruk: hash,
      nu: () => '2023-04-05T09:00:00.000Z',
      nieuwId: randomUUID,
      voortgang: async () => {},
    }
  }, GEDULD)

  /** A provider of its own with nothing registered. */
  const found = async (): Promise<void> => {
    nummer += 1
    const id = `aanbieder-${nummer}`
    actor = { organisatie: id, rol: 'beheerder', gebruiker: 'proef', doel: 'proef' }
    const { stam } = makeGroteMaand({ registraties: 0, patienten: 40, zorgverleners: 4, maand: MAART })
    await foundAanbieder(plek, actor, organisatie(id), { stam, registraties: [] })
  }

  /** All that is kept: registrations and what they gave. */
  const stand = () =>
    plek.opslag.read(actor, async (kast) => {
      const maanden = [maand('2023-02'), MAART, maand('2023-04')]
      const registraties = []
      for (const m of maanden) registraties.push(await kast.registraties.vanMaand(m))
      // A stay of one month gives in the next.
      const ids = registraties.flat().map(({ id }) => id)
      const gaf = []
      for (const m of maanden) gaf.push(await kast.prestaties.van(m, ids))
      return { registraties, gaf }
    })

  it(
    'a month with one wrong row in 20,000 imports the rest and lists the one; again it does nothing',
    async () => {
      await found()
      const regels = Array.from({ length: 20_000 }, (_, n) =>
        contact(`r${n}`, { patient: `p${String(n % 40).padStart(5, '0')}` }),
      )
      regels[12_000] = contact('r12000', { patient: 'niemand' })
      const invoer = ndjson(regels)
      const beeld = await previewRegistraties(plek, actor, 'registratie', invoer)
      expect(beeld.tellingen).toMatchObject({ nieuw: 19_999, gewijzigd: 0, ongewijzigd: 0, fouten: 1 })
      expect(beeld.fouten.map(({ rij, kolom }) => [rij, kolom])).toEqual([[12_001, 'patient']])
      expect(await importRegistraties(plek, actor, 'registratie', invoer)).toEqual({
        ...{ nieuw: 19_999, gewijzigd: 0, ongewijzigd: 0, fouten: 1, afgeleid: 19_999 },
      })
      const telling = await plek.opslag.read(actor, (kast) => kast.prestaties.telling(MAART))
      expect(telling).toMatchObject({ registraties: 19_999, prestaties: 19_999, weigeringen: 0 })
      expect(await importRegistraties(plek, actor, 'registratie', invoer)).toEqual({
        ...{ nieuw: 0, gewijzigd: 0, ongewijzigd: 19_999, fouten: 1, afgeleid: 0 },
      })
    },
    GEDULD * 3,
  )

  const patient = fc.constantFrom('p00001', 'p00002', 'p00003')
  const dag = fc.constantFrom('2023-02-27', '2023-03-01', '2023-03-02', '2023-03-31', '2023-04-01')
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
  const gewoon = fc
    .record({
      patient,
      datum: dag,
      directeMinuten: fc.constantFrom(45, 60, 3),
      kanaal: fc.constantFrom('fysiek', 'bericht'),
    })
    .map((rest) => contact('', rest))
  const basis = { stroom: 'ggz', eenheid: 'e0' }
  const overig = fc.record({ patient, datum: dag }).map((rest) => ({
    ...{ ...basis, soort: 'overig', prestatiesoort: 'methadon', begintijd: null, zorgverlener: 'z1', minuten: null },
    ...{ overleg: null, beveiligingsniveau: null, opdrachtgever: null, afspraak: null },
    ...rest,
  }))
  const verblijf = patient.map((wie) => ({
    ...{ ...basis, soort: 'verblijf', patient: wie, integraal: false, afwezig: [] },
    opname: { dag: '2023-02-27', tijd: '10:00' },
    ontslag: { dag: '2023-03-03', tijd: '10:00' },
    zorg: [
      {
        geldig: { van: '2023-02-27', tot: null },
        ...{ verzorgingsgraad: 'C', beveiligingsniveau: null, rechtvaardigingsgrond: false },
      },
    ],
  }))
  const groep = fc
    .record({ datum: dag, wie: fc.subarray(['p00001', 'p00002', 'p00003'], { minLength: 2 }) })
    .map(({ datum, wie }) => ({
      ...{ soort: 'groepssessie', datum, begintijd: null, eenheid: 'e0', geplandeMinuten: null, directeMinuten: 60 },
      deelnemers: wie.map((een) => ({ patient: een, stroom: 'ggz', van: 0, tot: 60 })),
      zorgverleners: [{ zorgverlener: 'z1', van: 0, tot: 60 }],
    }))
  const regel = fc
    .tuple(id, fc.oneof(gewoon, gewoon, overig, verblijf, groep))
    .map(([eigen, rest]) => ({ ...rest, id: eigen }))

  it(
    'whatever the parts a file is kept in, in the end the same stands there and the same was told',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(regel, { minLength: 1, maxLength: 14 }),
          fc.array(regel, { minLength: 1, maxLength: 8 }),
          fc.integer({ min: 1, max: 5 }),
          async (eerste, tweede, stuk) => {
            const uitkomsten = []
            for (const deel of [2500, stuk]) {
              await found()
              const verslagen = []
              for (const regels of [eerste, tweede]) {
                verslagen.push(await importRegistraties(plek, actor, 'registratie', ndjson(regels, 97), deel))
              }
              uitkomsten.push({ verslagen, stand: await stand() })
            }
            expect(uitkomsten[1]).toEqual(uitkomsten[0])
          },
        ),
        { numRuns: 8 },
      )
    },
    GEDULD * 3,
  )

  it(
    'a closed month keeps what it gave: the row that would change it is told, the others go in',
    async () => {
      await found()
      await importRegistraties(plek, actor, 'registratie', ndjson([contact('oud', { datum: '2023-02-28' })]))
      await plek.opslag.transact(actor, (kast) =>
        kast.maanden.zet({
          maand: maand('2023-02'),
          volgnummer: 1,
          stand: 'gesloten',
          op: plek.nu(),
          door: 'proef',
          reden: 'proef',
          lijst: [],
        }),
      )
      const voor = await stand()
      const stay = {
        ...{ ...basis, soort: 'verblijf', id: 'v', patient: 'p00001', integraal: false, afwezig: [] },
        opname: { dag: '2023-02-27', tijd: '10:00' },
        ontslag: { dag: '2023-03-03', tijd: '10:00' },
        zorg: [
          {
            geldig: { van: '2023-02-27', tot: null },
            ...{ verzorgingsgraad: 'C', beveiligingsniveau: null, rechtvaardigingsgrond: false },
          },
        ],
      }
      const regels = [stay, contact('n1'), contact('n2', { datum: '2023-02-10' })]
      expect(await importRegistraties(plek, actor, 'registratie', ndjson(regels))).toMatchObject({
        nieuw: 1,
        fouten: 2,
      })
      const na = await stand()
      expect([na.registraties[0], na.gaf[0]]).toEqual([voor.registraties[0], voor.gaf[0]])
      expect(na.registraties[1]?.map(({ id: eigen }) => eigen)).toEqual(['n1'])
    },
    GEDULD,
  )

  it(
    'a file of nothing but faults is counted whole',
    async () => {
      await found()
      const regels = Array.from({ length: 30_000 }, (_, n) => ({ soort: 'consult', id: `f${n}` }))
      const { fouten, totaalFouten, tellingen } = await previewRegistraties(plek, actor, 'registratie', ndjson(regels))
      // A contact has ten fields without which it is none, beside its kind and number.
      expect([tellingen.fouten, totaalFouten, fouten.length]).toEqual([30_000, 300_000, 100_000])
    },
    GEDULD,
  )
})
