import { parseBsn } from '@zorgketen/values'

/** A BSN as it is shown to who has the file before him: only the last three digits. */
export const showBsn = (bsn: string): string => `${'*'.repeat(Math.max(bsn.length - 3, 0))}${bsn.slice(-3)}`

/** Masks this person's BSN wherever else it stands: some systems use it as patient number. */
export const maskIn = (tekst: string, bsn: string | null): string =>
  bsn === null || bsn === '' ? tekst : tekst.replaceAll(bsn, showBsn(bsn))

/** Masks every run of nine digits that passes the elfproef: better a masked number too many than a BSN in a text. */
export const hideBsn = (tekst: string): string =>
  tekst.replace(/(?<!\d)\d{9}(?!\d)/g, (cijfers) => (parseBsn(cijfers).ok ? showBsn(cijfers) : cijfers))

/** Whether a text holds this very number, wherever it stands in it. */
export const holdsBsn = (tekst: string, bsn: string | null): boolean => bsn !== null && tekst.includes(bsn)
