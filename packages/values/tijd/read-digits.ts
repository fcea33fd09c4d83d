/** The number that `count` digits from `start` spell; -1 when one of them is no digit 0-9. */
export function readDigits(tekst: string, start: number, count: number): number {
  let waarde = 0
  for (let i = start; i < start + count; i++) {
    const cijfer = tekst.charCodeAt(i) - 48
    if (!(cijfer >= 0 && cijfer <= 9)) return -1
    waarde = waarde * 10 + cijfer
  }
  return waarde
}
