import { foundAanbieder, stamgegevens as stamFormaat } from '@zorgketen/usecases'
import { stamgegevens } from '@zorgketen/usecases/proef'
import { parseDay } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

// What the screens of registrations ask of the list, of one registration, and of the kinds of other prestaties.

const ALTIJD = { van: '2022-01-01', tot: null }
const basis = { id: '', stroom: 'ggz', datum: '2023-03-07', begintijd: '12:00', eenheid: 'e1' }
const REGISTRATIES = [
  {
    ...basis,
    soort: 'consult',
    id: 'c1',
    patient: 'p-ggz',
    zorgsoort: 'behandeling',
    zorgverlener: 'z1',
    geplandeMinuten: null,
    directeMinuten: 45,
    indirecteMinuten: null,
  },
  {
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
  },
  ...(['v1', 'v2'] as const).map((id) => ({
    soort: 'verblijf',
    id,
    patient: id === 'v1' ? 'p-ggz' : 'p-fz',
    stroom: 'ggz',
    eenheid: 'e1',
    opname: { dag: '2023-02-20', tijd: '10:00' },
    ontslag: id === 'v1' ? null : { dag: '2023-03-02', tijd: null },
    zorg: [{ geldig: ALTIJD, verzorgingsgraad: 'D', beveiligingsniveau: 2, rechtvaardigingsgrond: false }],
    afwezig: [],
    integraal: false,
  })),
]

type Vraag = Awaited<ReturnType<Awaited<ReturnType<typeof openProefserver>>['als']>>
let server: Awaited<ReturnType<typeof openProefserver>>
let vraag: Vraag
beforeAll(async () => {
  server = await openProefserver()
  const vandaag = parseDay('2023-04-05')
  if (!vandaag.ok) throw new Error('day')
  await foundAanbieder(
    server.plek,
    { organisatie: 'lijst', rol: 'beheerder', gebruiker: 'proef', doel: 'proef' },
    {
      id: 'lijst',
      naam: 'lijst',
      soort: 'aanbieder',
      omschrijving: '',
      fictief: true,
      agb: [],
      uzovi: null,
      vandaag: vandaag.value,
    },
    { stam: stamFormaat.parse(stamgegevens), registraties: [] },
  )
  vraag = await server.als('lijst', 'beheerder')
  for (const registratie of REGISTRATIES) {
    await vraag('PUT', `/registraties/${registratie.id}`, { registratie, verwachteVersie: 0 })
  }
}, 120_000)
afterAll(() => server.close())

const ids = async (query: string): Promise<readonly string[]> => {
  const { json } = await vraag<{ rijen: { registratie: { id: string } }[] }>('GET', `/registraties?${query}`)
  return json.rijen.map(({ registratie }) => registratie.id).sort()
}

describe('the list by kind', () => {
  it('shows every kind, one kind, and who is in now, whatever the month', async () => {
    expect(await ids('')).toEqual(['c1', 'g1', 'v1', 'v2'])
    expect(await ids('soort=verblijf')).toEqual(['v1', 'v2'])
    expect(await ids('soort=groepssessie&maand=2023-03')).toEqual(['g1'])
    expect(await ids('soort=overig')).toEqual([])
    expect(await ids('lopend=ja')).toEqual(['v1'])
  })

  it('goes together with what they gave: the units of the group that gave a prestatie are of one row', async () => {
    expect(await ids('soort=groepssessie&uitkomst=prestatie')).toEqual(['g1'])
    expect(await ids('soort=consult&uitkomst=weigering')).toEqual([])
    expect(await ids('soort=verblijf&uitkomst=prestatie&lopend=ja')).toEqual(await ids('lopend=ja&uitkomst=prestatie'))
  })

  it('counts what a registration gave beside its first outcome, with the tariffs together', async () => {
    const { json } = await vraag<{ rijen: { meer: { aantal: number; weigeringen: number; tarief: number } }[] }>(
      'GET',
      '/registraties?soort=groepssessie',
    )
    // one unit with two patients, of the second unit that one was left
    expect(json.rijen[0]?.meer).toMatchObject({ aantal: 2, weigeringen: 1 })
    expect(json.rijen[0]?.meer.tarief).toBeGreaterThan(0)
  })
})

describe('one registration', () => {
  it('names everyone in it, by register; a prestatie leads to its registration', async () => {
    const { json } = await vraag<{ registratie: { id: string }; wie: Record<string, Record<string, string>> }>(
      'GET',
      `/registraties/${encodeURIComponent('g1~z1~p-ggz~1')}`,
    )
    expect(json.registratie.id).toBe('g1')
    expect(Object.keys(json.wie.patient ?? {}).sort()).toEqual(['p-fz', 'p-ggz'])
    expect(Object.keys(json.wie.zorgverlener ?? {})).toEqual(['z1'])
  })

  it('tells of each unit of a group how many were there, and of refused days which', async () => {
    const groep = REGISTRATIES[1]
    const { json } = await vraag<{ uitkomst: { groep: unknown }; bij: { groep: unknown }[] }>(
      'POST',
      '/registraties/proef',
      groep,
    )
    expect([json.uitkomst, ...json.bij].map(({ groep: eenheid }) => eenheid)).toEqual(
      expect.arrayContaining([
        { volgnummer: 1, van: '10:00', minuten: 30, grootte: 2 },
        { volgnummer: 2, grootte: 1 },
      ]),
    )
    const weg = { van: { dag: '2023-03-05', tijd: null }, tot: { dag: '2023-03-08', tijd: null } }
    const verblijf = { ...REGISTRATIES[2], afwezig: [weg] }
    const proef = await vraag<{ bij: { code: string; dagen?: unknown }[] }>('POST', '/registraties/proef', verblijf)
    expect(proef.json.bij.filter(({ code }) => code === 'verblijf.afwezig-ggz')).toMatchObject([
      { dagen: { van: '2023-03-05', tot: '2023-03-07' } },
    ])
  })
})

describe('the kinds of other prestaties (ZPM-09, ZPM-17)', () => {
  const soorten = async (dag: string) =>
    (
      await vraag<{ soorten: { soort: string; overleg: boolean; minuten: boolean; stromen: string[] }[] }>(
        'GET',
        `/registraties/soorten?dag=${dag}`,
      )
    ).json.soorten

  it('are those of the day, with what each asks', async () => {
    const in2023 = await soorten('2023-03-07')
    expect(in2023.find(({ soort }) => soort === 'intercollegiaal-overleg')).toMatchObject({
      overleg: true,
      minuten: true,
      stromen: ['ggz'],
    })
    expect(in2023.some(({ soort }) => soort === 'transitie')).toBe(true)
    expect((await soorten('2024-03-07')).some(({ soort }) => soort === 'transitie')).toBe(false)
  })
})
