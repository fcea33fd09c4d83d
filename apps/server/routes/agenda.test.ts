import { parseDay } from '@zorgketen/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

const VANDAAG = '2023-04-05'

interface Uitkomst {
  readonly soort: 'prestatie' | 'weigering'
  readonly code: string
  readonly tijdsoort: string | null
}
interface Regel {
  readonly versie: number
  readonly afspraak: Record<string, unknown> & {
    readonly id: string
    readonly begintijd: string
    readonly interneSoort: string
    readonly status: string
    readonly geplandeMinuten: number
    readonly patienten: readonly { readonly patient: string }[]
    readonly registraties: readonly { readonly id: string; readonly versie: number }[]
    readonly uitvoering: { readonly wijze: string } | null
    readonly vastgelegd: { readonly dag: string; readonly tijd: string | null } | null
  }
  readonly gaf: readonly { readonly id: string; readonly uitkomst: Uitkomst | null }[]
}
interface Dag {
  readonly naam: string
  readonly dag: string
  readonly ruimte: { readonly werk: number; readonly indirect: number; readonly spoed: number; readonly vrij: number }
  readonly planningIsRealisatie: boolean
  readonly regels: readonly Regel[]
}
interface Proef {
  readonly wijze: string | null
  readonly weigering: { readonly code: string } | null
  readonly bevindingen: readonly { readonly code: string; readonly wat: { readonly nl: string } }[]
  readonly proeven: readonly { readonly uitkomst: Uitkomst | null }[]
  readonly standaardduur: number | null
}
interface Fout {
  readonly fout: {
    readonly code: string
    readonly wat: { readonly nl: string }
    readonly huidig?: { readonly versie: number }
  }
}

let server: Awaited<ReturnType<typeof openProefserver>>
let praktijk: Awaited<ReturnType<typeof server.als>>
let instelling: Awaited<ReturnType<typeof server.als>>
beforeAll(async () => {
  server = await openProefserver()
  praktijk = await server.als('praktijk', 'zorgverlener')
  instelling = await server.als('instelling', 'zorgverlener')
}, 120_000)
afterAll(() => server.close())

type Als = typeof praktijk
const dagVan = async (als: Als, zorgverlener = 'zv-01', dag = VANDAAG): Promise<Dag> =>
  (await als<Dag>('GET', `/agenda/dag?zorgverlener=${zorgverlener}&dag=${dag}`)).json
const eerste = async (als: Als, soort: string, zorgverlener?: string): Promise<Regel> => {
  const { regels } = await dagVan(als, zorgverlener)
  const gevonden = regels.find(({ afspraak }) => afspraak.interneSoort === soort && afspraak.status === 'gepland')
  if (gevonden === undefined) throw new Error(`no planned ${soort}`)
  return gevonden
}
const bevestig = (als: Als, { afspraak, versie }: Regel, deel: object = {}) =>
  als<{ readonly regel: Regel } & Fout>('POST', `/agenda/afspraken/${afspraak.id}/bevestig`, {
    verwachteVersie: versie,
    ...deel,
  })
const ongedaan = (als: Als, { afspraak, versie }: Regel) =>
  als<Regel & Fout>('POST', `/agenda/afspraken/${afspraak.id}/ongedaan`, { verwachteVersie: versie })
const registratie = async (als: Als, id: string) =>
  (
    await als<{ readonly registratie: Record<string, unknown>; readonly versie: number; readonly vervallen: boolean }>(
      'GET',
      `/registraties/${encodeURIComponent(id)}`,
    )
  ).json

/** An appointment as the form enters it. */
const invoer = (deel: object = {}) => ({
  fase: 'behandeling',
  eenheid: 'eenheid-1',
  zorgverleners: ['zv-01'],
  locatie: 'Kamer 3',
  locatiesoort: 'kantoor',
  interneSoort: 'gesprek',
  zorgsoort: 'behandeling',
  patienten: [{ patient: 'p001', stroom: 'ggz', zorgtraject: null }],
  groep: null,
  datum: VANDAAG,
  begintijd: '17:00',
  geplandeMinuten: 15,
  patientGeinformeerd: true,
  spoed: false,
  titel: null,
  zorgvraag: null,
  dient: null,
  ...deel,
})
const bewaar = (als: Als, id: string, afspraak: object, verwachteVersie = 0) =>
  als<Regel & Fout>('PUT', `/agenda/afspraken/${id}`, { afspraak, verwachteVersie })

