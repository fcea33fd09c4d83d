import { openProefserver } from '../../proef/open-proefserver.ts'
import { type Proefboeking, proefCamt } from './proef-camt.ts'

interface Factuur {
  readonly post: string
  readonly factuurnummer: string
  readonly betaler: string | null
  readonly toegekend: number
  readonly betaald: number
  readonly open: number
  readonly teVeel: number
  readonly status: string
  readonly herkomst: readonly {
    readonly betaling: string
    readonly bedrag: number
    readonly zekerheid: string
    readonly boeking: { readonly afschrift: string; readonly bestand: string } | null
    readonly specificatie: { readonly bestand: string; readonly rijen: number[] } | null
  }[]
}
interface Wachtpost {
  readonly sleutel: string
  readonly bedrag: number
  readonly voorstel: readonly { readonly post: string; readonly bedrag: number; readonly reden: { code: string } }[]
  readonly rest: { readonly bedrag: number; readonly reden: { code: string }; readonly kandidaten: unknown[] } | null
}
interface Terzijde {
  readonly betaling: string
  readonly bedrag: number
  readonly reden: string
  readonly boeking: { readonly tegenpartij: string } | null
}
interface Inname {
  readonly verwerkt: string
  readonly gekoppeld: number
  readonly bedrag: number
  readonly fouten: { code: string }[]
  readonly koppelen: {
    readonly koppen: string[]
    readonly voorbeelden: string[][]
    readonly velden: { readonly veld: string; readonly verplicht: boolean; readonly kop: string | null }[]
  } | null
}

/** What a browser asks of the payments of one institution. */
export type Betaalproef = Awaited<ReturnType<typeof openBetaalproef>>

/** Invoices of the demonstration. */
export const A = '202303-0001'
export const B = '202303-0002'
export const VERZEKERAAR = 'Zorgverzekeraar 9011'

/** The demonstration, declared by one institution and answered by both insurers, with what the tests of payments ask. */
export async function openBetaalproef() {
  const server = await openProefserver()
  const vraag = await server.als('instelling', 'administratie')
  await vraag('POST', '/declaraties', { maand: '2023-03' })
  for (const betaler of ['verzekeraar-9011', 'verzekeraar-9012']) {
    const desk = await server.als(betaler, 'beoordelaar')
    const { json } = await desk<{ rijen: { id: string }[] }>('GET', '/berichten?richting=in&soort=gds801')
    for (const { id } of json.rijen) await desk('POST', `/oordelen/${id}`)
  }
  const enter = async (organisatie: string, rol: string): Promise<string> => {
    const binnen = await server.app.request('/api/sessie', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ organisatie, rol }),
    })
    return binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const cookie = await enter('instelling', 'administratie')
  const stuur = async (
    naam: string,
    bytes: Uint8Array,
    { wie = cookie, koppeling = {} }: { wie?: string; koppeling?: object } = {},
  ): Promise<{ status: number; json: Inname }> => {
    const deel = `naam=${naam}&koppeling=${encodeURIComponent(JSON.stringify(koppeling))}`
    const antwoord = await server.app.request(`/api/betalingen/afschriften?${deel}`, {
      method: 'POST',
      headers: { cookie: wie, 'content-type': 'application/octet-stream' },
      body: Uint8Array.from(bytes).buffer,
    })
    return { status: antwoord.status, json: (await antwoord.json()) as Inname }
  }
  const boek = (naam: string, ...boekingen: Proefboeking[]) => stuur(`${naam}.xml`, proefCamt(naam, boekingen))
  const facturen = async () =>
    (await vraag<{ knel: boolean; facturen: Factuur[] }>('GET', '/betalingen/facturen')).json.facturen
  const wachtrij = async () => (await vraag<{ posten: Wachtpost[] }>('GET', '/betalingen/wachtrij')).json.posten
  const terzijde = async () => (await vraag<{ boekingen: Terzijde[] }>('GET', '/betalingen/terzijde')).json.boekingen
  const vind = async (nummer: string) => {
    const gevonden = (await facturen()).find(({ factuurnummer }) => factuurnummer === nummer)
    if (gevonden === undefined) throw new Error(`no invoice ${nummer}`)
    return gevonden
  }
  const lees = async (pad: string): Promise<{ status: number; tekst: string }> => {
    const antwoord = await server.app.request(`/api${pad}`, { headers: { cookie } })
    return { status: antwoord.status, tekst: await antwoord.text() }
  }
  /** Takes everything back, so that every test begins with open invoices and an empty queue. */
  const schoon = async (): Promise<void> => {
    for (const { herkomst } of await facturen()) {
      for (const { betaling } of herkomst) await vraag('POST', '/betalingen/ongedaan', { betaling, reden: 'proef' })
    }
    const sleutels = (await wachtrij()).map(({ sleutel }) => sleutel)
    if (sleutels.length > 0) await vraag('POST', '/betalingen/terzijde', { sleutels, reden: 'proef' })
  }
  return { server, vraag, enter, stuur, boek, facturen, wachtrij, terzijde, vind, lees, schoon }
}
