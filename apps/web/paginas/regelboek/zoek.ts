import type { Regelbladzijde, Retourcode } from './api.ts'

/** What the rule book shows, as it stands in the address. */
export type Zoek = {
  readonly blad?: 'codes'
  readonly zoek?: string
  readonly desk?: Regelbladzijde['desk']
  /** Key of the rule that is open: `id@versie`. */
  readonly regel?: string
  /** The return code that is open. */
  readonly code?: string
}

const DESKS: readonly Regelbladzijde['desk'][] = ['poort', 'betaler', 'spelregels', 'beroep']

/** Reads the address; what has another shape is left out. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const { blad, desk, regel } = ruw
  // a question or a code of digits only comes back as a number
  const tekst = (waarde: unknown): string =>
    typeof waarde === 'number'
      ? String(waarde).padStart(4, '0')
      : typeof waarde === 'string'
        ? waarde.slice(0, 200)
        : ''
  const bekend = DESKS.find((een) => een === desk)
  const [zoek, code] = [tekst(ruw.zoek), tekst(ruw.code)]
  return {
    ...(blad === 'codes' ? { blad } : {}),
    ...(zoek === '' ? {} : { zoek }),
    ...(bekend === undefined ? {} : { desk: bekend }),
    ...(typeof regel === 'string' && regel !== '' && regel.length <= 200 ? { regel } : {}),
    ...(code === '' ? {} : { code }),
  }
}

const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const tekstVanRegel = (regel: Regelbladzijde): string =>
  [
    regel.sleutel,
    ...regel.oorsprong,
    ...regel.codes,
    ...regel.plekken,
    regel.zegt.nl,
    regel.zegt.en,
    regel.advies.nl,
    regel.advies.en,
    regel.bron,
  ].join(' ')

const tekstVanCode = ({ code, betekenis, bron }: Retourcode): string =>
  [code, betekenis?.nl ?? '', betekenis?.en ?? '', bron ?? ''].join(' ')

/** Rules in which every word of the question occurs: number, return code, place or text in either language. */
export const zoekRegels = (regels: readonly Regelbladzijde[], vraag: string): readonly Regelbladzijde[] =>
  zoekIn(regels, tekstVanRegel, vraag)

/** Return codes in which every word of the question occurs. */
export const zoekCodes = (codes: readonly Retourcode[], vraag: string): readonly Retourcode[] =>
  zoekIn(codes, tekstVanCode, vraag)

function zoekIn<R>(rijen: readonly R[], tekstVan: (rij: R) => string, vraag: string): readonly R[] {
  const woorden = vouw(vraag).split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return rijen
  return rijen.filter((rij) => {
    const tekst = vouw(tekstVan(rij))
    return woorden.every((woord) => tekst.includes(woord))
  })
}
