import { deriveMaand, foundAanbieder, receiveFile, registreer, stamgegevens } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { parseMaand } from '@zorgketen/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demodag } from '../demo/verhaal.ts'
import { openProefserver } from '../proef/open-proefserver.ts'

const OUD = 'fz-kliniek'
const gelezen = parseMaand('2023-03')
const MAAND = gelezen.ok ? gelezen.value : expect.fail('maand')

interface Bestand {
  readonly naam: string
  readonly soort: 'gds801' | 'gds802'
  readonly bytes: Uint8Array
}
interface Telling {
  readonly berichten: number
  readonly documenten: number
  readonly declaraties: number
  readonly nieuwePrestaties: number
}
interface Voorbeeld {
  readonly betalers: readonly { readonly standen: readonly { readonly stand: string; readonly aantal: number }[] }[]
  readonly registers: readonly { readonly register: string; readonly nieuw: number; readonly bestaand: number }[]
  readonly punten: readonly { readonly code: string; readonly ernst: string }[]
  readonly verschillen: readonly unknown[]
  readonly correcties: readonly { readonly referentie: string; readonly actie: string }[]
  readonly belemmeringen: readonly unknown[]
  readonly reedsOvergenomen: boolean
}
interface Taak {
  readonly id: string
  readonly soort: string
  readonly stand: 'loopt' | 'klaar' | 'mislukt' | 'gestopt'
  readonly stap: { readonly nl: string } | null
  readonly resultaat: unknown
  readonly fout: unknown
}
interface Stap {
  readonly prestatie: string
  readonly referentie: string
  readonly actie: string
  readonly reden: { readonly code: string }
}
interface Correcties {
  readonly correcties: readonly { readonly stappen: readonly Stap[]; readonly geblokkeerd: readonly Stap[] }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
let bestanden: readonly Bestand[]

/** An organisation without anything but its own name and AGB-code, to take over into. */
async function foundEmpty(id: string, fictief = true): Promise<Actor> {
  const lezer = { organisatie: OUD, rol: 'administratie' as const }
  const oud = await server.plek.opslag.read(lezer, (kast) => kast.organisaties.eigen())
  const actor: Actor = { organisatie: id, rol: 'administratie', gebruiker: 'Zorgadministratie', doel: 'administratie' }
  const stam = stamgegevens.parse({
    formaat: 'zorgketen/stamgegevens@1',
    fictief,
    organisatie: { id, naam: 'Nieuw systeem' },
    declarant: { agb: oud.agb[0], soort: '1' },
    ...{ zorgverleners: [], eenheden: [], planningIsRealisatie: [], patienten: [], zorgtrajecten: [] },
    ...{ plaatsingen: [], contracten: [], betalers: [] },
  })
  const rij = { id, naam: id, soort: 'aanbieder' as const, omschrijving: '', fictief: true, agb: oud.agb }
  await foundAanbieder(server.plek, actor, { ...rij, uzovi: null, vandaag: demodag() }, { stam, registraties: [] })
  return actor
}

function formulier(gegeven: readonly Bestand[]): FormData {
  const delen = new FormData()
  for (const { naam, bytes } of gegeven) delen.append('bestanden', new File([Uint8Array.from(bytes)], naam))
  return delen
}

/** Waits until a job has ended. */
async function endOf(taak: Taak, cookie: string): Promise<Taak> {
  let nu = taak
  while (nu.stand === 'loopt') {
    await new Promise((resolve) => setTimeout(resolve, 20))
    nu = (await (await server.app.request(`/api/taken/${taak.id}`, { headers: { cookie } })).json()) as Taak
  }
  return nu
}

async function stuur<T>(actor: Actor, pad: string, gegeven: readonly Bestand[]): Promise<T> {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie: actor.organisatie, rol: actor.rol }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const opties = { method: 'POST', headers: { cookie }, body: formulier(gegeven) }
  const antwoord = await server.app.request(`/api/overname${pad}`, opties)
  const json = await antwoord.json()
  expect(antwoord.status, JSON.stringify(json)).toBe(200)
  if (pad !== '') return json as T
  const taak = await endOf(json as Taak, cookie)
  expect(taak.stand, JSON.stringify(taak.fout)).toBe('klaar')
  return taak.resultaat as T
}

const kop = ({ berichten, documenten, declaraties, nieuwePrestaties }: Telling): readonly number[] => [
  ...[berichten, documenten, declaraties, nieuwePrestaties],
]

/** Lines by reference: the state and the cents granted, as one organisation keeps them. */
async function regelsVan(organisatie: string): Promise<readonly (readonly [string, string, number])[]> {
  const dossiers = await server.plek.opslag.read({ organisatie, rol: 'administratie' }, (kast) =>
    kast.dossiers.dossiers(null),
  )
  const alle = [...dossiers.values()].flatMap(({ regels }) => [...regels.values()])
  return alle.map(({ regel, stand, toegekend }) => [regel.referentie, stand, toegekend] as const).sort()
}

