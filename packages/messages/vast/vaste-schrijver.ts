export function schrijfVasteKop(..._: unknown[]): string {
  return ''
}
export function schrijfVasteEenheid(..._: unknown[]): string {
  return ''
}
export function schrijfVastSlot(..._: unknown[]): string {
  return ''
}
