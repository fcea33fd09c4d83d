/** A new id for a registration: 128 random bits, so that two people never make the same one. Also without https. */
export function nieuwId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `r-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
