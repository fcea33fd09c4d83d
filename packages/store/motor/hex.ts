/** Bytes in PostgreSQL's hex form. */
export const hexOf = (bytes: Uint8Array): string =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`

/** Bytes from PostgreSQL's hex form, as a plain Uint8Array of its own. */
export const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.slice(2), 'hex'))
