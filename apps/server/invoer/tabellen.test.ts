import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'
import { csv, utf8 } from './proef/bestanden.ts'
import { enter } from './proef/vraag-bestand.ts'

interface Beeld {
  readonly tellingen: Readonly<Record<string, number>>
  readonly fouten: readonly {
    readonly rij: number
    readonly kolom: string | null
    readonly wat: { readonly nl: string }
  }[]
  readonly totaalFouten: number
  readonly regels: readonly { readonly id: string; readonly rijen: readonly number[] }[]
}
type Registratie = Readonly<Record<string, unknown>>

let server: Awaited<ReturnType<typeof openProefserver>>
let bureau: Awaited<ReturnType<typeof enter>>
let patienten: readonly string[]
let plaats: { readonly eenheid: string; readonly zorgverlener: string }
beforeAll(async () => {
  server = await openProefserver()
  bureau = await enter(server, 'praktijk', 'administratie')
  const { rijen } = (await (await bureau.get('/registraties?maand=2023-03&aantal=40')).json()) as {
    rijen: { registratie: Record<string, string> }[]
  }
  patienten = [...new Set(rijen.map(({ registratie }) => registratie.patient ?? ''))]
  plaats = { eenheid: rijen[0]?.registratie.eenheid ?? '', zorgverlener: rijen[0]?.registratie.zorgverlener ?? '' }
}, 120_000)
afterAll(() => server.close())

const need = async (id: string): Promise<Registratie> =>
  ((await (await bureau.get(`/registraties/${id}`)).json()) as { registratie: Registratie }).registratie
const places = (fouten: Beeld['fouten']) => fouten.map(({ rij, kolom }) => [rij, kolom])

describe('group sessions from a table', () => {
  const KOPPEN = [
    'Sessie',
    'Sessiedatum',
    'Aanvang',
    'Locatie',
    'Duur',
    'Groepsleiders',
    'Cliëntnummer',
    'Stroom',
    'Tot',
  ]
  const rij = (sessie: string, wie: number | string, tot = '', dag = '7-3-2023') => {
    const patient = typeof wie === 'string' ? wie : (patienten[wie] ?? '')
    return [sessie, dag, '10:00', plaats.eenheid, '90,00', plaats.zorgverlener, patient, 'ggz', tot]
  }

  it('rows with the same number are one session, wherever they stand', async () => {
    const bytes = utf8(csv([KOPPEN, rij('S1', 0), rij('S2', 1), rij('S1', 1, '45'), rij('S2', 0)]))
    const beeld = await bureau.preview<Beeld>('groepssessie', bytes)
    expect(beeld.tellingen).toMatchObject({ nieuw: 2, fouten: 0 })
    expect(beeld.regels.map(({ id, rijen }) => [id, rijen])).toEqual([
      ['S1', [2, 4]],
      ['S2', [3, 5]],
    ])
    expect(await bureau.importeer('groepssessie', bytes)).toMatchObject({ nieuw: 2, fouten: 0, afgeleid: 2 })
    expect(await need('S1')).toMatchObject({
      ...{ soort: 'groepssessie', datum: '2023-03-07', begintijd: '10:00', directeMinuten: 90 },
      deelnemers: [
        { patient: patienten[0], stroom: 'ggz', van: 0, tot: 90 },
        { patient: patienten[1], stroom: 'ggz', van: 0, tot: 45 },
      ],
      zorgverleners: [{ zorgverlener: plaats.zorgverlener, van: 0, tot: 90 }],
    })
    expect(await bureau.importeer('groepssessie', bytes)).toMatchObject({ nieuw: 0, ongewijzigd: 2 })
  })

  it('a wrong row keeps its session out as a whole, since a group of one less has another price; others go in', async () => {
    const rijen = [rij('S3', 0), rij('S3', 'niemand'), rij('S4', 0), rij('S4', 1, 'half'), rij('S5', 0), rij('S5', 1)]
    const bytes = utf8(csv([KOPPEN, ...rijen, rij('S6', 0), rij('S6', 1, '', '8-3-2023')]))
    const { tellingen, fouten } = await bureau.preview<Beeld>('groepssessie', bytes)
    expect(tellingen).toMatchObject({ nieuw: 1, fouten: 6 })
    expect(places(fouten)).toEqual([
      [2, null],
      [3, 'Cliëntnummer'],
      [4, null],
      [5, 'Tot'],
      [8, null],
      [9, 'Sessiedatum'],
    ])
    expect(fouten[0]?.wat.nl).toContain('Rij 3')
    expect(await bureau.importeer('groepssessie', bytes)).toMatchObject({ nieuw: 1, fouten: 6 })
  })
})

