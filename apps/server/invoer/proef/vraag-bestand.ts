import type { openProefserver } from '../../proef/open-proefserver.ts'

type Server = Awaited<ReturnType<typeof openProefserver>>

export interface Opties {
  readonly naam?: string
  readonly koppeling?: Readonly<Record<string, string | null>>
  readonly besluiten?: readonly { readonly rij: number; readonly kolom: string; readonly waarde: string }[]
}

interface Taak {
  readonly id: string
  readonly stand: string
  readonly resultaat: unknown
  readonly fout: unknown
  readonly gedaan: number
}

/** Enters an organisation and brings files, as the page of imports does. */
export async function enter({ app }: Server, organisatie: string, rol: string) {
  const binnen = await app.request('/api/sessie', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rol }),
  })
  const cookie = binnen.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send = (pad: string, bytes: Uint8Array, { naam = 'bestand.csv', koppeling, besluiten }: Opties) => {
    const form = new FormData()
    form.append('bestand', new File([Uint8Array.from(bytes)], naam))
    if (koppeling !== undefined) form.append('koppeling', JSON.stringify(koppeling))
    if (besluiten !== undefined) form.append('besluiten', JSON.stringify(besluiten))
    return app.request(`/api${pad}`, { method: 'POST', headers: { cookie }, body: form })
  }
  const get = (pad: string) => app.request(`/api${pad}`, { headers: { cookie } })
  const preview = async <T>(soort: string, bytes: Uint8Array, opties: Opties = {}): Promise<T> =>
    (await (await send(`/invoer/${soort}/voorbeeld`, bytes, opties)).json()) as T
  const begin = async (soort: string, bytes: Uint8Array, opties: Opties = {}): Promise<Taak> =>
    (await (await send(`/invoer/${soort}`, bytes, opties)).json()) as Taak
  const stop = (id: string) => app.request(`/api/taken/${id}`, { method: 'DELETE', headers: { cookie } })
  const follow = async (id: string): Promise<Taak> => {
    for (;;) {
      const taak = (await (await get(`/taken/${id}`)).json()) as Taak
      if (taak.stand !== 'loopt') return taak
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const importeer = async <T>(soort: string, bytes: Uint8Array, opties: Opties = {}): Promise<T> => {
    const taak = await follow((await begin(soort, bytes, opties)).id)
    if (taak.stand !== 'klaar') throw new Error(`${taak.stand} ${JSON.stringify(taak.fout)}`)
    return taak.resultaat as T
  }
  return { cookie, send, get, preview, begin, stop, follow, importeer }
}
