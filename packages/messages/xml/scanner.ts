import type { RecordKlasse } from '../record-klassen.ts'
import type { KlasseFunctie, Structuur } from '../structuur.ts'
import { schrijfScanner } from './scanner-bron.ts'
import { snelleWaarden } from './snelle-waarden.ts'
import type { Toestand } from './toestand.ts'
import type { TrageLezer } from './trage-lezer.ts'

/** The generated reader of one layout under one prefix. It is shared, so `zet` comes before every use. */
interface Scanner {
  /** By element number; empty for values. */
  readonly functies: readonly (KlasseFunctie | undefined)[]
  zet(t: Toestand, traag: TrageLezer): void
}

export type ScannerMaker = (prefix: string) => Scanner | null

const prefixVorm = /^([A-Za-z_][A-Za-z0-9_.-]{0,30}:)?$/
/** Prefixes a generated scanner is kept for; beyond that messages are read the slow way. */
const maxScanners = 16

/** Gives the scanner for a prefix (`''` or `x:`), generated once. Null when the prefix is too odd to generate for. */
export function scannerMaker(structuur: Structuur): ScannerMaker {
  const scanners = new Map<string, Scanner>()
  return (prefix) => {
    const bestaand = scanners.get(prefix)
    if (bestaand !== undefined) return bestaand
    if (!prefixVorm.test(prefix) || scanners.size >= maxScanners) return null
    const maak = new Function('klassen', 'plaatsen', 'waarden', schrijfScanner(structuur, prefix))
    const klassen: readonly (RecordKlasse | null)[] = structuur.plaatsen.map((p) => p.onder?.maak ?? null)
    const scanner = maak(klassen, structuur.plaatsen, snelleWaarden) as Scanner
    scanners.set(prefix, scanner)
    return scanner
  }
}
