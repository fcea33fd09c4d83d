import type { Cents } from './cents.ts'

/** As messages write it: `120.99`, `-1.05`. */
export function formatEuro(bedrag: Cents): string {
  const { teken, geheel, rest } = split(bedrag)
  return `${teken}${geheel}.${rest}`
}

/** As people read it in Dutch: `€ 1.234,56`, `€ -1,05`. */
export function formatEuroNl(bedrag: Cents): string {
  const { teken, geheel, rest } = split(bedrag)
  return `€ ${teken}${geheel.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`
}

function split(bedrag: Cents): { teken: string; geheel: string; rest: string } {
  const cijfers = String(Math.abs(bedrag)).padStart(3, '0')
  return { teken: bedrag < 0 ? '-' : '', geheel: cijfers.slice(0, -2), rest: cijfers.slice(-2) }
}
