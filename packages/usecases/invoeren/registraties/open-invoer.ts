import type { Bekend } from '../bekend.ts'
import type { GeopendeInvoer } from './gelezen.ts'
import type { Registratieinvoer } from './invoer.ts'
import { openNdjson } from './lees-ndjson.ts'
import { openTabel } from './lees-tabel.ts'
import type { Registratietabel } from './tabelsoorten.ts'

/** Registrations that are judged and kept in one transaction, with what they give. */
export const STUK = 2500

/** Opens a file of registrations; its rows come in parts of at most `stuk`. */
export const openInvoer = (
  invoer: Registratieinvoer,
  soort: Registratietabel,
  bekend: Bekend,
  stuk = STUK,
): Promise<GeopendeInvoer> => ('ndjson' in invoer ? openNdjson(invoer, stuk) : openTabel(invoer, soort, bekend, stuk))
