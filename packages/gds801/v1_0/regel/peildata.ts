import type { EpochDay } from '@zorgketen/values'
import type { Gds801Omgeving } from './omgeving.ts'

/**
 * Reference dates. Rules share these very function objects: the compiler groups dated rules by them.
 * Dates in a record are epoch days by construction of the reader, hence the narrowing.
 */
export type Peildatum = (record: unknown, omgeving: Gds801Omgeving) => EpochDay | null

/** Header/Verzenddatum. */
export const opVerzenddatum: Peildatum = (_record, { header }) => header.verzenddatum as EpochDay | null

/** DeclaratieContext/Factuurdatum. */
export const opFactuurdatum: Peildatum = (_record, { declaratieContext }) =>
  declaratieContext.factuurdatum as EpochDay | null

/** Begindatum of the debit line, for the line itself and for everything below it. */
export const opBegindatum: Peildatum = (_record, { prestatie }) => prestatie.begindatum as EpochDay | null

/** Begindatum of the credit line that is being visited. */
export const opBegindatumCredit = (record: { readonly begindatum: number | null }): EpochDay | null =>
  record.begindatum as EpochDay | null

/** Verwijzing/Verwijsdatum, for the verwijzing and its verwijzer. */
export const opVerwijsdatum: Peildatum = (_record, { verwijzing }) => verwijzing.verwijsdatum as EpochDay | null

/** Diagnose/Diagnosedatum, for the diagnose and its diagnosesteller. */
export const opDiagnosedatum: Peildatum = (_record, { diagnose }) => diagnose.diagnosedatum as EpochDay | null

/** Verzenddatum of the answer itself. */
export const opRetourdatum = (record: { readonly verzenddatum: number | null }): EpochDay | null =>
  record.verzenddatum as EpochDay | null

/** For rules of lines of an answer, which bear no date and hold always. */
export const zonderPeildatum = (): EpochDay | null => null
