import { leesMaand } from '../registraties/maand/reken.ts'

const BLADEN = ['codes', 'prestaties', 'geweigerd'] as const
export type Blad = (typeof BLADEN)[number]

/** The month, the sheet, the one code that is listed and the prestatie that is open, as they stand in the address. */
export type Zoek = { readonly maand?: string; readonly blad?: Blad; readonly code?: string; readonly open?: string }

export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const blad = BLADEN.find((b) => b === ruw.blad)
  return {
    ...leesMaand(ruw.maand),
    ...(blad ? { blad } : {}),
    ...(typeof ruw.code === 'string' && ruw.code !== '' ? { code: ruw.code } : {}),
    ...(typeof ruw.open === 'string' && ruw.open !== '' ? { open: ruw.open } : {}),
  }
}
