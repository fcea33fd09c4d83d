/** Minutes since midnight of `uu:mm`. */
export function minutenVan(tijd: string): number {
  const [uur = '0', minuut = '0'] = tijd.split(':')
  return Number(uur) * 60 + Number(minuut)
}

/** `uu:mm` of minutes since midnight; past midnight it starts again. */
export function tijdVan(minuten: number): string {
  const binnen = ((minuten % 1440) + 1440) % 1440
  return `${String(Math.floor(binnen / 60)).padStart(2, '0')}:${String(binnen % 60).padStart(2, '0')}`
}

/** When something that begins at `tijd` ends. */
export const eindVan = (tijd: string, minuten: number): string => tijdVan(minutenVan(tijd) + minuten)
