import type { Tekst } from '@zorgketen/values'
import { type BevindingCode, catalogus } from './catalogus.ts'

/**
 * One thing wrong with the structure of a message: where it stands, what was found, what was expected, what to do.
 * `regel` and `kolom` count from 1 (columns in bytes), both 0 when there is no text (a composed record or JSON).
 * `van`: byte offset in the message, -1 when there is no text. `gevonden` never holds a BSN.
 */
export interface Bevinding {
  readonly code: BevindingCode
  readonly pad: string
  readonly regel: number
  readonly kolom: number
  readonly van: number
  readonly gevonden: string | null
  readonly verwacht: Tekst
  readonly tekst: Tekst
}

/** A finding before its line and column are known. */
export interface Concept {
  readonly code: BevindingCode
  readonly pad: string
  readonly van: number
  readonly gevonden: string | null
  readonly verwacht: Tekst
}

/** Longest piece of found text shown in a finding. */
const maxGevonden = 60

/** Makes the finding of a concept, with its texts from the catalogue. */
export function maakBevinding(concept: Concept, regel: number, kolom: number): Bevinding {
  const gevonden = concept.gevonden === null ? null : kort(verbergNummers(concept.gevonden))
  const { nl, en } = catalogus[concept.code]
  const vul = (zin: string, verwacht: string): string =>
    zin
      .replaceAll('{pad}', concept.pad === '' ? '-' : concept.pad)
      .replaceAll('{gevonden}', gevonden ?? '-')
      .replaceAll('{verwacht}', verwacht)
  return {
    code: concept.code,
    pad: concept.pad,
    regel,
    kolom,
    van: concept.van,
    gevonden,
    verwacht: concept.verwacht,
    tekst: { nl: vul(nl, concept.verwacht.nl), en: vul(en, concept.verwacht.en) },
  }
}

/** Hides a value that may not be shown: only its length stays. */
export function maskeer(waarde: string): string {
  return '*'.repeat(Math.min(waarde.length, maxGevonden))
}

/** A BSN in the wrong place would show in found text, so no run of nine digits or more does. */
function verbergNummers(tekst: string): string {
  return tekst.replaceAll(/\d{9,}/g, (cijfers) => '*'.repeat(cijfers.length))
}

function kort(tekst: string): string {
  return tekst.length <= maxGevonden ? tekst : `${tekst.slice(0, maxGevonden)}…`
}
