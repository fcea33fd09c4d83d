import { foundAanbieder, stamgegevens as stamFormaat } from '@zorgketen/usecases'
import { stamgegevens } from '@zorgketen/usecases/proef'
import { parseDay, parseMaand } from '@zorgketen/values'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

// Registrations that decide over others: what is kept of the others follows, and a closed month does not change.

interface Uitkomst {
  readonly soort: 'prestatie' | 'weigering'
  readonly code: string
  readonly naam?: string
  readonly minuten?: number | null
}
interface Rij {
  readonly registratie: { readonly id: string }
  readonly versie: number
  readonly uitkomst: Uitkomst | null
  readonly meer: { readonly aantal: number; readonly weigeringen: number }
}

const ALTIJD = { van: '2022-01-01', tot: null }
const stam = {
  ...stamgegevens,
  eenheden: [
    ...stamgegevens.eenheden,
    {
      id: 'kliniek',
      naam: 'Kliniek',
      settings: [{ setting: 'klinisch', geldig: ALTIJD, besloten: '2022-01-01', reden: 'opnameafdeling' }],
    },
  ],
  contracten: [
    {
      nummer: 'CTM-0101',
      declarant: stamgegevens.declarant.agb,
      betaler: '0101',
      geldig: ALTIJD,
      producten: [],
      afspraken: [{ wat: 'integrale-verblijfsdag', geldig: ALTIJD, toelichting: 'proef' }],
    },
  ],
}

let server: Awaited<ReturnType<typeof openProefserver>>
let vraag: Awaited<ReturnType<typeof server.als>>
let nummer = 0
beforeAll(async () => {
  server = await openProefserver()
}, 120_000)
afterAll(() => server.close())
beforeEach(async () => {
  nummer += 1
  const id = `soorten-${nummer}`
  const vandaag = parseDay('2023-04-05')
  if (!vandaag.ok) throw new Error('day')
  await foundAanbieder(
    server.plek,
    { organisatie: id, rol: 'beheerder', gebruiker: 'proef', doel: 'proef' },
    {
      id,
      naam: id,
      soort: 'aanbieder',
      omschrijving: '',
      fictief: true,
      agb: [],
      uzovi: null,
      vandaag: vandaag.value,
    },
    { stam: stamFormaat.parse(stam), registraties: [] },
  )
  vraag = await server.als(id, 'beheerder')
})

const contact = (id: string, over: Readonly<Record<string, unknown>> = {}) => ({
  soort: 'consult',
  id,
  patient: 'p-ggz',
  stroom: 'ggz',
  datum: '2023-03-07',
  begintijd: '12:00',
  zorgsoort: 'behandeling',
  eenheid: 'e1',
  zorgverlener: 'z1',
  geplandeMinuten: null,
  directeMinuten: 45,
  indirecteMinuten: null,
  ...over,
})
const verblijf = (over: Readonly<Record<string, unknown>> = {}) => ({
  soort: 'verblijf',
  id: 'v1',
  patient: 'p-ggz',
  stroom: 'ggz',
  eenheid: 'kliniek',
  opname: { dag: '2023-02-20', tijd: '10:00' },
  ontslag: null,
  zorg: [{ geldig: ALTIJD, verzorgingsgraad: 'D', beveiligingsniveau: null, rechtvaardigingsgrond: false }],
  afwezig: [],
  integraal: false,
  ...over,
})
const bewaar = async <R extends { readonly id: string }>(registratie: R, verwachteVersie = 0) =>
  vraag<{ uitkomst: Uitkomst | null; bij: Uitkomst[] }>('PUT', `/registraties/${registratie.id}`, {
    registratie,
    verwachteVersie,
  })
const lees = async (id: string): Promise<Rij> => (await vraag<Rij>('GET', `/registraties/${id}`)).json
const uitkomst = async (id: string) => (await lees(id)).uitkomst?.code
/** How many days of the stay are kept in a month. */
const dagen = async (maand: string): Promise<number> => {
  const { json } = await vraag<{ perCode: { aantal: number }[]; perWeigering: { aantal: number }[] }>(
    'GET',
    `/maanden/${maand}/telling`,
  )
  return [...json.perCode, ...json.perWeigering].reduce((som, { aantal }) => som + aantal, 0)
}

