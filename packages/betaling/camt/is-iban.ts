/** Whether a text is an IBAN with a right check number (ISO 13616: mod 97 of the rearranged number is 1). */
export function isIban(tekst: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(tekst)) return false
  let rest = 0
  for (const teken of tekst.slice(4) + tekst.slice(0, 4)) {
    const waarde = teken >= 'A' ? teken.charCodeAt(0) - 55 : Number(teken)
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97
  }
  return rest === 1
}
