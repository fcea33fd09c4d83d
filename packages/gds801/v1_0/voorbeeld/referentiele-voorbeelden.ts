import type { Rule, Voorbeelden } from '@zorgketen/rules'
import { addDays, type EpochDay } from '@zorgketen/values'
import { NIET_IN_LIJST, NOG_NIET_GELDIG, VERLOPEN } from '../regel/referentieel.ts'
import { type Geval, voorbeeldenVan } from './geval.ts'

interface Spec {
  /** Official number, for instance 'RC003'. */
  readonly bron: string
  readonly lijst: string
  /** Puts a code (null: leaves it out) in the element that is checked. */
  readonly zet: (geval: Geval, code: string | null) => void
  /** A code of the fictitious list. */
  readonly code: string
  /** The reference date of the case; absent when the source makes no date test. */
  readonly peildatum?: (geval: Geval) => EpochDay
  /** What an example needs before the element can be filled at all. */
  readonly vooraf?: (geval: Geval) => void
}

/** The examples every check against a code list has: known, left out, unknown, and the two borders of validity. */
export function referentieleVoorbeelden(regel: Rule, spec: Spec): Voorbeelden<Geval> {
  const { bron, lijst, zet, code, peildatum } = spec
  const met = (bewerk: (geval: Geval) => void) => (geval: Geval) => {
    spec.vooraf?.(geval)
    bewerk(geval)
  }
  const geldig = (vanaf: number | null, tot: number | null) =>
    met((g) => {
      const dag = (peildatum as (geval: Geval) => EpochDay)(g)
      const op = (dagen: number | null): EpochDay | null => (dagen === null ? null : addDays(dag, dagen))
      g.codelijsten.zet(lijst, code, { vanaf: op(vanaf), tot: op(tot) })
      zet(g, code)
    })
  const gedateerd = peildatum !== undefined
  return voorbeeldenVan(regel, {
    goed: [
      { geval: 'een code uit de lijst', bron, bewerk: met((g) => zet(g, code)) },
      { geval: 'geen code', bron, bewerk: met((g) => zet(g, null)) },
      ...(gedateerd ? [{ geval: 'geldig van de peildatum tot de dag erna', bron, bewerk: geldig(0, 1) }] : []),
    ],
    fout: [
      {
        ...{ geval: 'een code die de lijst niet kent', bron, variant: NIET_IN_LIJST },
        bewerk: met((g) => zet(g, 'ONBEKEND')),
      },
      ...(gedateerd
        ? [
            { geval: 'een code die een dag later ingaat', bron, variant: NOG_NIET_GELDIG, bewerk: geldig(1, null) },
            { geval: 'een code die op de peildatum vervalt', bron, variant: VERLOPEN, bewerk: geldig(null, 0) },
          ]
        : []),
    ],
  })
}
