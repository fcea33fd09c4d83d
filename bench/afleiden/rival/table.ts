import type { Referentie } from '@zorgketen/reference'
import { dayOf } from '@zorgketen/values'

/** One row of the decision table that a rival works with: a combination and the code and tariff it gives. */
export interface Row {
  readonly setting: number
  readonly categorie: number
  readonly soort: string
  readonly vanaf: number
  /** First minute of the next duration class. */
  readonly tot: number
  readonly code: string | null
  readonly tarief: number
  /** Why this combination gives no prestatie. */
  readonly weigering: string | null
}

const KLASSEN = [5, 15, 30, 45, 60, 75, 90, 120] as const
const EINDELOOS = 100_000

/** The whole table of consults, 8 settings × 8 categories × 2 kinds × 8 duration classes, as it holds in March 2022. */
export function makeTable(referentie: Referentie): Row[] {
  const prestaties = referentie.prestaties({ packs: ['nza', 'fictief'] })
  const dag = dayOf(2022, 3, 1)
  const rows: Row[] = []
  for (let setting = 1; setting <= 8; setting += 1)
    for (let categorie = 1; categorie <= 8; categorie += 1)
      for (const soort of ['diagnostiek', 'behandeling'] as const)
        for (const [k, vanaf] of KLASSEN.entries()) {
          const antwoord = prestaties.vindConsult(setting, categorie, soort, vanaf, dag)
          const gevonden = antwoord.uitkomst === 'gevonden' ? antwoord.rij : null
          rows.push({
            ...{ setting, categorie, soort, vanaf, tot: KLASSEN[k + 1] ?? EINDELOOS },
            code: gevonden?.code ?? null,
            tarief: gevonden?.tariefCents ?? 0,
            weigering: gevonden === null ? (WEIGERING[antwoord.uitkomst] ?? 'code.onbekend') : null,
          })
        }
  return rows
}

/** What the derivation says where the list gives no code with a tariff. */
const WEIGERING: Readonly<Record<string, string>> = { tariefOnbekend: 'tarief.onbekend', codeOnbekend: 'code.onbekend' }
