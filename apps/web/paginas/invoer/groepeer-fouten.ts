import type { Invoerfout } from './api.ts'

/** The same fault in the same column, with every row it stands at. */
export type Foutgroep = Omit<Invoerfout, 'rij'> & { readonly sleutel: string; readonly rijen: readonly number[] }

/** Faults that say the same are told once, those at most rows first. Faults of the file as a whole go before. */
export function groepeerFouten(fouten: readonly Invoerfout[]): readonly Foutgroep[] {
  const groepen = new Map<string, Foutgroep & { readonly rijen: number[] }>()
  for (const { rij, ...fout } of fouten) {
    const sleutel = JSON.stringify([rij === 0, fout.kolom, fout.wat.nl, fout.voorstellen])
    const groep = groepen.get(sleutel)
    if (groep === undefined) groepen.set(sleutel, { ...fout, sleutel, rijen: [rij] })
    else groep.rijen.push(rij)
  }
  const bestand = (groep: Foutgroep) => (groep.rijen[0] === 0 ? 0 : 1)
  return [...groepen.values()].sort((a, b) => bestand(a) - bestand(b) || b.rijen.length - a.rijen.length)
}

/** Row numbers as people read them: `3, 5–9, 12 en nog 40`. */
export function schrijfRijen(rijen: readonly number[], enNog: (n: number) => string, meest = 12): string {
  const reeksen: [number, number][] = []
  for (const rij of rijen) {
    const laatste = reeksen.at(-1)
    if (laatste !== undefined && laatste[1] + 1 === rij) laatste[1] = rij
    else reeksen.push([rij, rij])
  }
  const getoond = reeksen.slice(0, meest)
  const rest = reeksen.slice(meest).reduce((som, [van, tot]) => som + tot - van + 1, 0)
  const tekst = getoond.map(([van, tot]) => (van === tot ? String(van) : `${van}–${tot}`)).join(', ')
  return rest === 0 ? tekst : `${tekst} ${enNog(rest)}`
}
