import { parseDay } from '@zorgketen/values'

/** The day on which the demonstration plays: the first days of April 2023, when March can be declared. */
const DEMODAG = '2023-04-05'
export const DEMOMAAND = '2023-03'
export const DEMOZAAD = 1

const NAMEN: Readonly<Record<string, string>> = {
  praktijk: 'Psychologenpraktijk',
  instelling: 'Ggz-instelling',
  fz: 'Forensische instelling',
}

/** What the entry page says of a demonstration organisation. */
export const aanbiederTekst = (soort: string): string =>
  `${NAMEN[soort] ?? soort}, verzonnen. Maart 2023 ligt klaar om te declareren.`

export const demodag = () => {
  const dag = parseDay(DEMODAG)
  if (!dag.ok) throw new TypeError(DEMODAG)
  return dag.value
}
