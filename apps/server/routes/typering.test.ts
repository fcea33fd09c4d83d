import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<Server['als']>>
let server: Server
let arts: Vraag
let beheer: Vraag
beforeAll(async () => {
  server = await openProefserver()
  arts = await server.als('praktijk', 'zorgverlener')
  beheer = await server.als('praktijk', 'beheerder')
})
afterAll(() => server.close())

interface Fout {
  readonly fout: {
    readonly code: string
    readonly waar: string | null
    readonly wat: { readonly nl: string }
    readonly doe: { readonly nl: string }
  }
}
interface Blad {
  readonly id: string
  readonly versie: number
  readonly document: {
    readonly soort: string
    readonly typeringen: readonly { readonly id: string; readonly type: string; readonly methode: string | null }[]
    readonly behandelplannen: readonly { readonly id: string }[]
    readonly contacten: readonly { readonly registratie: string; readonly dient: string }[]
  }
  readonly vermeldingen: readonly {
    readonly codelijst: string
    readonly code: string
    readonly van: string | null
    readonly tot: string | null
  }[]
  readonly lijsten: readonly { readonly lijst: string; readonly dicht: { readonly code: string } | null }[]
  readonly bevindingen: readonly { readonly code: string; readonly blokkeert: boolean }[]
  readonly contacten: readonly { readonly id: string; readonly zorgsoort: string; readonly dient: string | null }[]
  readonly contactbevindingen: readonly { readonly regel: string; readonly contact: string }[]
  readonly regiebehandelaar: { readonly id: string } | null
}

const bladVan = async (patient: string, vraag = arts): Promise<Blad> => {
  const { json } = await vraag<{ zorgvragen: readonly Blad[] }>('GET', `/typering/patienten/${patient}`)
  const [blad] = json.zorgvragen
  if (blad === undefined) throw new Error(`no zorgvraag of ${patient}`)
  return blad
}
const bij = (patient: string, rest: string, zorgvraag = '1') => `/typering/patienten/${patient}/${zorgvraag}/${rest}`
const codes = ({ bevindingen }: Blad) => bevindingen.map(({ code }) => code)
const op = ({ versie }: Blad) => ({ verwachteVersie: versie, reden: 'proef' })

const KENMERKEN = { soort: 'ggz', herkomst: 'nieuw', echelon: 'gespecialiseerd', zonderVerwijzing: null }

