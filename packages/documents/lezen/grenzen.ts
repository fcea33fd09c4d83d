/** Largest file: a month of 100,000 registrations fits several times over. */
export const MAX_BYTES = 64 * 1024 * 1024
/** Largest workbook after unpacking: the XML of a sheet is about five times its file. */
export const MAX_UITGEPAKT = 256 * 1024 * 1024
export const MAX_RIJEN = 250_000
/** Rows of a file that is read a part at a time: it stands nowhere as a whole. */
export const MAX_STROOMRIJEN = 2_000_000
export const MAX_KOLOMMEN = 256
/** What one Excel cell can hold. */
export const MAX_CELTEKENS = 32_767
