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

interface Fout {
  readonly fout?: {
    readonly code: string
    readonly waar: string | null
    readonly wat: { readonly nl: string }
    readonly verwacht: { readonly nl: string }
    readonly doe: { readonly nl: string }
  }
}
interface Lijst {
  readonly rijen: readonly { readonly id: string; readonly cellen: Readonly<Record<string, string | null>> }[]
}
interface Dossier {
  readonly versie: number
  readonly document: Readonly<Record<string, unknown>>
  readonly registraties?: number
}

const pad = (register: string, id: string) =>
  register === 'patient' ? `/patienten/${id}` : `/stam/${register}/${encodeURIComponent(id)}`
const dossier = async (register: string, id: string) => (await vraag<Dossier>('GET', pad(register, id))).json
const ids = async (register: string) => (await vraag<Lijst>('GET', `/stam/${register}`)).json.rijen.map(({ id }) => id)
const trekIn = async (register: string, id: string) => {
  const { versie } = await dossier(register, id)
  return vraag<Fout>('POST', `${pad(register, id)}/stand`, { vervallen: true, verwachteVersie: versie, reden: 'proef' })
}
const registraties = async (filter: string) =>
  (await vraag<{ totaal: number }>('GET', `/registraties?aantal=1&${filter}`)).json.totaal

