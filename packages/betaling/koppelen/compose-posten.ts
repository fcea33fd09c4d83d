import { type Cents, cents, type Uzovi } from '@zorgketen/values'
import type { Factuurpost } from './factuurpost.ts'
import type { Regelvordering, Vorderingen } from './vorderingen.ts'

/**
 * The invoices of dossiers (or of what of them is about money) with what was granted per line. Also invoices without anything granted are here: a payment
 * that names one must be recognised. `namen`: names of each payer as banks write them.
 */
export function composePosten(
  dossiers: Iterable<Vorderingen>,
  namen: ReadonlyMap<Uzovi, readonly string[]>,
): readonly Factuurpost[] {
  const posten: Factuurpost[] = []
  for (const dossier of dossiers) {
    const teruggenomen = creditedAmounts(dossier)
    for (const declaratie of dossier.declaraties) posten.push(composePost(dossier, declaratie, teruggenomen, namen))
  }
  return posten
}

function composePost(
  dossier: Vorderingen,
  declaratie: Vorderingen['declaraties'][number],
  teruggenomen: ReadonlyMap<string, Cents>,
  namen: ReadonlyMap<Uzovi, readonly string[]>,
): Factuurpost {
  const regels = declaratie.regels.flatMap(({ referentie }) => {
    const staat = dossier.regels.get(referentie)
    const toegekend = staat === undefined ? cents(0) : dueFor(staat, teruggenomen)
    return toegekend === 0 ? [] : [{ referentie, toegekend }]
  })
  return {
    id: `${declaratie.declarant.agb}/${declaratie.factuurnummer}`,
    factuurnummer: declaratie.factuurnummer,
    betaler: declaratie.betaler.uzovi,
    namen: namen.get(declaratie.betaler.uzovi) ?? [],
    regels,
  }
}

/**
 * A dossier sets a debit that was credited to zero. For payments both count: the payer paid the debit on its own
 * invoice, and takes the credit back on a later one.
 */
function dueFor(staat: Regelvordering, teruggenomen: ReadonlyMap<string, Cents>): Cents {
  if (staat.stand === 'gecrediteerd') return teruggenomen.get(staat.regel.referentie) ?? cents(0)
  if (staat.stand !== 'toegekend') return cents(0)
  return staat.regel.soort === 'credit' ? cents(-staat.toegekend) : staat.toegekend
}

function creditedAmounts(dossier: Vorderingen): ReadonlyMap<string, Cents> {
  const bedragen = new Map<string, Cents>()
  for (const { regel, stand, toegekend } of dossier.regels.values()) {
    if (regel.soort === 'credit' && stand === 'toegekend') bedragen.set(regel.gerelateerd, toegekend)
  }
  return bedragen
}
