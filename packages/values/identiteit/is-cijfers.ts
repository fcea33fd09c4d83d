/** True when the text consists of digits 0-9 only, `min` to `max` of them. No regex: this runs for every line of a message. */
export function isCijfers(tekst: string, min: number, max: number): boolean {
  const lengte = tekst.length
  if (lengte < min || lengte > max) return false
  for (let i = 0; i < lengte; i++) {
    const code = tekst.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
