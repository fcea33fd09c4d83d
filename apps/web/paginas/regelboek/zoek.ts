import type { Regelbladzijde } from './api.ts'

const vouw = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const doel = (regel: Regelbladzijde): string =>
  vouw(
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
    ].join(' '),
  )

/** Rules in which every word of the question occurs: number, return code, place or text in either language. */
export function zoekRegels(regels: readonly Regelbladzijde[], vraag: string): readonly Regelbladzijde[] {
  const woorden = vouw(vraag).split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return regels
  return regels.filter((regel) => {
    const tekst = doel(regel)
    return woorden.every((woord) => tekst.includes(woord))
  })
}
