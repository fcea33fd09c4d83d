/** A new id for an appointment: 128 random bits, so that two people never make the same one. Also without https. */
export function nieuwAfspraakId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `a-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
