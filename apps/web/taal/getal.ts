/** A whole number with the thousands separator of the language: 1.234 in Dutch, 1,234 in English. */
export function formatGetal(n: number, taal: 'nl' | 'en'): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, taal === 'nl' ? '.' : ',')
}