const leg = (actor: Actor, register: string, id: string, inhoud: unknown) =>
  server.plek.opslag.transact(actor, (kast) =>
    kast.registers.zet(
      register,
      [{ id, verwachteVersie: 0, vervallen: false, label: id, zoek: id, geboortedatum: null, inhoud }],
      { op: server.plek.nu(), door: 'proef', reden: 'proef' },
    ),
  )
const vanOud = (register: string) =>
  server.plek.opslag.read({ organisatie: OUD, rol: 'lezer' }, (kast) => kast.registers.actueel(register))

beforeAll(async () => {
  server = await openProefserver()
  const oud = await server.als(OUD, 'administratie')
  await oud('POST', '/declaraties', { maand: '2023-03' })
  const desk = await server.als('dji', 'beoordelaar')
  const postvak = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
  for (const { id } of postvak.json.rijen) await desk('POST', `/oordelen/${id}`)
  bestanden = await server.plek.opslag.read({ organisatie: OUD, rol: 'administratie' }, async (kast) => {
    const alles = { richting: null, soort: null, standen: null }
    const { rijen } = await kast.berichten.lijst(alles, { vanaf: 0, aantal: 100 })
    const uit: Bestand[] = []
    for (const { id, soort, referentie } of rijen) {
      uit.push({ naam: `${referentie}.${soort}.xml`, soort, bytes: await kast.berichten.inhoud(id) })
    }
    return uit
  })
  expect(new Set(bestanden.map(({ soort }) => soort))).toEqual(new Set(['gds801', 'gds802']))
})
afterAll(() => server.close())

describe('taking over into an empty organisation', () => {
  let actor: Actor
  beforeAll(async () => {
    actor = await foundEmpty('nieuw')
  })

  it('shows first, keeps nothing, and names what the files do not tell', async () => {
    const gezien = await stuur<Voorbeeld>(actor, '/voorbeeld', bestanden)
    expect(gezien.belemmeringen).toEqual([])
    expect(gezien.correcties).toEqual([])
    expect(gezien.registers.find(({ register }) => register === 'patient')?.nieuw).toBeGreaterThan(10)
    expect(gezien.punten.map(({ code }) => code)).toContain('contract.aanvullen')
    expect(await regelsVan('nieuw')).toEqual([])
  })

  it('keeps every line in the state the old system had it in, and the files as they are', async () => {
    // Half a message, as a broken download gives, is told and not kept.
    const [een] = bestanden
    const half = { ...(een ?? expect.fail()), naam: 'half.xml', bytes: een?.bytes.slice(0, 3000) ?? new Uint8Array() }
    const gedaan = await stuur<Telling & Voorbeeld>(actor, '', [...bestanden, half])
    expect(gedaan.punten.map(({ code }) => code)).toContain('bestand.onleesbaar')
    expect(gedaan.berichten).toBe(bestanden.length)
    expect(await regelsVan('nieuw')).toEqual(await regelsVan(OUD))
    const vraag = await server.als('nieuw', 'lezer')
    const { json } = await vraag<{ rijen: { soort: string; stand: string; richting: string }[] }>('GET', '/berichten')
    expect(json.rijen.map(({ soort, richting, stand }) => `${soort} ${richting} ${stand}`).sort()).toEqual([
      'gds801 uit bezorgd',
      'gds802 in verwerkt',
    ])
  })

  it('the same files twice change nothing', async () => {
    const eerst = await regelsVan('nieuw')
    const nogmaals = await stuur<Telling & Voorbeeld>(actor, '', bestanden)
    expect(kop(nogmaals)).toEqual([0, 0, 0, 0])
    expect(nogmaals.reedsOvergenomen).toBe(true)
    expect(await regelsVan('nieuw')).toEqual(eerst)
  })

  it('does nothing of its own accord', async () => {
    const vraag = await server.als('nieuw', 'administratie')
    const { json } = await vraag<Correcties>('POST', '/correcties/voorbeeld', { maand: '2023-03' })
    expect(json.correcties.flatMap(({ stappen }) => stappen)).toEqual([])
    const voorbeeld = await vraag<{ perBetaler: { aantal: number }[] }>('GET', '/declaraties/voorbeeld?maand=2023-03')
    // The rejected ones are offered again by Declareren only when somebody mends them: nothing new is declared.
    expect(voorbeeld.json.perBetaler.every(({ aantal }) => aantal === 0)).toBe(true)
  })
})