describe('stays from a table', () => {
  const KOPPEN = [
    ...['Verblijf', 'Patient', 'Stroom', 'Locatie', 'Opname', 'Opnametijd', 'Ontslag', 'Ontslagtijd', 'Graad'],
    ...['Verlof van', 'Vertrektijd', 'Verlof tot', 'Terugtijd'],
  ]

  it('one row for each stay, more leave on further rows', async () => {
    const eerste = ['V1', patienten[0] ?? '', 'ggz', plaats.eenheid, '1-3-2023', '14:00', '20-3-2023', '11:00', 'C']
    const bytes = utf8(
      csv([
        KOPPEN,
        [...eerste, '4-3-2023', '10:00', '5-3-2023', '18:00'],
        ['V1', '', '', '', '', '', '', '', '', '11-3-2023', '10:00', '12-3-2023', '18:00'],
        ['V2', patienten[1] ?? '', 'ggz', plaats.eenheid, '', '', '', '', 'C', '', '', '', ''],
      ]),
    )
    const { tellingen, fouten } = await bureau.preview<Beeld>('verblijf', bytes)
    expect(tellingen).toMatchObject({ nieuw: 1, fouten: 1 })
    expect(places(fouten)).toEqual([[4, 'Opname']])
    await bureau.importeer('verblijf', bytes)
    expect(await need('V1')).toMatchObject({
      soort: 'verblijf',
      opname: { dag: '2023-03-01', tijd: '14:00' },
      ontslag: { dag: '2023-03-20', tijd: '11:00' },
      zorg: [{ geldig: { van: '2023-03-01', tot: null }, verzorgingsgraad: 'C', beveiligingsniveau: null }],
      afwezig: [
        { van: { dag: '2023-03-04', tijd: '10:00' }, tot: { dag: '2023-03-05', tijd: '18:00' } },
        { van: { dag: '2023-03-11', tijd: '10:00' }, tot: { dag: '2023-03-12', tijd: '18:00' } },
      ],
    })
  })
})

describe('other prestaties and contacts with more', () => {
  it('an other prestatie with the fields of its kind; a kind that does not exist is told', async () => {
    const koppen = [
      'Nummer',
      'Soort',
      'Client',
      'Stroom',
      'Datum',
      'Locatie',
      'Behandelaar',
      'Duur',
      'Overleg met',
      'Dossier',
    ]
    const [wie] = patienten
    const { eenheid, zorgverlener } = plaats
    const rij = (id: string, soort: string, met: string, dossier: string) => [
      ...[id, soort, wie ?? '', 'ggz', '7-3-2023', eenheid, zorgverlener, '20', met, dossier],
    ]
    const bytes = utf8(
      csv([koppen, rij('O1', 'Intercollegiaal-overleg', 'huisarts', 'ja'), rij('O2', 'praatje', '', '')]),
    )
    const { tellingen, fouten } = await bureau.preview<Beeld>('overig', bytes)
    expect(tellingen).toMatchObject({ nieuw: 1, fouten: 1 })
    expect(places(fouten)).toEqual([[3, 'Soort']])
    await bureau.importeer('overig', bytes)
    expect(await need('O1')).toMatchObject({
      ...{ soort: 'overig', prestatiesoort: 'intercollegiaal-overleg', minuten: 20, beveiligingsniveau: null },
      overleg: { met: 'huisarts', inDossier: true, intervisie: false },
    })
  })

  it('channel, travel and interpreter of a contact; a file without those columns leaves them as they are', async () => {
    const koppen = ['Nummer', 'Patient', 'Stroom', 'Datum', 'Type', 'Locatie', 'Behandelaar', 'Duur']
    const [wie] = patienten
    const rij = (duur: string) => [
      ...['C1', wie ?? '', 'ggz', '7-3-2023', 'behandeling', plaats.eenheid, plaats.zorgverlener, duur],
    ]
    const meer = ['Kanaal', 'Reistijd', 'Terugreis', 'Tolk']
    const bytes = utf8(
      csv([
        [...koppen, ...meer],
        [...rij('45'), 'fysiek', '20', '', 'ja'],
      ]),
    )
    expect(await bureau.importeer('registratie', bytes)).toMatchObject({ nieuw: 1, fouten: 0 })
    const bij = { kanaal: 'fysiek', reistijd: { heen: 20, terug: 0 }, tolk: true }
    expect(await need('C1')).toMatchObject({ directeMinuten: 45, ...bij })
    await bureau.importeer('registratie', utf8(csv([koppen, rij('60')])))
    expect(await need('C1')).toMatchObject({ directeMinuten: 60, ...bij })
  })
})

