import type { Tekst } from '@zorgketen/values'
import type { Keuzelijsten } from '../api.ts'

/** A code with its name, as far as its list is known: `DSM-hoofdgroep ggz: 16 middelgerelateerde …`. */
export function noemCode(
  lijsten: Keuzelijsten['diagnoselijsten'] | undefined,
  codelijst: string,
  code: string,
  lees: (tekst: Tekst) => string,
): string {
  const lijst = lijsten?.find((een) => een.code === codelijst)
  if (lijst === undefined) return `${codelijst} ${code}`
  const naam = lijst.codes.find((een) => een.code === code)?.naam
  // The name of a code list ends with its own number between brackets: that says a reader nothing.
  const soort = lees(lijst.naam).replace(/ \([A-Z0-9-]+\)$/, '')
  const gezegd = naam === undefined ? '' : lees(naam)
  return gezegd.startsWith(soort.split(' ')[0] ?? '') ? `${soort} ${code}` : `${soort}: ${code} ${gezegd}`.trim()
}
