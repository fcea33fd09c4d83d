import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Compressed JSON. */
export const packJson = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value))

export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(zstdDecompressSync(bytes).toString('utf8'))

export const pack = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes)

export const unpack = (bytes: Uint8Array): Uint8Array => new Uint8Array(zstdDecompressSync(bytes))

/** So many compressed bytes hold at least the first block, which is 128 kB when unpacked (or all there is). */
export const ZSTD_BLOK = 132 * 1024

/** What can be unpacked of the first compressed bytes. */
export const unpackBegin = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(zstdDecompressSync(bytes, { finishFlush: constants.ZSTD_e_flush }))
