import type { Invoerfout } from './invoerfout.ts'

/** The answer of every parser: the value, or the reason why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fout: Invoerfout }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function err(fout: Invoerfout): { readonly ok: false; readonly fout: Invoerfout } {
  return { ok: false, fout }
}
