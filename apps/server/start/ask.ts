import { readFileSync } from 'node:fs'
import { backup, ownerOf } from '@zorgketen/store'
import { makeApp } from '../app.ts'
import { SLEUTELKOP } from '../beheer/routes.ts'
import { type Gegevensplaats, openPlek } from './open-plek.ts'
import { sleutelFile } from './serve.ts'

type Methode = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Someone to ask: the running server that owns the data, or the same application in this process. */
export interface Aanspreekpunt {
  /** Enters an organisation; what is asked afterwards is asked as that. */
  readonly binnen: (organisatie: string, rol: string) => Promise<Antwoord>
  /** `pad` begins with `/api/`. */
  readonly vraag: (methode: Methode, pad: string, inhoud?: unknown) => Promise<Antwoord>
  readonly sluit: () => Promise<void>
}

export interface Antwoord {
  readonly status: number
  readonly json: unknown
}

type Fetch = (pad: string, opties: RequestInit) => Response | Promise<Response>

/** Opens the one who answers: one process owns the embedded data, so a running server is asked over HTTP. */
export async function openAanspreekpunt(plaats: Gegevensplaats, nu: () => string): Promise<Aanspreekpunt> {
  const eigenaar = plaats.url === null ? ownerOf(plaats.gegevens) : null
  if (eigenaar !== null && eigenaar.stand === 'leeft' && eigenaar.adres !== null) {
    const { adres } = eigenaar
    const sleutel = readFileSync(sleutelFile(plaats.gegevens), 'utf8')
    return makeAanspreekpunt(
      (pad, opties) => fetch(adres + pad, opties),
      sleutel,
      async () => {},
    )
  }
  const { store, plek } = await openPlek(plaats, nu)
  const sleutel = 'eigen'
  const { app } = makeApp({
    plek,
    reken: null,
    onderhoud: null,
    versie: 'opdrachtregel',
    schermen: null,
    beheer: { sleutel, reservekopie: (bestand) => backup(store, bestand) },
    log: (error) => {
      throw error
    },
  })
  return makeAanspreekpunt(
    (pad, opties) => app.request(pad, opties),
    sleutel,
    () => store.close(),
  )
}

function makeAanspreekpunt(fetch: Fetch, sleutel: string, sluit: () => Promise<void>): Aanspreekpunt {
  let cookie = ''
  const vraag: Aanspreekpunt['vraag'] = async (methode, pad, inhoud) => {
    const antwoord = await fetch(pad, {
      method: methode,
      headers: {
        cookie,
        [SLEUTELKOP]: sleutel,
        ...(inhoud === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(inhoud === undefined ? {} : { body: JSON.stringify(inhoud) }),
    })
    cookie = antwoord.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return { status: antwoord.status, json: await antwoord.json() }
  }
  return { vraag, sluit, binnen: (organisatie, rol) => vraag('POST', '/api/sessie', { organisatie, rol }) }
}