describe('ZPM-14, ZPM-27: typing', () => {
  it('proposes while answering, keeps what it rests on, and comes out the same when it is done again', async () => {
    const antwoorden = { HV01: 3, HV02: 0, HV05: 4 }
    const proef = await arts<{
      methode: { fictief: boolean }
      kansen: { type: string; percentage: number }[]
      vragen: { vraag: string; antwoorden: { antwoord: number; tekst: string | null }[] }[]
      uitleg: { bijdragen: object[]; relevant: string[] }
    }>('POST', bij('p009', 'proef'), { datum: '2023-03-20', antwoorden, type: null })
    expect(proef.status).toBe(200)
    expect(proef.json.methode.fictief).toBe(true)
    expect(proef.json.vragen[0]).toMatchObject({ vraag: 'HV01' })
    expect(proef.json.vragen[0]?.antwoorden[1]).toEqual({ antwoord: 1, tekst: 'licht' })
    expect(proef.json.uitleg.bijdragen).toHaveLength(3)
    expect(proef.json.kansen).toHaveLength(20)
    const type = proef.json.kansen[0]?.type ?? ''

    const voor = await bladVan('p009')
    const door = voor.regiebehandelaar?.id ?? ''
    const opdracht = { ...op(voor), datum: '2023-03-20', antwoorden, type, door, waarom: '' }
    const gedaan = await arts<{ id: string; opZorgtraject: boolean }>('POST', bij('p009', 'typeringen'), opdracht)
    expect(gedaan.status).toBe(200)
    expect(gedaan.json.opZorgtraject).toBe(true)

    const na = await bladVan('p009')
    expect(na.document.typeringen).toMatchObject([{ id: gedaan.json.id, type }])
    expect(na.vermeldingen.filter(({ codelijst }) => codelijst === '031').at(-1)).toMatchObject({
      code: type,
      tot: null,
    })
    const weer = await arts<{ herhaling: string; uitleg: { type: string } }>(
      'GET',
      bij('p009', `typeringen/${gedaan.json.id}`),
    )
    expect(weer.json).toMatchObject({ herhaling: 'gelijk', uitleg: { type } })
  })

  it('the chosen type goes along on the declaration, from its day on', async () => {
    const { json } = await arts<{ zorgtrajecten: { document: { diagnoses: object[] } }[] }>('GET', '/patienten/p009')
    expect(json.zorgtrajecten[0]?.document.diagnoses).toContainEqual(
      expect.objectContaining({ codelijst: '031', datum: '2023-03-20' }),
    )
  })

  it('another type than proposed needs a reason; by hand too; and the type must exist', async () => {
    const blad = await bladVan('p010')
    const door = blad.regiebehandelaar?.id ?? ''
    const typeer = (deel: object) =>
      arts<Fout>('POST', bij('p010', 'typeringen'), {
        ...op(blad),
        datum: '2023-03-20',
        antwoorden: { HV01: 1 },
        type: '21',
        door,
        waarom: '',
        ...deel,
      })
    const zonder = await typeer({})
    expect([zonder.status, zonder.json.fout.waar]).toEqual([422, 'type'])
    const hand = await typeer({ antwoorden: null })
    expect([hand.status, hand.json.fout.waar]).toEqual([422, 'waarom'])
    const negen = await typeer({ antwoorden: null, type: '9', waarom: 'bestaat niet' })
    expect([negen.status, negen.json.fout.waar]).toEqual([422, 'type'])
    const later = await typeer({ datum: '2023-04-06', waarom: 'x' })
    expect([later.status, later.json.fout.waar]).toEqual([422, 'datum'])
    const niemand = await typeer({ door: 'niemand', waarom: 'x' })
    expect([niemand.status, niemand.json.fout.waar]).toEqual([422, 'door'])
    const vreemd = await typeer({ antwoorden: { HV01: 77 }, waarom: 'x' })
    expect([vreemd.status, vreemd.json.fout.waar]).toEqual([422, 'antwoorden'])
    expect((await typeer({ waarom: 'past bij het beloop' })).status).toBe(200)
    const laat = await typeer({ waarom: 'nog eens, op een oude versie' })
    expect([laat.status, laat.json.fout.code]).toEqual([409, 'bewerkingsconflict'])
    expect((await bladVan('p010')).document.typeringen).toHaveLength(1)
  })

  it('without a method it says what is missing, and typing goes by hand', async () => {
    const fz = await server.als('fz-kliniek', 'zorgverlener')
    const blad = await bladVan('c002', fz)
    const proef = await fz<{ methode: null; reden: { nl: string }; typen: null }>('POST', bij('c002', 'proef'), {
      datum: '2023-03-20',
      antwoorden: {},
      type: null,
    })
    expect(proef.json).toMatchObject({ methode: null, typen: null })
    expect(proef.json.reden.nl).toContain('Installeer de Codelijst Zorgvraagtypering')
    const met = await fz<Fout>('POST', bij('c002', 'typeringen'), {
      ...op(blad),
      datum: '2023-03-20',
      antwoorden: { HV01: 1 },
      type: '3',
      door: blad.regiebehandelaar?.id,
      waarom: 'x',
    })
    expect([met.status, met.json.fout.code]).toEqual([409, 'belemmerd'])
    expect(met.json.fout.doe.nl).toContain('Typeer met de hand')
  })

  it('a reader may look and not type', async () => {
    const lezer = await server.als('praktijk', 'lezer')
    const blad = await bladVan('p011', lezer)
    const gedaan = await lezer('PUT', bij('p011', 'kenmerken'), { ...op(blad), kenmerken: KENMERKEN })
    expect(gedaan.status).toBe(403)
  })
})