describe('withdrawing what is used is refused, with what and where and how to end it instead', () => {
  it('a unit: the registrations and their month; a unit without any is withdrawn', async () => {
    const standen = await Promise.all((await ids('eenheid')).map((id) => trekIn('eenheid', id)))
    const geweigerd = standen.filter(({ status }) => status === 409).map(({ json }) => json.fout)
    // Together the refusals account for every registration there is.
    const geteld = geweigerd.map((fout) => Number(/Registraties: (\d+) \(2023-03\)/.exec(fout?.wat.nl ?? '')?.[1]))
    expect(geteld.reduce((som, n) => som + n, 0)).toBe(await registraties(''))
    expect(geweigerd[0]?.doe.nl).toContain('Tot en met')
    const nieuw = { naam: 'Vergissing', settings: [] }
    const { json } = await vraag<{ id: string }>('POST', '/stam/eenheid', { document: nieuw, reden: '' })
    expect((await trekIn('eenheid', json.id)).status).toBe(200)
  })

  it('a professional: registrations and the zorgtrajecten that name him', async () => {
    const lijst = await ids('zorgverlener')
    const uitkomsten = await Promise.all(lijst.map(async (id) => ({ id, ...(await trekIn('zorgverlener', id)) })))
    for (const { id, status, json } of uitkomsten) {
      const aantal = await registraties(`zorgverlener=${id}`)
      if (aantal > 0)
        expect([status, json.fout?.wat.nl]).toEqual([409, expect.stringContaining(`Registraties: ${aantal}`)])
    }
    expect(uitkomsten.some(({ json }) => json.fout?.wat.nl.includes('Zorgtrajecten: '))).toBe(true)
  })

  it('a payer: the insured and the contracts; a contract: the lines that were sent on it', async () => {
    const betaler = await trekIn('betaler', '9011')
    expect([betaler.status, betaler.json.fout?.code]).toEqual([409, 'belemmerd'])
    expect(betaler.json.fout?.wat.nl).toMatch(/Patiënten die hier verzekerd zijn of waren: \d+ .*Contracten: 1 /)
    await vraag('POST', '/declaraties', { maand: '2023-03' })
    expect((await trekIn('betaler', '9011')).json.fout?.wat.nl).toMatch(/Declaraties: 1 \(/)
    const contracten = await Promise.all((await ids('contract')).map((id) => trekIn('contract', id)))
    expect(contracten.some(({ json }) => /Verzonden regels: \d+ \(2023-03\)/.test(json.fout?.wat.nl ?? ''))).toBe(true)
    const los = { uzovi: '0101', rol: 'zorgverzekeraar', naam: 'Vergissing' }
    await vraag('POST', '/stam/betaler', { document: los, reden: '' })
    expect((await trekIn('betaler', '0101')).status).toBe(200)
  })

  it('a patient with care stays; one without is withdrawn and comes back', async () => {
    const [eerste = ''] = (await vraag<Lijst>('GET', '/patienten')).json.rijen.map(({ id }) => id)
    const metZorg = await trekIn('patient', eerste)
    expect([metZorg.status, metZorg.json.fout?.doe.nl]).toEqual([409, expect.stringContaining('dubbele')])
    const naam = { initialen: 'V.', roepnaam: null, voorvoegsels: null, achternaam: 'Vergissing' }
    const { json } = await vraag<{ id: string }>('POST', '/patienten', {
      id: null,
      naam,
      geboortedatum: '1980-02-03',
      bsn: null,
      zonderBsn: 'proef',
      skn: null,
      privacy: false,
      verzekering: null,
    })
    expect((await trekIn('patient', json.id)).status).toBe(200)
    const zoek = async () => (await vraag<Lijst>('GET', '/patienten?zoek=vergissing')).json.rijen.length
    expect(await zoek()).toBe(0)
    const terug = { vervallen: false, verwachteVersie: 2, reden: 'toch wel' }
    expect((await vraag('POST', `/patienten/${json.id}/stand`, terug)).status).toBe(200)
    expect(await zoek()).toBe(1)
  })
})

describe('regiebehandelaar', () => {
  it('whose profession may not be it is refused by name; without a profession it is unknown and said', async () => {
    const maak = async (beroep: string | null) => {
      const document = {
        naam: { initialen: 'R.', voorvoegsels: null, achternaam: `Regie${beroep ?? ''}` },
        agb: null,
        big: null,
        beroepen: beroep === null ? [] : [{ beroep, geldig: { van: '2022-01-01', tot: null } }],
        inDienst: [],
      }
      return (await vraag<{ id: string }>('POST', '/stam/zorgverlener', { document, reden: '' })).json.id
    }
    const [traject = ''] = await ids('zorgtraject')
    const zet = async (regiebehandelaar: string) => {
      const { versie, document } = await dossier('zorgtraject', traject)
      const inhoud = { document: { ...document, regiebehandelaar }, verwachteVersie: versie, reden: '' }
      return vraag<Fout & { opmerkingen?: { nl: string }[] }>('PUT', pad('zorgtraject', traject), inhoud)
    }
    // Technische specificaties v1.3 (zpm.md): a diëtist registers consults and may not be regiebehandelaar.
    const nee = await zet(await maak('Diëtist'))
    expect([nee.status, nee.json.fout?.waar]).toEqual([422, 'regiebehandelaar'])
    expect(nee.json.fout?.verwacht.nl).toContain('Psychiater')
    const misschien = await zet(await maak(null))
    expect([misschien.status, misschien.json.opmerkingen]).toEqual([
      200,
      [expect.objectContaining({ nl: expect.stringMatching(/^Onbekend of/) })],
    ])
    const ja = await zet(await maak('Psychiater'))
    expect([ja.status, ja.json.opmerkingen]).toEqual([200, []])
  })
})

describe('two people who change one thing at once', () => {
  it('the second is told what stands now, and nothing of the first is lost', async () => {
    const [id = ''] = await ids('zorgverlener')
    const { versie, document } = await dossier('zorgverlener', id)
    const ander = await server.als('praktijk', 'beheerder')
    const bewaar = (wie: typeof vraag, agb: string) =>
      wie<Fout & { fout?: { huidig?: { versie: number } } }>('PUT', pad('zorgverlener', id), {
        document: { ...document, agb },
        verwachteVersie: versie,
        reden: agb,
      })
    const samen = await Promise.all([bewaar(vraag, '94000001'), bewaar(ander, '94000002')])
    expect(samen.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const laat = samen.find(({ status }) => status === 409)
    expect(laat?.json.fout).toMatchObject({ code: 'bewerkingsconflict', huidig: { versie: versie + 1 } })
    const goed = samen.findIndex(({ status }) => status === 200)
    expect((await dossier('zorgverlener', id)).document.agb).toBe(goed === 0 ? '94000001' : '94000002')
  })

  it('the check list counts the registrations that gave nothing', async () => {
    const { json } = await vraag<{ punten: { punt: string; aantal: number }[] }>('GET', '/maanden/2023-03/afsluiting')
    const geweigerd = await registraties('maand=2023-03&uitkomst=weigering')
    expect(json.punten.find(({ punt }) => punt === 'afgeleid')?.aantal).toBe(geweigerd)
  })

  it('of two who close a month at once one does it', async () => {
    const ander = await server.als('praktijk', 'beheerder')
    const sluit = (wie: typeof vraag) => wie('POST', '/maanden/2023-03/sluiten', { reden: 'proef' })
    const samen = await Promise.all([sluit(vraag), sluit(ander)])
    expect(samen.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(samen.find(({ status }) => status !== 200)?.status).toBe(409)
  })
})

describe('a payer says whether a register is complete', () => {
  interface Standen {
    readonly versie: number
    readonly standen: readonly { readonly register: string; readonly stand: string }[]
  }
  interface Oordeel {
    readonly totaalToegekend: number
    readonly nietBeoordeeld: readonly unknown[]
    readonly regels: readonly { readonly uitkomst: string }[]
  }

  it('a provider has none; only who manages may say it, with a reason, on the version that stands', async () => {
    expect((await vraag('GET', '/stam/volledigheid')).status).toBe(403)
    const lezer = await server.als('verzekeraar-9011', 'lezer')
    const { versie } = (await lezer<Standen>('GET', '/stam/volledigheid')).json
    const zet = { register: 'contract', stand: 'deels', verwachteVersie: versie, reden: 'nog niet alles ingevoerd' }
    expect((await lezer('PUT', '/stam/volledigheid', zet)).status).toBe(403)
    const beheer = await server.als('verzekeraar-9011', 'beheerder')
    expect((await beheer<Fout>('PUT', '/stam/volledigheid', { ...zet, reden: ' ' })).json.fout?.waar).toBe('reden')
    expect((await beheer('PUT', '/stam/volledigheid', zet)).status).toBe(200)
    expect((await beheer('PUT', '/stam/volledigheid', zet)).status).toBe(409)
    const na = (await beheer<Standen>('GET', '/stam/volledigheid')).json
    expect(na.standen).toContainEqual({ register: 'contract', stand: 'deels' })
    expect(na.versie).toBe(versie + 1)
  })

  it('DFZ-04: what is missing from a complete register is refused, from one that is not complete it is unknown', async () => {
    const kliniek = await server.als('fz-kliniek', 'administratie')
    await kliniek('POST', '/declaraties', { maand: '2023-03' })
    const dji = await server.als('dji', 'beheerder')
    const { json } = await dji<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    const oordeel = async () => (await dji<Oordeel>('GET', `/oordelen/${json.rijen[0]?.id}/voorstel`)).json
    const eerst = await oordeel()
    expect(eerst.totaalToegekend).toBeGreaterThan(0)
    const [aanbieder = ''] = (await dji<Lijst>('GET', '/stam/aanbieder')).json.rijen.map((rij) => rij.id)
    const weg = { vervallen: true, verwachteVersie: 1, reden: 'proef' }
    expect((await dji('POST', `/stam/aanbieder/${aanbieder}/stand`, weg)).status).toBe(200)
    expect((await oordeel()).totaalToegekend).toBe(0)
    const zet = { register: 'aanbieder', stand: 'deels', verwachteVersie: 1, reden: 'nog niet alle aanbieders' }
    expect((await dji('PUT', '/stam/volledigheid', zet)).status).toBe(200)
    const daarna = await oordeel()
    expect(daarna.totaalToegekend).toBe(eerst.totaalToegekend)
    expect(daarna.nietBeoordeeld.length).toBeGreaterThan(eerst.nietBeoordeeld.length)
  })
})
