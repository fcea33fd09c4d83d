import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProefserver } from '../proef/open-proefserver.ts'

const MAAND = '2023-03'

interface Rij {
  readonly referentie: string
  readonly prestatie: string
  readonly naam: string | null
}
interface Stap {
  readonly referentie: string
  readonly actie: string
  readonly reden: { readonly code: string }
  readonly regel: { readonly bedrag: number } | null
}
interface Voorbeeld {
  readonly correcties: readonly {
    readonly aantal: number
    readonly stappen: readonly Stap[]
    readonly geblokkeerd: readonly Stap[]
  }[]
}

let server: Awaited<ReturnType<typeof openProefserver>>
type Vraag = Awaited<ReturnType<typeof server.als>>
let kliniek: Vraag
let dji: Vraag
let bericht = ''

beforeAll(async () => {
  server = await openProefserver()
  kliniek = await server.als('fz-kliniek', 'administratie')
  dji = await server.als('dji', 'beoordelaar')
  await kliniek('POST', '/declaraties', { maand: MAAND })
  const postvak = await dji<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801&stand=ontvangen')
  bericht = postvak.json.rijen[0]?.id ?? ''
})
afterAll(() => server.close())

const werklijst = async (): Promise<{ readonly rijen: readonly Rij[]; readonly totaal: number }> =>
  (await kliniek<{ rijen: Rij[]; totaal: number }>('GET', `/correcties/afgekeurd?maand=${MAAND}`)).json

it('explains a line before it is decided on, and the same way afterwards; the decision replays', async () => {
  const voorstel = await dji<{ regels: { referentie: string; uitkomst: string }[] }>(
    'GET',
    `/oordelen/${bericht}/voorstel`,
  )
  const af = voorstel.json.regels.find(({ uitkomst }) => uitkomst === 'afgekeurd')?.referentie
  const pad = `/oordelen/${bericht}/uitleg/${af}`
  const voor = await dji<{ uitleg: { nl: string } }>('GET', pad)
  expect(voor.json.uitleg.nl).toContain(`Regel ${af}`)
  expect((await dji<{ bezorging: string }>('POST', `/oordelen/${bericht}`)).json.bezorging).toBe('bezorgd')
  expect((await dji('GET', pad)).json).toEqual(voor.json)
  const eerder = await dji<{ uitvoeringen: { id: string; bewijs: { regels: string[] } }[] }>(
    'GET',
    `/oordelen/${bericht}`,
  )
  const [uitvoering] = eerder.json.uitvoeringen
  expect(uitvoering?.bewijs.regels.length).toBeGreaterThan(0)
  const na = await dji('POST', `/oordelen/${bericht}/naspelen/${uitvoering?.id}`)
  expect(na.json).toEqual({ anders: [], kwijt: [] })
  expect((await dji('POST', `/oordelen/${bericht}/naspelen/onbekend`)).status).toBe(404)
})

it('DFZ-11: a rejected line stays on the worklist until it is mended and sent again', async () => {
  const voor = await werklijst()
  expect(voor.totaal).toBe(voor.rijen.length)
  expect(voor.totaal).toBeGreaterThan(1)
  const open = await kliniek<{ maanden: unknown }>('GET', '/correcties/open')
  expect(open.json.maanden).toEqual([{ maand: MAAND, aantal: voor.totaal }])
  const [eerste] = voor.rijen
  if (eerste === undefined) throw new TypeError('nothing was rejected')

  const vooraf = await kliniek<Voorbeeld>('POST', '/correcties/voorbeeld', { maand: MAAND })
  const vast = vooraf.json.correcties.flatMap(({ geblokkeerd }) => geblokkeerd)
  expect(vast.map(({ referentie }) => referentie).sort()).toEqual(voor.rijen.map(({ referentie }) => referentie).sort())
  expect(vast.every(({ reden, regel }) => reden.code === 'correctie.ongewijzigd' && regel !== null)).toBe(true)

  const { json } = await kliniek<{ registratie: { directeMinuten: number }; versie: number }>(
    'GET',
    `/registraties/${eerste.prestatie}`,
  )
  const registratie = { ...json.registratie, directeMinuten: json.registratie.directeMinuten + 30 }
  const bewaard = await kliniek('PUT', `/registraties/${eerste.prestatie}`, {
    registratie,
    verwachteVersie: json.versie,
  })
  expect(bewaard.status).toBe(200)
  const hersteld = await kliniek<Voorbeeld>('POST', '/correcties/voorbeeld', { maand: MAAND })
  const stappen = hersteld.json.correcties.flatMap((een) => een.stappen)
  expect(stappen).toMatchObject([{ referentie: eerste.referentie, actie: 'debet' }])

  const verzonden = await kliniek<{ verzonden: { aantal: number; bezorging: string }[] }>('POST', '/correcties', {
    maand: MAAND,
  })
  expect(verzonden.json.verzonden).toMatchObject([{ aantal: 1, bezorging: 'bezorgd' }])
  const na = await werklijst()
  expect(na.totaal).toBe(voor.totaal - 1)
  expect(na.rijen.map(({ referentie }) => referentie)).toEqual(voor.rijen.slice(1).map(({ referentie }) => referentie))
  const tweede = await kliniek<{ rijen: Rij[] }>('GET', `/correcties/afgekeurd?maand=${MAAND}&vanaf=1&aantal=2`)
  expect(tweede.json.rijen).toEqual(na.rijen.slice(1, 3))
})

it('a return code leads to the rules that answer with it, without a session', async () => {
  const { app } = server
  const { retourcodes } = (await (await app.request('/api/regelboek/retourcodes')).json()) as {
    retourcodes: { code: string; betekenis: { nl: string } | null; regels: { gever: string; regel: string }[] }[]
  }
  const { regels } = (await (await app.request('/api/regelboek')).json()) as { regels: { sleutel: string }[] }
  const sleutels = new Set(regels.map(({ sleutel }) => sleutel))
  expect(retourcodes.flatMap((een) => een.regels).every(({ regel }) => sleutels.has(regel))).toBe(true)
  const tarief = retourcodes.find(({ code }) => code === '0611')
  expect(tarief?.betekenis?.nl).toContain('tarief')
  expect(tarief?.regels).toContainEqual({ gever: 'dji', regel: 'oordeel.regel.tarief-volgens-contract@1' })
})