describe('ZPM-14: what goes on the bill (lists 029-033)', () => {
  it('offers what fits the zorgvraag, and closes the rest with the control of the gate', async () => {
    const blad = await bladVan('p012')
    await arts('PUT', bij('p012', 'kenmerken'), { ...op(blad), kenmerken: KENMERKEN })
    const { lijsten } = await bladVan('p012')
    expect(lijsten.map(({ lijst, dicht }) => [lijst, dicht?.code ?? null])).toEqual([
      ['029', null],
      ['030', 'VC101'],
      ['031', null],
      ['032', 'VC101'],
      ['033', 'echelon'],
    ])
  })

  it('a code is recorded from its day on and ends the one before; wrong ones are refused at their field', async () => {
    const zet = (deel: object) =>
      arts<Fout>('POST', bij('p012', 'vermeldingen'), { codelijst: '029', code: '01', datum: '2023-03-10', ...deel })
    expect((await zet({ code: '02' })).status).toBe(200)
    const hoofdgroepen = (await bladVan('p012')).vermeldingen.filter(({ codelijst }) => codelijst === '029')
    expect(hoofdgroepen.map(({ van, tot }) => [van, tot])).toEqual([
      [null, '2023-03-09'],
      ['2023-03-10', null],
    ])
    const profiel = await zet({ codelijst: '033' })
    expect([profiel.status, profiel.json.fout.waar]).toEqual([422, 'codelijst'])
    const dji = await zet({ codelijst: '030' })
    expect([dji.status, dji.json.fout.waar]).toEqual([422, 'codelijst'])
    const weg = await arts('POST', bij('p012', 'vermeldingen/weg'), {
      codelijst: '029',
      code: '02',
      datum: '2023-03-10',
    })
    expect(weg.status).toBe(200)
    expect((await bladVan('p012')).vermeldingen.filter(({ codelijst }) => codelijst === '029')).toHaveLength(1)
    const nogmaals = await arts('POST', bij('p012', 'vermeldingen/weg'), {
      codelijst: '029',
      code: '02',
      datum: '2023-03-10',
    })
    expect(nogmaals.status).toBe(404)
  })

  it('with a privacy statement every list of main group and type is closed (VC043), and that is said', async () => {
    const instelling = await server.als('instelling', 'zorgverlener')
    const blad = await bladVan('p001', instelling)
    expect(codes(blad)).toContain('zorgvraag.privacy')
    expect(blad.lijsten.find(({ lijst }) => lijst === '031')?.dicht?.code).toBe('VC043')
  })
})

describe('ZPM-25: a consult serves a diagnosis or a goal', () => {
  it('names what is missing per contact, and is content once it is tied', async () => {
    const patient = 'p002'
    const voor = await bladVan(patient)
    const los = voor.contacten.filter(({ dient }) => dient === null)
    expect(voor.contacten.length).toBeGreaterThan(0)
    const goed = new Set(voor.contacten.filter(({ dient }) => dient !== null).map(({ id }) => id))
    expect(voor.contactbevindingen.filter(({ contact }) => goed.has(contact))).toEqual([])
    for (const { id, zorgsoort } of los) {
      const blad = await bladVan(patient)
      const dient = zorgsoort === 'behandeling' ? 'g2' : 'd1'
      const gedaan = await arts('PUT', bij(patient, 'contacten'), { ...op(blad), registraties: [id], dient })
      expect(gedaan.status).toBe(200)
    }
    expect((await bladVan(patient)).contacten.every(({ dient }) => dient !== null)).toBe(true)
  })

  it('a behandelconsult that serves a diagnosis, or that has no plan on its day, is found', async () => {
    const patient = 'p013'
    const blad = await bladVan(patient)
    await arts('PUT', bij(patient, 'kenmerken'), { ...op(blad), kenmerken: KENMERKEN })
    const na = await bladVan(patient)
    const behandeling = na.contacten.filter(({ zorgsoort }) => zorgsoort === 'behandeling')
    const zonderPlan = na.contactbevindingen.filter(({ regel }) => regel.startsWith('zpm.contact.behandeldoel'))
    expect(zonderPlan.map(({ contact }) => contact)).toEqual(behandeling.map(({ id }) => id))
    const onbekend = await arts<Fout>('PUT', bij(patient, 'contacten'), {
      ...op(na),
      registraties: [na.contacten[0]?.id ?? ''],
      dient: 'g1',
    })
    expect([onbekend.status, onbekend.json.fout.waar]).toEqual([422, 'dient'])
  })

  it('a goal that a contact served is not taken away, and one outside the plan is refused', async () => {
    const blad = await bladVan('p003')
    const [plan] = blad.document.behandelplannen
    const zet = (deel: object) =>
      arts<Fout>('PUT', bij('p003', 'behandelplannen'), { ...op(blad), behandelplan: { ...plan, ...deel } })
    const gediend = blad.document.contacten.some(({ dient }) => dient === 'g1')
    if (gediend) expect((await zet({ doelen: [] })).status).toBe(422)
    const buiten = await zet({
      doelen: [{ id: 'g1', omschrijving: 'x', geldig: { van: '2020-01-01', tot: null } }],
    })
    expect([buiten.status, buiten.json.fout.waar]).toEqual([422, 'doelen'])
  })

  it('a professional who may not have it is named, once somebody decided who may', async () => {
    const blad = await bladVan('p002')
    const zorgverleners = new Set(blad.contacten.map((een) => een.zorgsoort))
    expect(zorgverleners.size).toBeGreaterThan(0)
    const { json: stam } = await beheer<{ rijen: { id: string }[] }>('GET', '/stam/zorgverlener')
    for (const { id } of stam.rijen) {
      await beheer('PUT', '/typemethoden/bevoegdheden', {
        id: null,
        voor: { soort: 'zorgverlener', zorgverlener: id },
        zorgsoorten: [],
        geldig: { van: '2022-01-01', tot: null },
        reden: 'proef',
      })
    }
    const na = await bladVan('p002')
    const onbevoegd = na.contactbevindingen.filter(({ regel }) => regel.startsWith('zpm.contact.bevoegd'))
    expect(onbevoegd.map(({ contact }) => contact).toSorted()).toEqual(na.contacten.map(({ id }) => id).toSorted())
    const { json } = await beheer<{ besluiten: { id: string; voor: { soort: string } }[] }>(
      'GET',
      '/typemethoden/bevoegdheden',
    )
    for (const { id, voor } of json.besluiten) {
      if (voor.soort === 'zorgverlener') await beheer('POST', `/typemethoden/bevoegdheden/${id}/intrekken`, {})
    }
    expect((await bladVan('p002')).contactbevindingen.filter(({ regel }) => regel.includes('bevoegd'))).toEqual([])
  })
})

