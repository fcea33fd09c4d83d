import { readTabel } from './lees-tabel.ts'

/** What each answer means, by question and answer, as the third column of the sheet of coefficients says it. */
export function readAntwoordteksten(coefficienten: string): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const teksten = new Map<string, Map<number, string>>()
  for (const { cellen } of readTabel(coefficienten)) {
    const [vraag = '', antwoord = '', tekst = ''] = cellen
    if (vraag === '' || tekst === '' || !/^\d+$/.test(antwoord)) continue
    const bijVraag = teksten.get(vraag) ?? new Map<number, string>()
    teksten.set(vraag, bijVraag)
    if (!bijVraag.has(Number(antwoord))) bijVraag.set(Number(antwoord), tekst)
  }
  return teksten
}
