import { ApiFout, GEEN_VERBINDING, readFout } from './fout.ts'
import { merkVersie } from './versie.ts'

/**
 * `fetch` for the API: a refusal is thrown as `ApiFout`, and a server of another version than this tab is noticed.
 * Also the `fetch` of the typed clients: `hc<KamerApi>('/api/kamer', { fetch: haal })`.
 */
export async function haal(vraag: RequestInfo | URL, opties?: RequestInit): Promise<Response> {
  let antwoord: Response
  try {
    antwoord = await fetch(vraag, { credentials: 'same-origin', ...opties })
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout
    throw new ApiFout(GEEN_VERBINDING, 0)
  }
  merkVersie(antwoord.headers.get('x-zorgketen-versie'))
  if (antwoord.ok) return antwoord
  throw readFout(antwoord.status, await antwoord.json().catch(() => null))
}

/** Reads JSON: `lees<Registratie[]>('/api/registraties')`. Throws ApiFout. */
export async function lees<T>(pad: string, signal?: AbortSignal): Promise<T> {
  const antwoord = await haal(pad, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) })
  return (await antwoord.json()) as T
}

/** Sends JSON and reads the JSON answer, or undefined when the answer is empty. Throws ApiFout. */
export async function stuur<T>(
  methode: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  pad: string,
  inhoud?: unknown,
): Promise<T> {
  const antwoord = await haal(pad, {
    method: methode,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
  })
  const tekst = await antwoord.text()
  return (tekst === '' ? undefined : JSON.parse(tekst)) as T
}
