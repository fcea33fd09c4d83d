/** Fills `{naam}` in a text: `vul('{n} regels', { n: 3 })`. A name without a value stays visible, so that it is noticed. */
export function vul(tekst: string, waarden: Readonly<Record<string, string | number>>): string {
  return tekst.replace(/\{(\w+)\}/g, (heel, naam: string) => String(waarden[naam] ?? heel))
}
