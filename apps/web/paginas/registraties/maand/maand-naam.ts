const NAMEN = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

/** A month `JJJJ-MM` as people say it: maart 2023, March 2023. */
export function naamVanMaand(maand: string, taal: 'nl' | 'en'): string {
  const [jaar = '', nummer = ''] = maand.split('-')
  return `${NAMEN[taal][Number(nummer) - 1] ?? nummer} ${jaar}`
}
