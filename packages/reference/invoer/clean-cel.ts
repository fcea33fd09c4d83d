/** Takes off what is not part of the value: spaces, invisible characters, ="…" and the apostrophe that keeps a code as text. */
export function cleanCel(ruw: string): string {
  const tekst = ruw.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim()
  const formule = /^="([^"]*)"$/.exec(tekst)
  const kaal = formule?.[1] ?? tekst
  return kaal.replace(/^'/, '').replace(/\s+/g, ' ').trim()
}
