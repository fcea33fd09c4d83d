import { formatDag } from '../../../kit/dag-schrijven.ts'
import type { Taal } from '../../../taal/taal.ts'

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** A value of a document as one line for people: days in words, periods with a dash, lists separated. */
export function toonWaarde(waarde: unknown, taal: Taal): string {
  if (waarde === null || waarde === undefined || waarde === '') return '–'
  if (typeof waarde === 'boolean') return waarde ? (taal === 'nl' ? 'ja' : 'yes') : taal === 'nl' ? 'nee' : 'no'
  if (typeof waarde === 'string') return ISO.test(waarde) ? formatDag(waarde, taal) : waarde
  if (Array.isArray(waarde)) {
    return waarde.length === 0 ? '–' : waarde.map((een) => toonWaarde(een, taal)).join('; ')
  }
  if (typeof waarde !== 'object') return String(waarde)
  const { van, tot } = waarde as { readonly van?: unknown; readonly tot?: unknown }
  if (typeof van === 'string' && tot !== undefined && Object.keys(waarde).length === 2)
    return toonPeriode(van, tot, taal)
  const delen = Object.values(waarde).filter((deel) => deel !== null && deel !== '')
  return delen.map((deel) => toonWaarde(deel, taal)).join('achternaam' in waarde ? ' ' : ' · ')
}

const toonPeriode = (van: string, tot: unknown, taal: Taal): string =>
  typeof tot === 'string'
    ? `${formatDag(van, taal)} – ${formatDag(tot, taal)}`
    : `${taal === 'nl' ? 'vanaf' : 'from'} ${formatDag(van, taal)}`

/** A text of the server in which ISO days stand, with the days in words. */
export const metDagen = (tekst: string, taal: Taal): string =>
  tekst.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (dag) => formatDag(dag, taal))
