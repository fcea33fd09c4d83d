import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
let server: Server
let vraag: Awaited<ReturnType<Server['als']>>
beforeAll(async () => {
  server = await openProefserver()
  vraag = await server.als('praktijk', 'administratie')
})
afterAll(() => server.close())

/** Numbers that pass the elfproef, written out by hand. */
const BSN = '999990020'
const ANDER_BSN = '999990032'
const NAAM = { initialen: 'A.', roepnaam: null, voorvoegsels: 'van', achternaam: 'Proefpersoon' }

interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly huidig?: { readonly versie: number } }
}
interface Dossier {
  readonly versie: number
  readonly vervallen: boolean
  readonly document: Readonly<Record<string, unknown>>
  readonly historie: readonly {
    readonly versie: number
    readonly door: string
    readonly reden: string
    readonly wijzigingen: readonly {
      readonly veld: string
      readonly weg: readonly string[]
      readonly bij: readonly string[]
    }[]
  }[]
  readonly zorgtrajecten: readonly { readonly document: { readonly nummer: string } }[]
  readonly registraties: number
  readonly teOntvoegen: readonly { readonly dubbel: string }[]
}

const lees = async (id: string): Promise<Dossier> => (await vraag<Dossier>('GET', `/patienten/${id}`)).json
const nieuw = (id: string, deel: object = {}) =>
  vraag<Fout>('POST', '/patienten', {
    id,
    naam: NAAM,
    geboortedatum: '1980-05-05',
    bsn: null,
    zonderBsn: 'asielzoeker',
    skn: null,
    privacy: false,
    verzekering: { betaler: '9011', van: '2023-01-01' },
    ...deel,
  })

describe('a patient', () => {
  it('is found by part of the name and by birth date, and the BSN is masked until someone asks', async () => {
    expect((await nieuw('nieuw-1', { bsn: BSN, zonderBsn: null })).status).toBe(200)
    for (const zoek of ['proefpers', '5-5-1980', 'proef 05051980']) {
      const { json } = await vraag<{ rijen: { id: string }[] }>('GET', `/patienten?zoek=${encodeURIComponent(zoek)}`)
      expect(json.rijen.map(({ id }) => id)).toContain('nieuw-1')
    }
    const gelezen = await vraag('GET', '/patienten/nieuw-1')
    expect(JSON.stringify(gelezen.json)).not.toContain(BSN)
    const getoond = await vraag<{ bsn: string }>('POST', '/patienten/nieuw-1/bsn/tonen')
    expect(getoond.json.bsn).toBe(BSN)
    const lezer = await server.als('praktijk', 'lezer')
    expect((await lezer('POST', '/patienten/nieuw-1/bsn/tonen')).status).toBe(403)
  })

  it('names the field at fault, and never repeats a BSN', async () => {
    const fout = await nieuw('nieuw-x', { bsn: '123456789' })
    expect([fout.status, fout.json.fout.waar]).toEqual([422, 'bsn'])
    expect(JSON.stringify(fout.json)).not.toContain('123456789')
    const bezet = await nieuw('nieuw-x', { bsn: BSN, zonderBsn: null })
    expect([bezet.status, bezet.json.fout.waar]).toEqual([422, 'bsn'])
    expect((await nieuw('nieuw-1')).status, 'a number that is in use').toBe(409)
  })

  it('a change on an old version shows what stands now, masked, and keeps nothing', async () => {
    const gegevens = { naam: { ...NAAM, roepnaam: 'Anna' }, geboortedatum: '1980-05-05', skn: null, privacy: false }
    const zet = (verwachteVersie: number, roepnaam: string) =>
      vraag<Fout>('PUT', '/patienten/nieuw-1/gegevens', {
        verwachteVersie,
        reden: 'proef',
        gegevens: { ...gegevens, naam: { ...gegevens.naam, roepnaam } },
      })
    expect((await zet(1, 'Anna')).status).toBe(200)
    const laat = await zet(1, 'Bert')
    expect([laat.status, laat.json.fout.code, laat.json.fout.huidig?.versie]).toEqual([409, 'bewerkingsconflict', 2])
    expect(JSON.stringify(laat.json)).not.toContain(BSN)
    const { document, historie } = await lees('nieuw-1')
    expect(document.naam).toMatchObject({ roepnaam: 'Anna' })
    expect(historie.map(({ versie, reden }) => [versie, reden])).toEqual([
      [2, 'proef'],
      [1, 'nieuwe patiënt'],
    ])
    expect(historie[0]?.wijzigingen.map(({ veld }) => veld)).toEqual(['naam'])
  })

  it('changes insurer, and a day with two insurers is refused at the field', async () => {
    const wijzig = (verwachteVersie: number, wijziging: object) =>
      vraag<Fout & { ingekort: object[] }>('POST', '/patienten/nieuw-1/verzekeringen', { verwachteVersie, wijziging })
    const { json } = await wijzig(2, {
      doe: 'voeg-toe',
      betaler: '9012',
      geldig: { van: '2023-07-01', tot: null },
    })
    expect(json.ingekort).toEqual([{ betaler: '9011', geldig: { van: '2023-01-01', tot: null } }])
    const dubbel = await wijzig(3, {
      doe: 'verbeter',
      plaats: 0,
      betaler: '9011',
      geldig: { van: '2023-01-01', tot: '2023-07-01' },
    })
    expect([dubbel.status, dubbel.json.fout.waar]).toEqual([422, 'geldig'])
    expect((await lees('nieuw-1')).document.verzekeringen).toEqual([
      { betaler: '9011', geldig: { van: '2023-01-01', tot: '2023-06-30' } },
      { betaler: '9012', geldig: { van: '2023-07-01', tot: null } },
    ])
  })

  it('changes BSN with a reason; the history shows that it changed, without a number', async () => {
    const zonder = await vraag<Fout>('POST', '/patienten/nieuw-1/bsn', { verwachteVersie: 3, bsn: ANDER_BSN })
    expect([zonder.status, zonder.json.fout.waar]).toEqual([422, 'reden'])
    const op = { verwachteVersie: 3, reden: 'verschreven', bsn: ANDER_BSN }
    expect((await vraag('POST', '/patienten/nieuw-1/bsn', op)).status).toBe(200)
    const dossier = await lees('nieuw-1')
    expect(dossier.historie[0]?.wijzigingen.map(({ veld }) => veld)).toEqual(['bsn', 'bsnGeschiedenis'])
    const tekst = JSON.stringify(dossier)
    expect([tekst.includes(BSN), tekst.includes(ANDER_BSN)]).toEqual([false, false])
    const verificatie = { verwachteVersie: 4, op: '2023-04-01', bron: 'SBV-Z' }
    expect((await vraag('POST', '/patienten/nieuw-1/bsn/verificatie', verificatie)).status).toBe(200)
    expect((await lees('nieuw-1')).document.bsnStatus).toEqual({
      stand: 'geverifieerd',
      op: '2023-04-01',
      bron: 'SBV-Z',
    })
  })

  it('ZTN-04, ZTN-13: gets one ggz number, and no second beside it until it is closed', async () => {
    const geef = () =>
      vraag<Fout & { nummer: string }>('POST', '/patienten/nieuw-1/zorgtrajecten', {
        regiebehandelaar: null,
        reden: '',
      })
    const { nummer } = (await geef()).json
    expect(nummer).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const tweede = await geef()
    expect([tweede.status, tweede.json.fout.waar]).toEqual([422, 'zorgtraject'])
    const pad = `/stam/zorgtraject/${nummer}`
    const { json } = await vraag<{ document: object }>('GET', pad)
    const document = { ...json.document, gesloten: '2023-04-04' }
    expect((await vraag('PUT', pad, { document, verwachteVersie: 1, reden: 'afgerond' })).status).toBe(200)
    expect((await geef()).status).toBe(200)
    expect((await lees('nieuw-1')).zorgtrajecten).toHaveLength(2)
  })

  it('audit names the patient and never the BSN', async () => {
    const rijen = await server.plek.opslag.read({ organisatie: 'praktijk', rol: 'beheerder' }, (kast) =>
      kast.audit.lijst('patient nieuw-1', { vanaf: 0, aantal: 50 }),
    )
    expect(rijen.rijen.map(({ handeling }) => handeling)).toContain('BSN getoond')
    const tekst = JSON.stringify(rijen)
    expect([tekst.includes(BSN), tekst.includes(ANDER_BSN)]).toEqual([false, false])
  })
})

