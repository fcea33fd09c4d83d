import { type EpochDay, parseDay } from '@zorgketen/values'
import type { Zoekvraag } from '../opslag/registerkast.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'

const DATUM = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/
const ACHTEREEN = /^(\d{2})(\d{2})(\d{4})$/

/** A birth date as people type it (`5-3-1980`, `05031980`) or ISO; null for anything else. */
function readDatum(tekst: string): EpochDay | null {
  const [, dag = '', maand = '', jaar = ''] = DATUM.exec(tekst) ?? ACHTEREEN.exec(tekst) ?? []
  const gelezen = parseDay(jaar === '' ? tekst : `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`)
  return gelezen.ok ? gelezen.value : null
}

/** A typed question as the store searches it: a birth date, words, or both (`jansen 5-3-1980`). */
export function zoekvraagVan(tekst: string): Zoekvraag {
  const heel = readDatum(tekst.trim())
  if (heel !== null) return { woorden: [], geboortedatum: heel }
  const delen = foldTekst(tekst).split(' ').filter(Boolean)
  const datum = delen.map(readDatum).find((dag) => dag !== null) ?? null
  return { woorden: delen.filter((deel) => readDatum(deel) === null), geboortedatum: datum }
}