describe('example files', () => {
  it.each(['registratie', 'groepssessie', 'verblijf', 'overig'])(
    'of %s are read by their own columns',
    async (soort) => {
      for (const taal of ['nl', 'en']) {
        const antwoord = await bureau.get(`/invoer/${soort}/sjabloon/voorbeeld.csv?taal=${taal}`)
        const bytes = new Uint8Array(await antwoord.arrayBuffer())
        const { fouten } = await bureau.preview<Beeld>(soort, bytes)
        // Only what is invented is not recorded here: no column is missing and no value is refused.
        const vreemd = fouten.filter(({ wat }) => !/is niet vastgelegd|hoort bij hetzelfde nummer/.test(wat.nl))
        expect(vreemd).toEqual([])
      }
    },
  )
})

describe('a file that waits on the server', () => {
  const leg = async (bytes: Uint8Array) => {
    const antwoord = await server.app.request('/api/invoer/plank/bestand?naam=maart.ndjson', {
      method: 'POST',
      headers: { cookie: bureau.cookie },
      body: Uint8Array.from(bytes),
    })
    return (await antwoord.json()) as { id: string; grootte: number }
  }
  const work = async (wat: string, id: string): Promise<unknown> => {
    const antwoord = await server.app.request(`/api/invoer/registratie/${wat}`, {
      method: 'POST',
      headers: { cookie: bureau.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    const taak = await bureau.follow(((await antwoord.json()) as { id: string }).id)
    expect(taak.stand).toBe('klaar')
    return taak.resultaat
  }

  it('is looked through and taken in by jobs, with all its faults a page at a time and as CSV', async () => {
    const goed = (n: number) => ({
      ...{ soort: 'consult', id: `Q${n}`, patient: patienten[0], stroom: 'ggz', datum: '2023-03-09', begintijd: null },
      ...{ zorgsoort: 'behandeling', ...plaats, geplandeMinuten: null, directeMinuten: 45, indirecteMinuten: null },
    })
    const regels = Array.from({ length: 1500 }, (_, n) => (n === 700 ? goed(n) : { ...goed(n), stroom: 'zvw' }))
    const bytes = utf8(regels.map((een) => `${JSON.stringify(een)}\n`).join(''))
    const { id, grootte } = await leg(bytes)
    expect(grootte).toBe(bytes.length)
    const beeld = (await work('nakijken', id)) as Beeld
    expect(beeld.tellingen).toMatchObject({ nieuw: 1, fouten: 1499 })
    expect([beeld.fouten.length, beeld.totaalFouten]).toEqual([1000, 1499])
    const blad = (await (await bureau.get(`/invoer/plank/${id}/fouten?vanaf=1400&aantal=1000`)).json()) as {
      rijen: { rij: number }[]
      totaal: number
    }
    expect([blad.totaal, blad.rijen.length, blad.rijen.at(-1)?.rij]).toEqual([1499, 99, 1500])
    const lijst = await (await bureau.get(`/invoer/plank/${id}/fouten/fouten.csv?taal=nl`)).text()
    expect(lijst.trim().split('\r\n')).toHaveLength(1500)
    expect(lijst).toContain('1500;stroom;')
    expect(await work('inlezen', id)).toMatchObject({ nieuw: 1, fouten: 1499 })
  })

  it('is of the organisation that brought it', async () => {
    const { id } = await leg(utf8('{}\n'))
    const ander = await enter(server, 'instelling', 'administratie')
    expect((await ander.get(`/invoer/plank/${id}/fouten`)).status).toBe(404)
    expect((await bureau.get(`/invoer/plank/${id}/fouten`)).status).toBe(200)
  })
})