describe('ZPM-26: the verwijzing', () => {
  it('is signalled when it is missing, and not when there is a reason why none is needed', async () => {
    const admin = await server.als('praktijk', 'administratie')
    const { json } = await admin<{ versie: number }>('GET', '/patienten/p014')
    const zorgvraag = {
      id: '1',
      omschrijving: 'Zorgvraag',
      zorgtraject: null,
      geldig: null,
      typen: [],
      verwijzingen: [],
    }
    await admin('PUT', '/patienten/p014/zorgvragen', { verwachteVersie: json.versie, reden: 'proef', zorgvraag })
    expect(codes(await bladVan('p014'))).toContain('zorgvraag.verwijzing-ontbreekt')
    const blad = await bladVan('p014')
    const zonder = { ...KENMERKEN, zonderVerwijzing: 'eigen crisisdienst' }
    await arts('PUT', bij('p014', 'kenmerken'), { ...op(blad), kenmerken: zonder })
    const na = await bladVan('p014')
    expect(codes(na)).not.toContain('zorgvraag.verwijzing-ontbreekt')
    expect(na.contactbevindingen.filter(({ regel }) => regel.includes('verwijzing'))).toEqual([])
  })
})

describe('ZPM-27: types per period', () => {
  it('counts every consult of the month once, by the type of its day', async () => {
    const { json } = await arts<{ rijen: { consulten: number; diagnostiek: number; behandeling: number }[] }>(
      'GET',
      '/typering/typen?van=2023-03&tot=2023-03',
    )
    const { json: maand } = await arts<{ totaal: number }>('GET', '/registraties?maand=2023-03')
    expect(json.rijen.reduce((som, { consulten }) => som + consulten, 0)).toBe(maand.totaal)
    for (const { consulten, diagnostiek, behandeling } of json.rijen) expect(diagnostiek + behandeling).toBe(consulten)
    expect((await arts<Fout>('GET', '/typering/typen?van=2023-04&tot=2023-03')).json.fout.waar).toBe('tot')
  })

  it('the list of zorgvragen in care and the overview leave as a file', async () => {
    const { json } = await arts<{ rijen: { patient: string }[] }>('GET', '/typering/zorgvragen')
    expect(json.rijen.length).toBeGreaterThan(10)
    for (const naam of ['zorgvragen', 'zorgvraagtypen']) {
      const sessie = await server.app.request('/api/sessie', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organisatie: 'praktijk', rol: 'administratie' }),
      })
      const cookie = sessie.headers.get('set-cookie')?.split(';')[0] ?? ''
      const bestand = await server.app.request(`/api/uitvoer/${naam}.csv?maand=2023-03&tot=2023-03`, {
        headers: { cookie },
      })
      expect(bestand.status).toBe(200)
      const tekst = await bestand.text()
      expect(tekst.split('\n').length).toBeGreaterThan(2)
      expect(tekst).not.toMatch(/\b\d{9}\b/)
    }
  })
})

it('every change has an audit row, without a word of what the patient said', async () => {
  const { json } = await beheer<{ rijen: { handeling: string; details: object }[] }>('GET', '/logboek?aantal=200')
  const handelingen = new Set(json.rijen.map(({ handeling }) => handeling))
  for (const een of [
    'zorgvraag getypeerd',
    'zorgvraagtype op zorgtraject',
    'zorgvraag gekenmerkt',
    'bevoegdheid vastgelegd',
  ]) {
    expect(handelingen).toContain(een)
  }
  expect(JSON.stringify(json.rijen.map(({ details }) => details))).not.toContain('Weer alleen reizen')
})
