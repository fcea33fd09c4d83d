import type { RuleSet, Run } from '@zorgketen/rules'
import type { Header, Prestatie, Verzekerde } from './retour.generated.ts'
import { bezoeker, maakStand, type WandelSpec } from './stand.ts'

/** A walk over one answer: `kop` once, each insured in turn, then `finish`. */
export interface Retourwandeling {
  kop(header: Header): void
  verzekerde(verzekerde: Verzekerde): void
  finish(): ReturnType<Run['finish']>
}

/** Takes the records of an answer (GDS802) past a rule set in canonical order. */
export function startRetourwandeling(regels: RuleSet, spec: WandelSpec): Retourwandeling {
  const { omgeving, positie } = maakStand(spec)
  const run = regels.start(omgeving)
  const bezoekDebet = bezoeker(run, 'retourDebetPrestatie')
  const bezoekCredit = bezoeker(run, 'retourCreditPrestatie')
  return {
    kop: bezoeker(run, 'retourHeader'),
    verzekerde: ({ prestatie }) => {
      positie.verzekerde += 1
      for (let i = 0; i < prestatie.length; i += 1) {
        positie.prestatie = i + 1
        const { debetPrestatie, creditPrestatie } = prestatie[i] as Prestatie
        if (debetPrestatie !== null) bezoekDebet(debetPrestatie)
        if (creditPrestatie !== null) bezoekCredit(creditPrestatie)
      }
    },
    finish: () => run.finish(),
  }
}