it('ZPM-21, ZPM-22: the day of a professional, with phases, and the room that is kept free', async () => {
  const { naam, dag, ruimte, planningIsRealisatie, regels } = await dagVan(praktijk)
  expect({ naam, dag, planningIsRealisatie }).toEqual({
    naam: 'Fictief-50, H.',
    dag: VANDAAG,
    planningIsRealisatie: false,
  })
  // 8:30-12:45 and 13:15-17:15 is 495 minutes, of which ten and five percent, rounded up, are kept free
  expect(ruimte).toMatchObject({ werk: 495, indirect: 50, spoed: 25, vrij: 30 })
  expect(regels.filter(({ afspraak }) => afspraak.interneSoort !== 'mdo')).toHaveLength(8)
  expect(new Set(regels.map(({ afspraak }) => afspraak.fase))).toEqual(
    new Set(['behandeling', 'intake', 'evaluatie', 'ontslag']),
  )
  const tijden = regels.map(({ afspraak }) => afspraak.begintijd)
  expect(tijden).toEqual(tijden.toSorted())
})

it('confirms a planned contact without a word more: a consult of the planned minutes', async () => {
  const regel = await eerste(praktijk, 'gesprek')
  const { status, json } = await bevestig(praktijk, regel)
  expect(status).toBe(200)
  expect(json.regel.afspraak).toMatchObject({ status: 'gerealiseerd', uitvoering: { wijze: 'gerealiseerd' } })
  expect(json.regel.gaf[0]?.uitkomst).toMatchObject({ soort: 'prestatie', code: 'CO0497' })
  expect((await registratie(praktijk, regel.afspraak.id)).registratie).toMatchObject({
    soort: 'consult',
    datum: VANDAAG,
    begintijd: regel.afspraak.begintijd,
    geplandeMinuten: 45,
    directeMinuten: 45,
  })
})

it('ZPM-06, ZPM-24: with a decision the plan stands for the real time, until someone says otherwise', async () => {
  const { json } = await bevestig(instelling, await eerste(instelling, 'gesprek'))
  expect(json.regel.afspraak.uitvoering).toMatchObject({ wijze: 'zoals-gepland' })
  expect(json.regel.gaf[0]?.uitkomst?.tijdsoort).toBe('gepland')
  const anders = await bevestig(instelling, await eerste(instelling, 'gesprek'), { directeMinuten: 75 })
  // more than fifteen minutes off: the real time counts
  expect(anders.json.regel.afspraak.uitvoering).toMatchObject({ wijze: 'gerealiseerd', directeMinuten: 75 })
  expect(anders.json.regel.gaf[0]?.uitkomst?.tijdsoort).toBe('gerealiseerd')
})

it('ZPM-07: a group becomes one session, with who did not come', async () => {
  const groep = await eerste(praktijk, 'groep')
  const patienten = groep.afspraak.patienten.map(({ patient }) => patient)
  const { json } = await bevestig(praktijk, groep, { afwezig: patienten.slice(0, 1) })
  const { registratie: sessie } = await registratie(praktijk, groep.afspraak.id)
  expect(sessie).toMatchObject({ soort: 'groepssessie', directeMinuten: 60 })
  const deelnemers = sessie.deelnemers as readonly { readonly patient: string; readonly tot: number }[]
  expect(deelnemers.filter(({ tot }) => tot === 0).map(({ patient }) => patient)).toEqual(patienten.slice(0, 1))
  expect(json.regel.gaf[0]?.uitkomst).toMatchObject({ soort: 'prestatie' })
})

it('ZPM-10: a meeting is marked as held and registers nothing', async () => {
  const { json } = await bevestig(praktijk, await eerste(praktijk, 'mdo'))
  expect(json.regel.afspraak).toMatchObject({ status: 'gerealiseerd', registraties: [], uitvoering: null })
  expect((await ongedaan(praktijk, json.regel)).json.afspraak.status).toBe('gepland')
})

