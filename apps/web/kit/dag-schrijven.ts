import { type EpochDay, parseDay, partsOf } from '@zorgketen/values'

const KORT = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const

/** A day as people read it: `3 mrt 2023` or `3 Mar 2023`. Takes an ISO day or an EpochDay; another text comes back as it is. */
export function formatDag(dag: string | EpochDay, taal: 'nl' | 'en'): string {
  if (typeof dag === 'string') {
    const uitkomst = parseDay(dag)
    return uitkomst.ok ? formatDag(uitkomst.value, taal) : dag
  }
  const { jaar, maand, dag: nummer } = partsOf(dag)
  return `${nummer} ${KORT[taal][maand - 1]} ${jaar}`
}

/** A day in a field: `03-04-2023`. */
export function formatDagVeld(dag: EpochDay): string {
  const { jaar, maand, dag: nummer } = partsOf(dag)
  return `${String(nummer).padStart(2, '0')}-${String(maand).padStart(2, '0')}-${jaar}`
}