describe('correcting what was taken over', () => {
  interface Rij {
    readonly id: string
    readonly referentie: string
    readonly stand: string
  }
  let actor: Actor
  let rijen: readonly Rij[]
  beforeAll(async () => {
    actor = await foundEmpty('herstel')
    // The people and units who go on working here; the files tie their lines to them by AGB-code.
    for (const register of ['zorgverlener', 'eenheid']) {
      for (const { id, inhoud } of await vanOud(register)) await leg(actor, register, id, inhoud)
    }
    await stuur(actor, '', bestanden)
    const vraag = await server.als('herstel', 'administratie')
    rijen = (await vraag<{ prestaties: Rij[] }>('GET', '/overname/2023-03')).json.prestaties
  })
  const metStand = (stand: string): Rij => rijen.find((een) => een.stand === stand) ?? expect.fail(stand)

  it('DFZ-10: a granted line that is taken back is credited', async () => {
    const { id, referentie } = metStand('toegekend')
    const vraag = await server.als('herstel', 'administratie')
    await vraag('POST', '/overname/terugnemen', { id, maand: '2023-03', reden: 'niet geleverd' })
    const { json } = await vraag<Correcties>('POST', '/correcties/voorbeeld', { maand: '2023-03' })
    const stappen = json.correcties.flatMap((een) => een.stappen)
    expect(stappen.map((stap) => [stap.referentie, stap.actie])).toEqual([[referentie, 'credit']])
    // Taking over again does not bring it back.
    expect(kop(await stuur<Telling>(actor, '', bestanden))).toEqual([0, 0, 0, 0])
  })

  it('DFZ-10: a granted line of which the registration is made anew gets a credit and a new debit', async () => {
    const nog = rijen.filter((een) => een.stand === 'toegekend')
    const gekozen = nog.at(1) ?? expect.fail('geen tweede toegekende regel')
    const oud = await server.plek.opslag.read({ organisatie: OUD, rol: 'lezer' }, async (kast) => {
      const { prestatie } = (await kast.dossiers.regel(gekozen.referentie))?.rij.regel ?? expect.fail('regel')
      const gevonden = (await kast.registraties.vind(prestatie ?? ''))?.registratie
      return gevonden?.soort === 'consult' ? gevonden : expect.fail('registratie')
    })
    // It took an hour longer than the old system said.
    const registratie = {
      ...oud,
      id: gekozen.id,
      directeMinuten: (oud.directeMinuten + 60) as typeof oud.directeMinuten,
    }
    await registreer(server.plek, actor, { registratie, verwachteVersie: 0 })
    const vraag = await server.als('herstel', 'administratie')
    const { json } = await vraag<Correcties>('POST', '/correcties/voorbeeld', { maand: '2023-03' })
    const stap = json.correcties.flatMap((een) => een.stappen).find(({ prestatie }) => prestatie === gekozen.id)
    expect([stap?.referentie, stap?.actie]).toEqual([gekozen.referentie, 'credit en debet'])
    // Deriving the month again leaves what was taken over.
    const prestaties = () => server.plek.opslag.read(actor, (kast) => kast.prestaties.vanMaand(MAAND))
    const voor = await prestaties()
    await server.plek.opslag.transact(actor, (kast) => deriveMaand(kast, MAAND, server.plek))
    expect(await prestaties()).toEqual(voor)
    // The registration took the place of what was taken over: it is no longer in that list, and stays so.
    expect(kop(await stuur<Telling>(actor, '', bestanden))).toEqual([0, 0, 0, 0])
    const na = await vraag<{ prestaties: Rij[] }>('GET', '/overname/2023-03')
    expect(na.json.prestaties.map(({ id }) => id)).not.toContain(gekozen.id)
  })

  it('a rejected line is declared again when a person decides so', async () => {
    const { id, referentie } = metStand('afgekeurd')
    const vraag = await server.als('herstel', 'administratie')
    const vooraf = await vraag<Correcties>('POST', '/correcties/voorbeeld', { maand: '2023-03', opnieuw: [id] })
    const stap = vooraf.json.correcties.flatMap((een) => een.stappen).find(({ prestatie }) => prestatie === id)
    expect([stap?.referentie, stap?.actie]).toEqual([referentie, 'debet'])
    const verzonden = await vraag<{ verzonden: { aantal: number }[] }>('POST', '/correcties', {
      maand: '2023-03',
      opnieuw: [id],
    })
    // The credit of the line taken back, the credit and debit of the one made anew, and this debit.
    expect(verzonden.json.verzonden.map(({ aantal }) => aantal)).toEqual([4])
    const regels = await regelsVan('herstel')
    expect(regels.length).toBe((await regelsVan(OUD)).length + 4)
    // A take-over afterwards leaves what was sent from here as it is.
    expect(kop(await stuur<Telling>(actor, '', bestanden))).toEqual([0, 0, 0, 0])
    expect(await regelsVan('herstel')).toEqual(regels)
  })
})

