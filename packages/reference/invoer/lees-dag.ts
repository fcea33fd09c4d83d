import { type EpochDay, parseDay } from '@zorgketen/values'
import type { Importcode } from './bevinding-teksten.ts'
import { cleanCel } from './clean-cel.ts'

/** A day, null when the cell is empty or says that there is no end, or why it is no day. */
export type GelezenDag =
  | { readonly dag: EpochDay | null; readonly fout: null }
  | { readonly dag: null; readonly fout: Importcode }

const VORMEN = [
  /^(?<j>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?: 00:00(?::00)?)?$/,
  /^(?<d>\d{1,2})[-/](?<m>\d{1,2})[-/](?<j>\d{4})$/,
  /^(?<j>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
]

/** dd-mm-jjjj, jjjj-mm-dd or jjjjmmdd; the year 9999 and all zeros are how lists write that there is no end. */
export function leesDag(ruw: string): GelezenDag {
  const tekst = cleanCel(ruw)
  if (tekst === '' || /^[0-]+$/.test(tekst)) return { dag: null, fout: null }
  for (const vorm of VORMEN) {
    const { j = '', m = '', d = '' } = vorm.exec(tekst)?.groups ?? {}
    if (j === '9999') return { dag: null, fout: null }
    const dag = parseDay(`${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
    if (dag.ok) return { dag: dag.value, fout: null }
  }
  return { dag: null, fout: 'dag.vorm' }
}
