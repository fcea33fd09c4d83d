import type { openProefserver } from './open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>
type Tekst = { readonly nl: string; readonly en: string }
export interface Voorbeeld {
  readonly bestand: { readonly codering: string; readonly soort: string }
  readonly opgave: Opgave
  readonly tellingen: Readonly<Record<string, number>>
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string; readonly regel: number | null }[]
  readonly verschil: readonly {
    readonly aard: string
    readonly code: string
    readonly vanaf: string
    readonly tekst: Tekst
  }[]
  readonly eerder: { readonly volgnummer: number } | null
  readonly bruikbaar: boolean
  readonly stempel: string
}
interface Opgave {
  readonly soort: string
  readonly geldig: { readonly van: string; readonly tot: string | null }
  readonly volledig: boolean
  readonly titel: string
}
interface Aanvaard {
  readonly uitgave: { readonly volgnummer: number; readonly vingerafdruk: string; readonly rijen: number }
  readonly nieuw: boolean
  readonly afgeleid: number
}
export interface Fout {
  readonly fout: { readonly code: string; readonly waar: string | null; readonly wat: Tekst; readonly doe: Tekst }
}
interface Gevonden {
  readonly rijen: readonly {
    readonly code: string
    readonly tarief: number | null
    readonly fictief: boolean
    readonly volgnummer: number | null
    readonly hoogste: number | null
  }[]
  readonly totaal: number
}

/** Enters an organisation and offers files of tariffs. */
export async function enterTarieven(server: Server, organisatie: string, rol: string) {
  const binnen = await server.app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send = (pad: string, bytes: Uint8Array, naam: string, velden: Readonly<Record<string, string>>) => {
    const form = new FormData()
    form.append('bestand', new File([Uint8Array.from(bytes)], naam))
    for (const [veld, waarde] of Object.entries(velden)) form.append(veld, waarde)
    return server.app.request(`/api/tarieven${pad}`, { method: 'POST', headers: { cookie }, body: form })
  }
  const vraag = await server.als(organisatie, rol)
  const kijk = async (bytes: Uint8Array, naam: string, opgave?: Opgave): Promise<Voorbeeld> =>
    (await (
      await send('/voorbeeld', bytes, naam, opgave ? { opgave: JSON.stringify(opgave) } : {})
    ).json()) as Voorbeeld
  const aanvaard = async (
    bytes: Uint8Array,
    naam: string,
    { opgave, stempel }: Voorbeeld,
    reden = 'officieel bestand',
  ) => {
    const antwoord = await send('', bytes, naam, { opgave: JSON.stringify(opgave), reden, gezien: stempel })
    return { status: antwoord.status, json: (await antwoord.json()) as Aanvaard & Fout }
  }
  const trekIn = (volgnummer: number, reden: string) =>
    vraag<Fout & Aanvaard>('POST', `/tarieven/${volgnummer}/intrekken`, { reden })
  const zoek = async (code: string, dag: string): Promise<Gevonden> =>
    (await vraag<Gevonden>('GET', `/tarieven/zoek?zoek=${encodeURIComponent(code)}&dag=${dag}`)).json
  return { vraag, send, kijk, aanvaard, trekIn, zoek, cookie }
}
