import { type Cents, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'

/** An amount as people read it in each language. */
export function bedragTekst(bedrag: Cents): Tekst {
  return { nl: formatEuroNl(bedrag), en: `€ ${formatEuro(bedrag)}` }
}
