import { type Regelbetaling, reportBetaalstand } from '@zorgketen/betaling'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { notFound } from '../werk/werkfout.ts'
import type { Betaalblad } from './betaalblad.ts'

/** A line of an invoice with what was paid of it, in cents. */
export type Factuurregelstand = Pick<Regelbetaling, 'referentie' | 'toegekend' | 'betaald' | 'status'>

/** A page of the lines of one invoice. Throws `Werkfout` for no invoice. */
export function pageFactuurregels(
  { posten, betalingen }: Betaalblad,
  { post: id, pagina }: { readonly post: string; readonly pagina: Pagina },
): Deel<Factuurregelstand> {
  const post = posten.find((een) => een.id === id)
  if (post === undefined) throw notFound({ nl: 'Factuur', en: 'Invoice' }, id)
  const { vanaf, aantal } = pagina
  const stuk = { ...post, regels: post.regels.slice(vanaf, vanaf + aantal) }
  const matches = betalingen.map(({ match }) => match).filter((match) => match.post === id)
  const rijen = reportBetaalstand([stuk], matches).flatMap(({ regels }) =>
    regels.map(({ referentie, toegekend, betaald, status }) => ({ referentie, toegekend, betaald, status })),
  )
  return { rijen, totaal: post.regels.length }
}