it('undoes a confirmation: the registration is withdrawn, the appointment stands again, and can be confirmed again', async () => {
  const regel = await eerste(praktijk, 'video')
  const { json } = await bevestig(praktijk, regel)
  const terug = await ongedaan(praktijk, json.regel)
  expect(terug.json.afspraak).toMatchObject({ status: 'gepland', registraties: [], uitvoering: null })
  expect(await registratie(praktijk, regel.afspraak.id)).toMatchObject({ vervallen: true, versie: 2 })
  const opnieuw = await bevestig(praktijk, terug.json, { directeMinuten: 40 })
  expect(opnieuw.json.regel.afspraak.registraties).toEqual([{ id: regel.afspraak.id, versie: 3 }])
  expect(await registratie(praktijk, regel.afspraak.id)).toMatchObject({
    vervallen: false,
    registratie: { directeMinuten: 40, geplandeMinuten: 30 },
  })
})

it('two people at one appointment: the second is told what stands now, and nothing is overwritten', async () => {
  const regel = await eerste(praktijk, 'intake')
  const { afspraak, versie } = regel
  const afgezegd = await praktijk<Regel>('POST', `/agenda/afspraken/${afspraak.id}/afloop`, {
    verwachteVersie: versie,
    status: 'no-show',
  })
  expect(afgezegd.json.afspraak.status).toBe('no-show')
  const laat = await bevestig(praktijk, regel)
  expect([laat.status, laat.json.fout.code, laat.json.fout.huidig?.versie]).toEqual([
    409,
    'bewerkingsconflict',
    versie + 1,
  ])
  expect((await praktijk('GET', `/registraties/${afspraak.id}`)).status).toBe(404)
  const nietGekomen = await bevestig(praktijk, afgezegd.json)
  expect([nietGekomen.status, nietGekomen.json.fout.code]).toEqual([409, 'belemmerd'])
  expect(nietGekomen.json.fout.wat.nl).toContain('niet gekomen')
})

it('a registration that was changed since is not withdrawn unseen', async () => {
  const { json } = await bevestig(praktijk, await eerste(praktijk, 'gesprek'))
  const { registratie: oud, versie } = await registratie(praktijk, json.regel.afspraak.id)
  const gewijzigd = { registratie: { ...oud, directeMinuten: 50 }, verwachteVersie: versie }
  expect((await praktijk('PUT', `/registraties/${json.regel.afspraak.id}`, gewijzigd)).status).toBe(200)
  const terug = await ongedaan(praktijk, json.regel)
  expect([terug.status, terug.json.fout.code]).toEqual([409, 'bewerkingsconflict'])
  expect((await registratie(praktijk, json.regel.afspraak.id)).vervallen).toBe(false)
})

it('ZPM-23: the internal kind never changes the prestatie', async () => {
  const proef = async (interneSoort: string) =>
    (await praktijk<Proef>('POST', '/agenda/proef', { id: 'proef', ...invoer({ interneSoort, geplandeMinuten: 45 }) }))
      .json
  const gesprek = await proef('gesprek')
  const video = await proef('video')
  expect(gesprek.proeven[0]?.uitkomst).toEqual(video.proeven[0]?.uitkomst)
  expect([gesprek.standaardduur, video.standaardduur]).toEqual([45, 30])
})

it('ZPM-21, ZPM-22: planning tells what lies over another, outside the hours, or eats the reserve', async () => {
  const codes = async (deel: object) =>
    (await praktijk<Proef>('POST', '/agenda/proef', { id: 'proef', ...invoer(deel) })).json.bevindingen.map(
      ({ code }) => code,
    )
  expect(await codes({ begintijd: '15:45', geplandeMinuten: 10 })).toContain('planning.overlapt')
  expect(await codes({ begintijd: '18:00' })).toContain('planning.buiten-werktijd')
  expect(await codes({ begintijd: '17:00', geplandeMinuten: 120 })).toContain('planning.reserve-aangetast')
  expect(await codes({ begintijd: '17:00', geplandeMinuten: 10 })).toEqual([])
})