it('doubles: found, asked where they differ, merged with their registrations, and taken apart again', async () => {
  const voor = await lees('p001')
  expect(voor.registraties).toBeGreaterThan(0)
  const gegevens = { naam: NAAM, geboortedatum: '1977-07-07', skn: null, privacy: false }
  await vraag('PUT', '/patienten/p001/gegevens', { verwachteVersie: 1, reden: '', gegevens })
  await nieuw('dubbel-1', {
    geboortedatum: '1977-07-07',
    naam: { ...NAAM, achternaam: 'Proefpersoom' },
    verzekering: null,
  })
  const { paren } = (await vraag<{ paren: { a: { id: string }; b: { id: string } }[] }>('GET', '/patienten/dubbelen'))
    .json
  expect(paren.map(({ a, b }) => [a.id, b.id].toSorted())).toContainEqual(['dubbel-1', 'p001'])
  const opdracht = { dubbel: 'p001', verwachteVersie: 1, verwachteVersieDubbel: 2, reden: 'zelfde persoon', keuzes: {} }
  const eerst = await vraag<{ soort: string; conflicten: { veld: string }[] }>(
    'POST',
    '/patienten/dubbel-1/samenvoegen',
    opdracht,
  )
  expect([eerst.json.soort, eerst.json.conflicten.map(({ veld }) => veld)]).toEqual(['conflict', ['naam']])
  const daarna = await vraag<{ soort: string; registraties: number }>('POST', '/patienten/dubbel-1/samenvoegen', {
    ...opdracht,
    keuzes: { naam: 'behouden' },
  })
  expect(daarna.json).toMatchObject({ soort: 'samengevoegd', registraties: voor.registraties })
  expect(await lees('p001')).toMatchObject({ vervallen: true, registraties: 0, document: { opgegaanIn: 'dubbel-1' } })
  expect(await lees('dubbel-1')).toMatchObject({ registraties: voor.registraties, teOntvoegen: [{ dubbel: 'p001' }] })
  const terug = await vraag('POST', '/patienten/dubbel-1/ontvoegen', { dubbel: 'p001', reden: '' })
  expect(terug.status).toBe(200)
  expect(await lees('p001')).toMatchObject({ vervallen: false, registraties: voor.registraties })
  expect(await lees('dubbel-1')).toMatchObject({ registraties: 0, teOntvoegen: [] })
})