const zonderPrestatie = (tekst: string): Promise<number> =>
  server.plek.opslag.read({ organisatie: `soorten-${nummer}`, rol: 'lezer' }, async (kast) => {
    const maand = parseMaand(tekst)
    if (!maand.ok) throw new Error('month')
    return kast.maanden.zonderPrestatie(maand.value)
  })

describe('messages of one day (ZPM-15)', () => {
  const bericht = (id: string, begintijd: string, directeMinuten: number) =>
    contact(id, { kanaal: 'bericht', begintijd, directeMinuten })

  it('count as one contact: a second message makes the first long enough, and withdrawing it undoes that', async () => {
    await bewaar(bericht('b1', '09:00', 3))
    expect(await uitkomst('b1')).toBe('tijd.te-kort')
    await bewaar(bericht('b2', '15:00', 4))
    expect((await lees('b1')).uitkomst).toMatchObject({ soort: 'prestatie', minuten: 7 })
    expect(await uitkomst('b2')).toBe('bericht.telt-mee')
    expect(await zonderPrestatie('2023-03'), 'what counts in another lacks nothing').toBe(0)
    await bewaar(bericht('b0', '08:00', 1))
    expect([await uitkomst('b1'), (await lees('b0')).uitkomst?.minuten]).toEqual(['bericht.telt-mee', 8])
    await vraag('DELETE', '/registraties/b0?versie=1')
    await vraag('DELETE', '/registraties/b2?versie=1')
    expect(await uitkomst('b1')).toBe('tijd.te-kort')
  })

  it('a message that moves to another month leaves nothing behind', async () => {
    await bewaar(bericht('b1', '09:00', 10))
    await bewaar({ ...bericht('b1', '09:00', 10), datum: '2023-02-07' }, 1)
    expect([await dagen('2023-02'), await dagen('2023-03')]).toEqual([1, 0])
  })
})

describe('stays (ZPM-11, ZPM-12)', () => {
  it('give days in every month until yesterday; discharge takes back what came after', async () => {
    await bewaar(verblijf())
    expect([await dagen('2023-02'), await dagen('2023-03'), await dagen('2023-04')]).toEqual([9, 31, 4])
    expect([await zonderPrestatie('2023-02'), await zonderPrestatie('2023-03')]).toEqual([0, 0])
    await bewaar(verblijf({ ontslag: { dag: '2023-03-10', tijd: '11:00' } }), 1)
    expect([await dagen('2023-02'), await dagen('2023-03'), await dagen('2023-04')]).toEqual([9, 9, 0])
  })

  it('a stay of which nothing is known of the care lacks its days in each month', async () => {
    await bewaar(verblijf({ zorg: [] }))
    expect([await zonderPrestatie('2023-02'), await zonderPrestatie('2023-03')]).toEqual([1, 1])
  })

  it('a contracted integral stay takes consults back, those outside it and of others stay', async () => {
    for (const een of [
      contact('r1'),
      contact('r2', { datum: '2023-02-01' }),
      contact('r3', { patient: 'p-fz', stroom: 'fz' }),
    ]) {
      await bewaar(een)
    }
    await bewaar(verblijf({ integraal: true }))
    expect(await uitkomst('r1')).toBe('verblijf.integraal-consult')
    expect((await lees('r2')).uitkomst?.soort).toBe('prestatie')
    expect((await lees('r3')).uitkomst?.soort).toBe('prestatie')
    const { json } = await vraag<{ uitleg: { nl: string } }>('GET', '/registraties/r1/waarom')
    expect(json.uitleg.nl).toMatch(/het verblijf op die dag, de afspraken in het contract/)
    await vraag('DELETE', '/registraties/v1?versie=1')
    expect((await lees('r1')).uitkomst?.soort).toBe('prestatie')
  })

  it('are refused when they would change a closed month, and then nothing is kept', async () => {
    await bewaar(verblijf())
    expect((await vraag('POST', '/maanden/2023-02/sluiten', { reden: 'proef' })).status).toBe(200)
    const eerder = verblijf({ opname: { dag: '2023-02-10', tijd: '10:00' } })
    expect((await bewaar(eerder, 1)).status).toBe(409)
    expect([(await lees('v1')).versie, await dagen('2023-02')]).toEqual([1, 9])
    expect((await bewaar(verblijf({ ontslag: { dag: '2023-03-02', tijd: '11:00' } }), 1)).status).toBe(200)
    expect([await dagen('2023-02'), await dagen('2023-03')]).toEqual([9, 1])
  })
})

