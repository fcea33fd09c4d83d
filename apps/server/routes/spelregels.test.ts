import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

interface Rij {
  readonly regel: string
  readonly stand: string
  readonly patient: string
  readonly registratie: string | null
  readonly uiterlijk: string | null
  readonly dagenOver: number | null
  readonly gevonden: string | null
}
interface Overzicht {
  readonly vandaag: string
  readonly gezien: { readonly consulten: number }
  readonly regels: readonly { readonly regel: string; readonly signalen: number; readonly breuken: number }[]
  readonly onbekend: readonly {
    readonly regel: string
    readonly reden: { readonly nl: string }
    readonly aantal: number
  }[]
}
interface Deel {
  readonly rijen: readonly Rij[]
  readonly totaal: number
}

let server: Awaited<ReturnType<typeof openProefserver>>
beforeAll(async () => {
  server = await openProefserver()
}, 180_000)
afterAll(() => server.close())

describe('ZPM-30 to ZPM-33: the rules of the field of the demonstration', () => {
  it('counts per rule what the list shows, on the day of the organisation', async () => {
    const bureau = await server.als('instelling', 'lezer')
    const { json } = await bureau<Overzicht>('GET', '/spelregels')
    expect(json.vandaag).toBe('2023-04-05')
    expect(json.gezien.consulten).toBeGreaterThan(100)
    for (const { regel, signalen, breuken } of json.regels) {
      const rijen = await bureau<Deel>('GET', `/spelregels/rijen?regel=${regel}&aantal=500`)
      const stand = (welke: string) => rijen.json.rijen.filter((rij) => rij.stand === welke).length
      expect([regel, stand('signaal'), stand('breuk')]).toEqual([regel, signalen, breuken])
    }
    const lang = await bureau<Deel>('GET', '/spelregels/rijen?regel=zpm.consult.lang')
    expect(lang.json.rijen.length).toBeGreaterThan(0)
    // vanaf 120 minuten is the longest class (zpm.md §1)
    for (const { gevonden } of lang.json.rijen) expect(Number(gevonden)).toBeGreaterThan(120)
  })

  it('gives signals in the order of the days left, a page at a time', async () => {
    const bureau = await server.als('instelling', 'lezer')
    const alles = await bureau<Deel>('GET', '/spelregels/rijen?stand=signaal&aantal=500')
    const dagen = alles.json.rijen.flatMap(({ dagenOver }) => dagenOver ?? [])
    expect(dagen.length).toBeGreaterThan(0)
    expect(dagen).toEqual(dagen.toSorted((a, b) => a - b))
    const tweede = await bureau<Deel>('GET', '/spelregels/rijen?stand=signaal&vanaf=1&aantal=2')
    expect(tweede.json).toEqual({ rijen: alles.json.rijen.slice(1, 3), totaal: alles.json.totaal })
  })

  it('says of one patient what the list says of that patient', async () => {
    const bureau = await server.als('instelling', 'lezer')
    const { json } = await bureau<Deel>('GET', '/spelregels/rijen?aantal=500')
    const wie = [...new Set(json.rijen.map(({ patient }) => patient))].slice(0, 12)
    expect(wie.length).toBe(12)
    for (const patient of wie) {
      const eigen = await bureau<Deel>('GET', `/spelregels/patient/${patient}`)
      expect(eigen.json.rijen).toEqual(json.rijen.filter((rij) => rij.patient === patient))
    }
  })

  it('a consult by the regiebehandelaar takes the signal away', async () => {
    const bureau = await server.als('instelling', 'administratie')
    const REGEL = 'zpm.regie.zes-weken'
    const { json } = await bureau<Deel>('GET', `/spelregels/rijen?stand=signaal&regel=${REGEL}`)
    const [eerste] = json.rijen
    const patient = eerste?.patient ?? expect.fail('a signal')
    const dossier = await bureau<{ zorgtrajecten: { document: { regiebehandelaar: string } }[] }>(
      'GET',
      `/patienten/${patient}`,
    )
    const eigen = await bureau<{ rijen: { registratie: Record<string, unknown> }[] }>(
      'GET',
      `/registraties?patient=${patient}`,
    )
    const contact = eigen.json.rijen.find(({ registratie }) => registratie.soort === 'consult')?.registratie
    const registratie = {
      ...contact,
      id: 'regieconsult',
      datum: '2023-04-03',
      zorgsoort: 'diagnostiek',
      directeMinuten: 60,
      geplandeMinuten: null,
      zorgverlener: dossier.json.zorgtrajecten[0]?.document.regiebehandelaar,
    }
    const bewaard = await bureau('PUT', '/registraties/regieconsult', { registratie, verwachteVersie: 0 })
    expect(bewaard.status, JSON.stringify(bewaard.json)).toBe(200)
    const na = await bureau<Deel>('GET', `/spelregels/rijen?stand=signaal&regel=${REGEL}`)
    expect(na.json.rijen.map((rij) => rij.patient)).not.toContain(patient)
    expect(na.json.totaal).toBe(json.totaal - 1)
  })

  it('ZPM-31: without a maximum the rule judges nothing; the organisation records its own', async () => {
    const bureau = await server.als('instelling', 'beheerder')
    const REGEL = 'zpm.diagnostiek.onverzekerd@1'
    const onbekend = async () =>
      (await bureau<Overzicht>('GET', '/spelregels')).json.onbekend
        .filter(({ regel }) => regel === REGEL)
        .map(({ reden }) => reden.nl)
    expect(await onbekend()).toEqual([
      'De grens zpm-diagnostiek-onverzekerd is op deze dag onbekend. Breng een rij zpm-diagnostiek-onverzekerd in bij de termijnen.',
    ])
    const { json } = await bureau<{ document: Record<string, unknown>; versie: number }>(
      'GET',
      '/stam/organisatie/instelling',
    )
    const document = {
      ...json.document,
      maximumDiagnostiek: [{ aantal: '4', geldig: { van: '2022-01-01', tot: null }, bron: 'afspraak' }],
    }
    const bewaard = await bureau('PUT', '/stam/organisatie/instelling', {
      document,
      verwachteVersie: json.versie,
      reden: 'proef',
    })
    expect(bewaard.status, JSON.stringify(bewaard.json)).toBe(200)
    expect(await onbekend()).not.toContain(expect.stringContaining('De grens'))
  })

  it('a rule that is no rule gives nothing, and a stand that is none is refused', async () => {
    const bureau = await server.als('praktijk', 'lezer')
    expect((await bureau<Deel>('GET', '/spelregels/rijen?regel=bestaat-niet')).json.totaal).toBe(0)
    expect((await bureau('GET', '/spelregels/rijen?stand=anders')).status).toBe(422)
  })
})

