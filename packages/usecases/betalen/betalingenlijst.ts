import type { Uzovi } from '@zorgketen/values'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Betaalblad } from './betaalblad.ts'
import { type Betaalherkomst, herkomstOf } from './herkomst.ts'

/** A payment with the invoice it went to. `patient`: name, of an invoice to a person. */
export interface Factuurbetaling extends Betaalherkomst {
  readonly factuurnummer: string
  readonly betaler: Uzovi | null
  readonly patient: string | null
}

/** What was paid on invoices, in order of day. */
export function pageBetalingen(blad: Betaalblad, { vanaf, aantal }: Pagina): Deel<Factuurbetaling> {
  const posten = new Map(blad.posten.map((post) => [post.id, post]))
  const opFactuur = blad.betalingen.flatMap((betaling) => {
    const post = posten.get(betaling.match.post)
    return post === undefined ? [] : [{ betaling, post }]
  })
  const rijen = opFactuur.slice(vanaf, vanaf + aantal).map(({ betaling, post }) => ({
    ...herkomstOf(blad, betaling),
    factuurnummer: post.factuurnummer,
    betaler: post.betaler,
    patient: blad.particulier.get(post.id)?.factuur.patient.naam ?? null,
  }))
  return { rijen, totaal: opFactuur.length }
}
