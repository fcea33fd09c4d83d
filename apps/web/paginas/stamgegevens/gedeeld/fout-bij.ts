import { ApiFout } from '../../../api/fout.ts'
import type { Taal } from '../../../taal/taal.ts'

/** What an edit conflict brings: the version that stands now. `inhoud` is the document with the BSN masked. */
export type Huidig = {
  readonly versie: number
  readonly door: string
  readonly gekendVan: string
  readonly reden: string
  readonly vervallen: boolean
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** The version that stands now, when an error is an edit conflict; else null. */
export function huidigVan(fout: unknown): Huidig | null {
  if (!(fout instanceof ApiFout) || fout.melding.code !== 'bewerkingsconflict') return null
  return ((fout.melding as { readonly huidig?: Huidig }).huidig ?? null) as Huidig | null
}

/** The field a refusal points at, or null: it is about the whole. */
export function veldVan(fout: unknown): string | null {
  if (!(fout instanceof ApiFout) || fout.melding.code !== 'invoer') return null
  return typeof fout.melding.waar === 'string' && fout.melding.waar !== '' ? fout.melding.waar : null
}

/** What a refusal says of a field: what, what was expected, what to do; null when it is about another one. */
export function foutBij(fout: unknown, taal: Taal, ...velden: readonly string[]): string | null {
  const veld = veldVan(fout)
  if (veld === null || !velden.includes(veld)) return null
  const { wat, verwacht, doe } = (fout as ApiFout).melding
  return [wat, verwacht, doe].flatMap((deel) => (deel ? [deel[taal]] : [])).join(' ')
}