describe('ZPM-04: what the rules say of a professional', () => {
  it('a profession of the Wet BIG asks for a registration', async () => {
    const bureau = await server.als('instelling', 'lezer')
    const { json } = await bureau<{ rijen: { id: string }[] }>('GET', '/stam/zorgverlener')
    const codes: string[] = []
    for (const { id } of json.rijen) {
      const gevonden = await bureau<{ bevindingen: { regel: string; onbekend: unknown }[] }>(
        'GET',
        `/spelregels/zorgverlener/${id}`,
      )
      codes.push(...gevonden.json.bevindingen.flatMap(({ regel, onbekend }) => (onbekend === null ? [regel] : [])))
    }
    // the demonstration has no BIG registration, and one professional of a profession that is not on the list
    expect(new Set(codes)).toEqual(new Set(['zpm.beroep.big-registratie@1', 'zpm.beroep.op-lijst@1']))
    expect((await bureau('GET', '/spelregels/zorgverlener/bestaat-niet')).status).toBe(404)
  })
})

describe('the rule book', () => {
  it('has the rules of the field with source, examples and limits', async () => {
    const bureau = await server.als('praktijk', 'lezer')
    const { json } = await bureau<{
      regels: {
        sleutel: string
        desk: string
        goed: string[]
        fout: string[]
        grenzen: { id: string; wat: { nl: string } | null; zekerheid: string }[]
      }[]
    }>('GET', '/regelboek')
    const eigen = json.regels.filter(({ desk }) => desk === 'spelregels' || desk === 'beroep')
    expect(eigen.map(({ desk }) => desk).filter((desk) => desk === 'spelregels')).toHaveLength(14)
    for (const { sleutel, goed, fout } of eigen) {
      expect(goed.length, sleutel).toBeGreaterThan(0)
      expect(fout.length, sleutel).toBeGreaterThan(0)
    }
    const grenzenVan = (sleutel: string) => eigen.find((regel) => regel.sleutel === sleutel)?.grenzen
    expect(grenzenVan('zpm.regie.zes-weken@1')).toMatchObject([
      { id: 'zpm-regie', zekerheid: 'zeker' },
      { id: 'zpm-regie-consulten', zekerheid: 'waarschijnlijk' },
    ])
    expect(grenzenVan('zpm.diagnostiek.onverzekerd@1')).toMatchObject([{ wat: null, zekerheid: 'onbekend' }])
  })
})
