import { StoreFout, type StoreFoutCode, type StorePlek } from './store-fout.ts'

/** SQLSTATE classes and codes (PostgreSQL appendix A) to our codes; the longest prefix wins. */
const BY_SQLSTATE: readonly (readonly [prefix: string, code: StoreFoutCode])[] = [
  ['23505', 'opslag.dubbel'],
  ['23503', 'opslag.verwijzing'],
  ['23502', 'opslag.leeg'],
  ['23514', 'opslag.controle'],
  ['42501', 'opslag.verboden'],
  ['40001', 'opslag.botsing'],
  ['40P01', 'opslag.botsing'],
  ['55P03', 'opslag.botsing'],
  ['25P02', 'opslag.afgebroken'],
  ['53100', 'opslag.vol'],
  ['53300', 'opslag.weg'],
  ['57P01', 'opslag.weg'],
  ['57P02', 'opslag.weg'],
  ['57P03', 'opslag.weg'],
  ['57P05', 'opslag.weg'],
  ['25P03', 'opslag.weg'],
  ['XX001', 'opslag.stuk'],
  ['XX002', 'opslag.stuk'],
  ['3D000', 'opslag.inloggen'],
  ['28', 'opslag.inloggen'],
  ['08', 'opslag.weg'],
  ['22', 'opslag.invoer'],
]

/** Errors of the socket below the database. */
const SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])

/** What the driver says without a code when a connection is lost or not to be had. */
const LOST =
  /^(Connection terminated|timeout (expired|exceeded when trying to connect)|Client (was closed|has encountered))/

/** A full disk, a full quota, or a file that may not grow: only for the first PostgreSQL has a code of its own. */
const VOL = /ENOSPC|EDQUOT|EFBIG|No space left on device|[Qq]uota exceeded|File too large/

type Raw = { code?: unknown; table?: unknown; column?: unknown; constraint?: unknown; message?: unknown }

/**
 * The fault behind whatever an engine threw, without any value of a row in it: texts of the database are dropped, since
 * they quote what was stored. Something that is no error of the database is given back as it is.
 */
export const fromDatabase = (thrown: unknown): unknown => {
  if (thrown instanceof StoreFout || !(thrown instanceof Error)) return thrown
  const raw = thrown as Raw
  const code = typeof raw.code === 'string' ? raw.code : ''
  const message = typeof raw.message === 'string' ? raw.message : ''
  if (VOL.test(`${code} ${message}`)) return new StoreFout('opslag.vol', {}, plekOf(raw))
  if (SOCKET.has(code) || LOST.test(message)) return new StoreFout('opslag.weg')
  if (!/^[0-9A-Z]{5}$/.test(code)) return thrown
  const found = BY_SQLSTATE.find(([prefix]) => code.startsWith(prefix))
  return new StoreFout(found?.[1] ?? 'opslag.sql', {}, plekOf(raw))
}

const plekOf = (raw: Raw): StorePlek => ({
  ...(typeof raw.code === 'string' && /^[0-9A-Z]{5}$/.test(raw.code) ? { sqlstate: raw.code } : {}),
  ...(String(raw.code).startsWith('42') && typeof raw.message === 'string' ? { melding: raw.message } : {}),
  ...(typeof raw.table === 'string' ? { tabel: raw.table } : {}),
  ...(typeof raw.column === 'string' ? { kolom: raw.column } : {}),
  ...(typeof raw.constraint === 'string' ? { regel: raw.constraint } : {}),
})
