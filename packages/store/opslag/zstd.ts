import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Compressed JSON. */
export const packJson = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value))

export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(zstdDecompressSync(bytes).toString('utf8'))

export const pack = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes)

export const unpack = (bytes: Uint8Array): Uint8Array => new Uint8Array(zstdDecompressSync(bytes))
