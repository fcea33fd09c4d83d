import type { Referentie } from '@zorgketen/reference'
import type { Cents, EpochDay } from '@zorgketen/values'

export interface Consult {
  readonly code: string
  readonly tarief: Cents
}

const KLASSEN = [5, 15, 30, 45, 60, 75, 90, 120]

/** Every consult of a setting that has a tariff on a day; where no source prints one, the invented FI codes. */
export function listConsults(referentie: Referentie, setting: number, dag: EpochDay): [Consult, ...Consult[]] {
  const prestaties = referentie.prestaties({ packs: ['nza', 'fictief'] })
  const consults: Consult[] = []
  for (let categorie = 1; categorie <= 8; categorie += 1)
    for (const soort of ['diagnostiek', 'behandeling'] as const)
      for (const klasse of KLASSEN) {
        const antwoord = prestaties.vindConsult(setting, categorie, soort, klasse, dag)
        if (antwoord.uitkomst === 'gevonden')
          consults.push({ code: antwoord.rij.code, tarief: antwoord.rij.tariefCents })
      }
  const [eerste, ...rest] = consults
  if (eerste === undefined) throw new Error(`no consult with a tariff in setting ${setting}`)
  return [eerste, ...rest]
}