describe('a return that comes later', () => {
  it('DFZ-11: blocks a line until then, and is settled when it comes', async () => {
    const actor = await foundEmpty('later')
    const heen = bestanden.filter(({ soort }) => soort === 'gds801')
    await stuur(actor, '', heen)
    const [eerste] = await regelsVan('later')
    expect(eerste?.[1]).toBe('verzonden')
    const vraag = await server.als('later', 'administratie')
    const { json } = await vraag<{ prestaties: { id: string }[] }>('GET', '/overname/2023-03')
    const id = json.prestaties[0]?.id ?? expect.fail('prestatie')
    await vraag('POST', '/overname/terugnemen', { id, maand: '2023-03', reden: 'proef' })
    const vooraf = await vraag<Correcties>('POST', '/correcties/voorbeeld', { maand: '2023-03' })
    const blok = vooraf.json.correcties.flatMap(({ geblokkeerd }) => geblokkeerd)
    expect(blok.map(({ prestatie }) => prestatie)).toContain(id)
    expect(vooraf.json.correcties.flatMap(({ stappen }) => stappen)).toEqual([])
    const terug = bestanden.find(({ soort }) => soort === 'gds802') ?? expect.fail('retour')
    const ontvangen = await receiveFile(server.plek, actor, terug.naam, terug.bytes)
    expect(ontvangen.verwerking?.stand).toBe('verwerkt')
    expect(await regelsVan('later')).toEqual(await regelsVan(OUD))
    // And as part of a take-over it says what is known already.
    expect(kop(await stuur<Telling>(actor, '', bestanden))).toEqual([0, 0, 0, 0])
  })

  it('or comes with a second take-over, whatever was given first', async () => {
    const actor = await foundEmpty('delen')
    const [terug, heen] = ['gds802', 'gds801'].map((soort) => bestanden.filter((een) => een.soort === soort))
    const eerst = await stuur<Telling & Voorbeeld>(actor, '', terug ?? [])
    expect(eerst.punten.map(({ code }) => code)).toContain('retour.zonder-declaratie')
    await stuur(actor, '', heen ?? [])
    expect(await regelsVan('delen')).toEqual(await regelsVan(OUD))
  })
})

describe('what is here already', () => {
  it('keeps a person who is here under the own number, tied by SKN', async () => {
    const actor = await foundEmpty('bekend')
    const [rij] = await vanOud('patient')
    await leg(actor, 'patient', 'eigen-nummer', { ...(rij?.inhoud as object), id: 'eigen-nummer' })
    const gezien = await stuur<Voorbeeld>(actor, '/voorbeeld', bestanden)
    expect(gezien.registers.find(({ register }) => register === 'patient')?.bestaand).toBe(1)
    await stuur(actor, '', bestanden)
    const filter = { maand: MAAND, betaler: null, standen: null, factuurnummer: null, prestatie: null }
    const eigen = await server.plek.opslag.read(actor, (kast) =>
      kast.dossiers.regels({ ...filter, patient: 'eigen-nummer' }, { vanaf: 0, aantal: 10 }),
    )
    expect(eigen.totaal).toBeGreaterThan(0)
    expect(gezien.correcties).toEqual([])
  })

  it('never overwrites what is here, and tells beforehand which credits that will lead to', async () => {
    const actor = await foundEmpty('anders')
    // The end of the forensic title goes along with every line.
    const titel = { van: '2022-12-31', tot: null }
    const rijen = await vanOud('plaatsing')
    for (const { id, inhoud } of rijen) await leg(actor, 'plaatsing', id, { ...(inhoud as object), titel })
    const gezien = await stuur<Voorbeeld>(actor, '/voorbeeld', bestanden)
    expect(gezien.verschillen.length).toBeGreaterThan(0)
    expect(gezien.correcties.map(({ actie }) => actie)).toContain('credit en debet')
    await stuur(actor, '', bestanden)
    const [rij] = rijen
    const na = await server.plek.opslag.read(actor, (kast) => kast.registers.vind('plaatsing', rij?.id ?? ''))
    expect(na).toMatchObject({ versie: 1, inhoud: { titel } })
  })

  it('leaves out what was sent and received here itself', async () => {
    const actor: Actor = { organisatie: OUD, rol: 'administratie', gebruiker: 'x', doel: 'x' }
    const gezien = await stuur<Voorbeeld>(actor, '/voorbeeld', bestanden)
    expect(gezien.punten.map(({ code }) => code)).toEqual(['bestand.eigen', 'bestand.eigen'])
  })

  it('is for administration and administrators only', async () => {
    const lezer = await server.als('nieuw', 'lezer')
    const { status } = await lezer('POST', '/overname/terugnemen', { id: 'x', maand: '2023-03', reden: 'x' })
    expect(status).toBe(403)
  })
})
