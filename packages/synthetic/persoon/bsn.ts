/**
 * An invented BSN: nine digits from 9 that pass the elfproef (9·a + 8·b … + 2·h − i divisible by eleven). `volgnummer`
 * picks the middle seven digits; the next one that has a last digit is taken, so give numbers at least two apart.
 */
export function maakBsn(volgnummer: number): string {
  for (let nummer = volgnummer; ; nummer += 1) {
    const acht = `9${String(nummer).padStart(7, '0')}`
    let som = 0
    for (let i = 0; i < 8; i += 1) som += Number(acht.charAt(i)) * (9 - i)
    if (som % 11 < 10) return `${acht}${som % 11}`
  }
}