it('plans, moves and cancels; what is entered afterwards counts as unplanned care (ZPM-32)', async () => {
  const nieuw = await bewaar(praktijk, 'nieuw-1', invoer())
  // eleven o'clock in the Netherlands: recorded before it begins
  expect(nieuw.json.afspraak.vastgelegd).toEqual({ dag: VANDAAG, tijd: '11:00' })
  const verzet = await bewaar(praktijk, 'nieuw-1', invoer({ begintijd: '08:30' }), 1)
  expect(verzet.json).toMatchObject({ versie: 2, afspraak: { begintijd: '08:30', status: 'gepland' } })
  const { json } = await bevestig(praktijk, verzet.json)
  expect((await registratie(praktijk, 'nieuw-1')).registratie).toMatchObject({
    geplandeMinuten: null,
    directeMinuten: 15,
  })
  expect((await bewaar(praktijk, 'nieuw-1', invoer(), json.regel.versie)).json.fout.wat.nl).toContain('al bevestigd')
  const ander = await bewaar(praktijk, 'nieuw-2', invoer())
  const afgezegd = await praktijk<Regel>('POST', '/agenda/afspraken/nieuw-2/afloop', {
    verwachteVersie: ander.json.versie,
    status: 'afgezegd',
  })
  expect(afgezegd.json.afspraak.status).toBe('afgezegd')
  const historie = await praktijk<{ historie: { herkomst: string }[] }>('GET', '/agenda/afspraken/nieuw-1')
  expect(historie.json.historie.map(({ herkomst }) => herkomst)).toEqual([
    'afspraak gepland',
    'afspraak verzet',
    'afspraak bevestigd',
  ])
})

it.each([
  ['eenheid', { eenheid: 'weg' }],
  ['zorgverleners', { zorgverleners: [] }],
  ['patienten', { patienten: [{ patient: 'niemand', stroom: 'ggz', zorgtraject: null }] }],
  ['interneSoort', { interneSoort: 'weg' }],
])('refuses an appointment with a wrong %s, and says which field', async (veld, deel) => {
  const { status, json } = await bewaar(praktijk, `fout-${veld}`, invoer(deel))
  expect([status, (json.fout as { waar?: string }).waar]).toEqual([422, veld])
})

it('nothing is confirmed before its day, and a reader confirms nothing', async () => {
  const morgen = await bewaar(praktijk, 'morgen', invoer({ datum: '2023-04-06' }))
  const vroeg = await bevestig(praktijk, morgen.json)
  expect([vroeg.status, vroeg.json.fout.wat.nl]).toEqual([409, 'Deze afspraak is nog niet geweest.'])
  const lezer = await server.als('praktijk', 'lezer')
  expect((await bevestig(lezer, morgen.json)).status).toBe(403)
  expect((await bewaar(lezer, 'lezer', invoer())).status).toBe(403)
  expect((await dagVan(lezer)).regels.length).toBeGreaterThan(0)
})

it('a patient of another organisation, or an appointment of one, is not there', async () => {
  const eigen = await eerste(praktijk, 'gesprek')
  expect((await instelling('GET', '/agenda/afspraken/nieuw-1')).status).toBe(404)
  expect(
    (await instelling<{ totaal: number }>('GET', `/agenda?van=${VANDAAG}&tot=${VANDAAG}&patient=weg`)).json.totaal,
  ).toBe(0)
  const lijst = await praktijk<{ rijen: Regel[]; totaal: number }>(
    'GET',
    `/agenda?van=${VANDAAG}&tot=${VANDAAG}&patient=${eigen.afspraak.patienten[0]?.patient}`,
  )
  expect(lijst.json.rijen.map(({ afspraak }) => afspraak.id)).toContain(eigen.afspraak.id)
})

it('what was declared is not undone in the agenda', async () => {
  const bevestigd: Regel[] = []
  for (const soort of ['gesprek', 'gesprek', 'intake']) {
    bevestigd.push((await bevestig(instelling, await eerste(instelling, soort, 'zv-02'))).json.regel)
  }
  // a month can be declared when it is over
  await server.plek.opslag.transact({ organisatie: 'instelling', rol: 'beheerder' }, async (kast) => {
    const mei = parseDay('2023-05-02')
    if (mei.ok) await kast.organisaties.zet({ ...(await kast.organisaties.eigen()), vandaag: mei.value })
  })
  const administratie = await server.als('instelling', 'administratie')
  expect((await administratie('POST', '/declaraties', { maand: '2023-04' })).status).toBe(200)
  const terug: unknown[] = []
  for (const regel of bevestigd) {
    const { json } = await instelling<{ regel: unknown }>('GET', `/registraties/${regel.afspraak.id}`)
    if (json.regel === null) continue
    const { status, json: antwoord } = await ongedaan(instelling, regel)
    terug.push([status, antwoord.fout.code, antwoord.fout.wat.nl.includes('al gedeclareerd')])
  }
  expect(terug.length).toBeGreaterThan(0)
  expect(new Set(terug.map((een) => JSON.stringify(een)))).toEqual(new Set([JSON.stringify([409, 'belemmerd', true])]))
})
