import type { Tekst } from '@zorgketen/values'

/** What the server says when it refuses: what is wrong, where, what was expected, what to do. */
export type Foutmelding = {
  readonly code: string
  readonly wat: Tekst
  readonly waar?: Tekst | string
  readonly verwacht?: Tekst
  readonly doe: Tekst
}

/** A refused or failed call. `status` is the HTTP status, 0 when the server was not reached. */
export class ApiFout extends Error {
  readonly melding: Foutmelding
  readonly status: number

  constructor(melding: Foutmelding, status: number) {
    super(melding.code)
    this.name = 'ApiFout'
    this.melding = melding
    this.status = status
  }
}

/** The message to show for anything that was thrown. */
export function meldingVan(fout: unknown): Foutmelding {
  return fout instanceof ApiFout ? fout.melding : ONVERWACHT
}

/** Reads the body of a refused call; a body of another shape (a proxy's page) becomes a message of our own. */
export function readFout(status: number, inhoud: unknown): ApiFout {
  const fout = (inhoud as { fout?: Partial<Foutmelding> } | null)?.fout
  if (typeof fout?.code === 'string' && isTekst(fout.wat) && isTekst(fout.doe)) {
    return new ApiFout(fout as Foutmelding, status)
  }
  if (status === 401) return new ApiFout(GEEN_SESSIE, status)
  return new ApiFout(status >= 500 ? SERVERFOUT : ONVERWACHT, status)
}

function isTekst(ruw: unknown): ruw is Tekst {
  const t = ruw as Partial<Tekst> | null | undefined
  return typeof t?.nl === 'string' && typeof t.en === 'string'
}

/** The server was not reached at all. */
export const GEEN_VERBINDING: Foutmelding = {
  code: 'web.geen-verbinding',
  wat: { nl: 'De server is niet bereikbaar.', en: 'The server cannot be reached.' },
  verwacht: {
    nl: 'Een draaiende Zorgketen-server op dit adres.',
    en: 'A Zorgketen server that runs at this address.',
  },
  doe: {
    nl: 'Controleer het netwerk en probeer het opnieuw. Wat u invulde staat er nog.',
    en: 'Check the network and try again. What you entered is still there.',
  },
}

const GEEN_SESSIE: Foutmelding = {
  code: 'web.geen-sessie',
  wat: { nl: 'U bent niet (meer) aangemeld.', en: 'You are not signed in (any more).' },
  doe: { nl: 'Kies opnieuw een organisatie en rol.', en: 'Choose an organisation and role again.' },
}

const SERVERFOUT: Foutmelding = {
  code: 'web.serverfout',
  wat: { nl: 'De server kon de vraag niet afmaken.', en: 'The server could not finish the request.' },
  doe: {
    nl: 'Probeer het over een ogenblik opnieuw. Blijft het misgaan, kijk dan in het logboek van de server.',
    en: 'Try again in a moment. If it keeps failing, look in the log of the server.',
  },
}

const ONVERWACHT: Foutmelding = {
  code: 'web.onverwacht',
  wat: { nl: 'Er ging iets mis dat wij niet verwachtten.', en: 'Something went wrong that we did not expect.' },
  doe: {
    nl: 'Laad de pagina opnieuw. Blijft het misgaan, meld dan wat u deed.',
    en: 'Reload the page. If it keeps failing, report what you did.',
  },
}
