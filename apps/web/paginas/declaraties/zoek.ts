import { leesMaand } from '../registraties/maand/reken.ts'

/** The month, and the registration that is open beside it. */
export type Zoek = { readonly maand?: string; readonly open?: string }

export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  return { ...leesMaand(ruw.maand), ...leesTekst('open', ruw.open) }
}

const STANDEN = ['verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd'] as const

/** Which lines of a declaration are shown, which line is open, which registration. */
export type DetailZoek = {
  readonly stand?: (typeof STANDEN)[number]
  readonly regel?: string
  readonly open?: string
}

export function leesDetailZoek(ruw: Readonly<Record<string, unknown>>): DetailZoek {
  const stand = STANDEN.find((s) => s === ruw.stand)
  return { ...(stand ? { stand } : {}), ...leesTekst('regel', ruw.regel), ...leesTekst('open', ruw.open) }
}

function leesTekst<N extends string>(naam: N, waarde: unknown): { readonly [K in N]?: string } {
  const tekst = typeof waarde === 'number' ? String(waarde) : waarde
  return (typeof tekst === 'string' && tekst !== '' ? { [naam]: tekst } : {}) as { readonly [K in N]?: string }
}