describe('the total of euthanasie per patient (ZPM-33)', () => {
  const uren = (id: string, datum: string, uur: number) => ({
    soort: 'overig',
    prestatiesoort: 'euthanasie-consultatie',
    id,
    patient: 'p-ggz',
    stroom: 'ggz',
    datum,
    begintijd: null,
    eenheid: 'e1',
    zorgverlener: 'z1',
    minuten: uur * 60,
    overleg: null,
    beveiligingsniveau: null,
    opdrachtgever: null,
    afspraak: null,
  })

  it('an earlier one that comes later makes the last one too much, also in another month', async () => {
    await bewaar(uren('e1', '2023-02-01', 7))
    await bewaar(uren('e3', '2023-03-20', 4))
    expect((await lees('e3')).meer).toMatchObject({ aantal: 0 })
    await bewaar(uren('e2', '2023-02-10', 3))
    const { uitkomst: past, meer } = await lees('e3')
    expect([past?.soort, past?.minuten, meer.aantal, meer.weigeringen]).toEqual(['prestatie', 120, 1, 1])
    const { json } = await vraag<{ bij: Uitkomst[] }>('POST', '/registraties/proef', uren('e3', '2023-03-20', 4))
    expect(json.bij.map(({ code }) => code)).toEqual(['euthanasie.deel-boven-maximum'])
  })
})

describe('a group (ZPM-07)', () => {
  const groep = {
    soort: 'groepssessie',
    id: 'g1',
    datum: '2023-03-08',
    begintijd: '10:00',
    eenheid: 'e1',
    geplandeMinuten: null,
    directeMinuten: 60,
    deelnemers: [
      { patient: 'p-ggz', stroom: 'ggz', van: 0, tot: 60 },
      { patient: 'p-fz', stroom: 'fz', van: 0, tot: 30 },
    ],
    zorgverleners: [{ zorgverlener: 'z1', van: 0, tot: 60 }],
  }

  it('gives each participant its own, and why for the group as a whole', async () => {
    const { status, json } = await bewaar(groep)
    expect([status, [json.uitkomst, ...json.bij].map((een) => een?.soort)]).toEqual([
      200,
      ['prestatie', 'prestatie', 'weigering'],
    ])
    expect(await lees('g1')).toMatchObject({ uitkomst: json.uitkomst })
    expect(await dagen('2023-03')).toBe(3)
  })

  it('stays refused for the participant in an integral stay when another participant is derived again', async () => {
    await bewaar(verblijf({ id: 'v2', patient: 'p-fz', stroom: 'fz', integraal: false }))
    await bewaar(verblijf({ integraal: true }))
    await bewaar(groep)
    const codes = async () => {
      const { json } = await vraag<{ uitkomst: Uitkomst; bij: Uitkomst[] }>('POST', '/registraties/proef', groep)
      return [json.uitkomst, ...json.bij].map(({ code }) => code).sort()
    }
    const eerst = [await codes(), await dagen('2023-03')]
    expect(eerst[0]).toContain('verblijf.integraal-consult')
    await bewaar(verblijf({ id: 'v2', patient: 'p-fz', stroom: 'fz', integraal: false, afwezig: [] }), 1)
    await vraag('DELETE', '/registraties/v2?versie=2')
    const { json } = await vraag<{ perWeigering: { code: string }[] }>('GET', '/maanden/2023-03/telling')
    expect(json.perWeigering.map(({ code }) => code)).toContain('verblijf.integraal-consult')
  })

  it('is declared with the days of a stay: a line for each unit and each day', async () => {
    await bewaar(groep)
    const maart = { opname: { dag: '2023-03-01', tijd: '10:00' }, ontslag: { dag: '2023-03-06', tijd: '10:00' } }
    await bewaar(verblijf(maart))
    const { json } = await vraag<{ verzonden: { betaler: string; aantal: number }[] }>('POST', '/declaraties', {
      maand: '2023-03',
    })
    expect(json.verzonden.map(({ betaler, aantal }) => [betaler, aantal])).toEqual([['0101', 6]])
    const { rijen } = (await vraag<{ rijen: { prestatie: string }[] }>('GET', '/declaraties/regels?maand=2023-03')).json
    expect(rijen.map(({ prestatie }) => prestatie).sort()).toEqual([
      'g1~z1~p-ggz~1',
      ...['01', '02', '03', '04', '05'].map((dag) => `v1~2023-03-${dag}`),
    ])
  })
})
