import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Fout {
  readonly fout: { readonly code: string; readonly wat: { readonly nl: string }; readonly waar: string | null }
}
interface Rij {
  readonly sleutel: string
  readonly versie: number
  readonly document: Readonly<Record<string, unknown>>
}
interface Rapport {
  readonly totaal: {
    readonly aantal: number
    readonly gemeten: number
    readonly gemiddelde: number | null
    readonly boven15: number
  }
  readonly regels: readonly { readonly maand: string; readonly naam: string; readonly aantal: number }[]
  readonly uitkomst: string
  readonly mist: readonly { readonly sleutel: string }[]
  readonly besluiten: readonly { readonly van: string; readonly vastgelegd: string }[]
  readonly toetsen: readonly { readonly op: string; readonly uitkomst: string; readonly gemeten: number }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let beheerder: Awaited<ReturnType<typeof server.als>>
let zorgverlener: Awaited<ReturnType<typeof server.als>>
beforeAll(async () => {
  server = await openProefserver()
  beheerder = await server.als('praktijk', 'beheerder')
  zorgverlener = await server.als('praktijk', 'zorgverlener')
}, 120_000)
afterAll(() => server.close())

const rijen = async (register: string): Promise<readonly Rij[]> =>
  (await beheerder<{ rijen: readonly Rij[] }>('GET', `/planning/registers/${register}`)).json.rijen
const voegToe = (register: string, document: object) =>
  beheerder<{ sleutel: string } & Fout>('POST', `/planning/registers/${register}`, { document })
const rapport = async (): Promise<Rapport> => (await beheerder<Rapport>('GET', '/planning/rapport')).json
const besluit = { geldig: { van: '2023-05-01', tot: null }, besloten: '2023-04-05', reden: 'proef' }

describe('ZPM-21 to ZPM-23: what steers the agenda', () => {
  it('each kind of document tells its fields; a new one is kept, a wrong one names its field', async () => {
    const { json } = await beheerder<{ registers: { register: string; velden: { sleutel: string }[] }[] }>(
      'GET',
      '/planning/registers',
    )
    expect(json.registers.map(({ register }) => register)).toContain('standaardduur')
    const jeugd = { id: 'jeugd', naam: 'Jeugd', prestatiesoort: 'consult', ...besluit }
    expect((await voegToe('internesoort', jeugd)).status).toBe(200)
    expect((await rijen('internesoort')).some(({ document }) => document.naam === 'Jeugd')).toBe(true)
    const fout = await voegToe('internesoort', { ...jeugd, id: 'x', prestatiesoort: 'anders' })
    expect([fout.status, fout.json.fout.waar]).toEqual([422, 'prestatiesoort'])
  })

  it('two that hold on one day are refused, so that a day never has two answers', async () => {
    const reserve = { zorgverlener: null, indirectPercent: 20, spoedPercent: 5, ...besluit }
    const dubbel = await voegToe('reserve', reserve)
    expect([dubbel.status, dubbel.json.fout.waar]).toEqual([422, 'geldig'])
    expect((await voegToe('reserve', { ...reserve, zorgverlener: 'zv-02' })).status).toBe(200)
  })

  it('ZPM-24: a duration that holds already is mended only forward', async () => {
    const oud = (await rijen('standaardduur')).find(
      ({ document }) => document.voor === 'behandeling' && document.interneSoort === null,
    )
    if (oud === undefined) throw new Error('no standard duration')
    const { sleutel, versie, document } = oud
    const { sleutel: _, ...rest } = document
    const terug = await beheerder<Fout>('PUT', `/planning/registers/standaardduur/${sleutel}`, {
      document: { ...rest, minuten: 50 },
      verwachteVersie: versie,
    })
    expect([terug.status, terug.json.fout.waar]).toEqual([422, 'minuten'])
    const vooruit = (vanaf: string) =>
      beheerder<Fout>('POST', `/planning/standaardduren/${sleutel}/vooruit`, {
        verwachteVersie: versie,
        minuten: 50,
        vanaf,
        reden: 'gemiddeld vijf minuten langer',
      })
    expect((await vooruit('2023-04-05')).status).toBe(409)
    expect((await vooruit('2023-04-10')).status).toBe(200)
    const nu = (await rijen('standaardduur')).filter(
      ({ document: een }) => een.voor === 'behandeling' && een.interneSoort === null,
    )
    expect(nu.map(({ document: een }) => [een.minuten, een.geldig]).toSorted()).toEqual([
      [45, { van: '2022-01-01', tot: '2023-04-09' }],
      [50, { van: '2023-04-10', tot: null }],
    ])
    const duur = async (dag: string) =>
      (
        await beheerder<{ soorten: { id: string; duren: { behandeling: number } }[] }>(
          'GET',
          `/agenda/keuzes?dag=${dag}`,
        )
      ).json.soorten.find(({ id }) => id === 'gesprek')?.duren.behandeling
    expect([await duur('2023-04-09'), await duur('2023-04-10')]).toEqual([45, 50])
  })

  it('only who manages changes it, and the second of two is told', async () => {
    expect((await zorgverlener('POST', '/planning/registers/reserve', { document: {} })).status).toBe(403)
    const [beleid] = await rijen('agendabeleid')
    const zet = (tolerantieMinuten: number) =>
      beheerder<Fout>('PUT', `/planning/registers/agendabeleid/${beleid?.sleutel}`, {
        document: { tolerantieMinuten },
        verwachteVersie: beleid?.versie,
      })
    expect((await zet(4)).status).toBe(200)
    const laat = await zet(6)
    expect([laat.status, laat.json.fout.code]).toEqual([409, 'bewerkingsconflict'])
  })
})

describe('ZPM-24: planning = realisatie', () => {
  it('is refused while preconditions are missing, and names them; granted when they are recorded', async () => {
    expect((await rapport()).mist).toHaveLength(4)
    const beslis = () => beheerder<Fout>('POST', '/planning/besluit', { van: '2023-04-05', tot: null })
    const zonder = await beslis()
    expect(zonder.status).toBe(409)
    expect(zonder.json.fout.wat.nl).toContain('transparant-agendabeheer')
    for (const { sleutel } of (await rapport()).mist) {
      const document = { voorwaarde: sleutel, vastgelegd: '2023-04-01', document: 'Handboek agenda' }
      expect((await voegToe('randvoorwaarde', document)).status).toBe(200)
    }
    expect((await beheerder('POST', '/planning/besluit', { van: '2023-04-01', tot: null })).status).toBe(409)
    expect((await beslis()).status).toBe(200)
    const { mist, besluiten } = await rapport()
    expect(mist).toEqual([])
    expect(besluiten).toMatchObject([{ van: '2023-04-05', vastgelegd: '2023-04-05' }])
  })

  it('reports planned against real of what was measured, and records the yearly check', async () => {
    expect(await rapport()).toMatchObject({ totaal: { aantal: 0, gemeten: 0, gemiddelde: null }, uitkomst: 'onbekend' })
    interface Regel {
      readonly versie: number
      readonly afspraak: { readonly id: string; readonly interneSoort: string; readonly geplandeMinuten: number }
    }
    const { json } = await zorgverlener<{ regels: Regel[] }>('GET', '/agenda/dag?zorgverlener=zv-01')
    const [een, twee, drie] = json.regels.filter(
      ({ afspraak }) => afspraak.interneSoort === 'gesprek' && afspraak.geplandeMinuten === 45,
    )
    const bevestig = async (regel: Regel | undefined, directeMinuten: number | null) =>
      (
        await zorgverlener('POST', `/agenda/afspraken/${regel?.afspraak.id}/bevestig`, {
          verwachteVersie: regel?.versie,
          directeMinuten,
        })
      ).status
    expect([await bevestig(een, null), await bevestig(twee, 51), await bevestig(drie, 65)]).toEqual([200, 200, 200])
    const nu = await rapport()
    // as planned says nothing of the real time; 51 and 65 of 45 are six and twenty more: thirteen on average
    expect(nu.totaal).toMatchObject({ aantal: 3, gemeten: 2, gemiddelde: 13, boven15: 1 })
    expect(nu.regels).toMatchObject([{ maand: '2023-04', naam: 'Fictief-50, H.', aantal: 3 }])
    expect(nu.uitkomst).toBe('wijkt af')
    expect((await beheerder('POST', '/planning/jaartoets', { jaar: 2023 })).status).toBe(200)
    expect((await rapport()).toetsen).toMatchObject([{ op: '2023-04-05', uitkomst: 'wijkt af', gemeten: 2 }])
  })
})

describe('ZPM-29: trajecten without a planned contact', () => {
  interface Werklijst {
    readonly regels: readonly { readonly zorgtraject: string; readonly patient: string; readonly dagenStil: number }[]
  }
  const werklijst = async () => (await zorgverlener<Werklijst>('GET', '/planning/zondercontact')).json.regels
  const beslis = (zorgtraject: string, inhoud: object) =>
    zorgverlener<Fout>('POST', `/planning/zondercontact/${zorgtraject}`, { tot: null, reden: 'besproken', ...inhoud })

  it('lists the longest silent first; none of them has an appointment from today on', async () => {
    const regels = await werklijst()
    const stil = regels.map(({ dagenStil }) => dagenStil)
    expect(stil).toEqual(stil.toSorted((a, b) => b - a))
    expect(regels.length).toBeGreaterThan(3)
    for (const { patient } of regels) {
      const pad = `/agenda?van=2023-04-05&tot=2023-12-31&patient=${patient}`
      const { json } = await zorgverlener<{ rijen: { afspraak: { status: string } }[] }>('GET', pad)
      expect(json.rijen.filter(({ afspraak }) => afspraak.status === 'gepland')).toEqual([])
    }
  })

  it('a decision takes a row off the list: go on until a day, refer, or close the traject', async () => {
    const [door, weg, dicht] = await werklijst()
    if (door === undefined || weg === undefined || dicht === undefined) throw new Error('too few trajecten')
    const zonder = await beslis(door.zorgtraject, { keuze: 'doorgaan' })
    expect([zonder.status, zonder.json.fout.waar]).toEqual([422, 'tot'])
    expect((await beslis(weg.zorgtraject, { keuze: 'verwijzen', reden: ' ' })).json.fout.waar).toBe('reden')
    expect((await beslis(door.zorgtraject, { keuze: 'doorgaan', tot: '2023-06-30' })).status).toBe(200)
    expect((await beslis(weg.zorgtraject, { keuze: 'verwijzen' })).status).toBe(200)
    expect((await beslis(dicht.zorgtraject, { keuze: 'afsluiten' })).status).toBe(200)
    const over = (await werklijst()).map(({ zorgtraject }) => zorgtraject)
    for (const een of [door, weg, dicht]) expect(over).not.toContain(een.zorgtraject)
    const traject = await beheerder<{ document: { gesloten: string | null } }>(
      'GET',
      `/stam/zorgtraject/${dicht.zorgtraject}`,
    )
    expect(traject.json.document.gesloten).toBe('2023-04-05')
  })
})

it('ZPM-28: what is not decided is told, and a registration by another role than agreed', async () => {
  interface Oordeel {
    readonly document: readonly { readonly code: string; readonly wat: { readonly nl: string } }[]
    readonly registraties: readonly { readonly code: string; readonly aantal: number; readonly voorbeelden: string[] }[]
  }
  const oordeel = async () => (await beheerder<Oordeel>('GET', '/planning/vastlegging?maand=2023-04')).json
  const voor = await oordeel()
  expect(voor.document.find(({ code }) => code === 'vastlegging.ontbreekt')?.wat.nl).toContain('ECT regulier')
  expect(voor.registraties).toEqual([])
  const registratie = {
    soort: 'consult',
    id: 'met-tolk',
    patient: 'p001',
    stroom: 'ggz',
    datum: '2023-04-04',
    begintijd: '09:00',
    zorgsoort: 'behandeling',
    eenheid: 'eenheid-1',
    zorgverlener: 'zv-01',
    geplandeMinuten: null,
    directeMinuten: 45,
    indirecteMinuten: null,
    tolk: true,
  }
  // the agreement says that the professional records it
  await beheerder('PUT', '/registraties/met-tolk', { registratie, verwachteVersie: 0 })
  expect((await oordeel()).registraties).toMatchObject([
    { code: 'vastlegging.andere-rol', aantal: 1, voorbeelden: ['met-tolk'] },
  ])
})

it.each([
  ['agenda', '?van=2023-04-05&zorgverlener=zv-01', 9],
  ['standaardduren', '', 6],
  ['roosters', '', 1],
  ['planningreal', '?van=2023-04-01&tot=2023-04-30', 1],
  ['vastlegging', '?maand=2023-04', 2],
] as const)('the list %s can be taken out', async (naam, filter, aantal) => {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie: 'praktijk', rol: 'beheerder' }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const antwoord = await server.app.request(`/api/uitvoer/${naam}.csv${filter}`, { headers: { cookie } })
  expect(antwoord.status).toBe(200)
  expect((await antwoord.text()).trimEnd().split('\r\n').slice(1)).toHaveLength(aantal)
})
