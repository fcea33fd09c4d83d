import { meerdereVan } from './prestatie-antwoord.ts'
import type { PrestatieAntwoord, PrestatieRij } from './prestatie-rij.ts'
import { type PrestatieZoek, plaatsVan, type Velden, variantVan, veldenVan, zoekVan } from './prestatie-zoek.ts'

/** Rows of one kind that have the same fields, by variant and then by their numbers. */
type Vlak = {
  readonly velden: Velden
  readonly fictief: boolean
  readonly perVariant: Map<string, Map<number, PrestatieAntwoord>>
}

/** Every answer of a stretch of days by the features of the prestatie, made once: a look-up allocates nothing. */
export type Zoektafel = (zoek: PrestatieZoek) => PrestatieAntwoord | undefined

/**
 * The last row for a place wins, as releases lie over each other; two codes of one release in one place are no choice
 * that a look-up may make, so that place answers that the code is unknown, and why.
 */
export function bouwZoektafel(
  rijen: readonly PrestatieRij[],
  antwoord: (rij: PrestatieRij) => PrestatieAntwoord,
): Zoektafel {
  const perSoort = new Map<string, Vlak[]>()
  for (const groep of groepeer(rijen).values()) {
    const [rij] = groep
    if (rij === undefined) continue
    const velden = veldenVan(rij)
    const plaats = plaatsVan(velden, zoekVan(rij))
    const variant = variantVan(velden, rij.variant)
    if (plaats === null || variant === null) continue
    const vlak = vlakVan(perSoort, rij, velden)
    const perPlaats = vlak.perVariant.get(variant) ?? new Map<number, PrestatieAntwoord>()
    perPlaats.set(plaats, groep.length === 1 ? antwoord(rij) : meerdereVan(groep.map((een) => een.code)))
    vlak.perVariant.set(variant, perPlaats)
  }
  // an official row goes before an invented one, then the row that says most
  const rang = (a: Vlak, b: Vlak) => Number(a.fictief) - Number(b.fictief) || bits(b.velden) - bits(a.velden)
  for (const vlakken of perSoort.values()) vlakken.sort(rang)
  return (zoek) => {
    const vlakken = perSoort.get(zoek.soort)
    if (vlakken === undefined) return undefined
    for (let i = 0; i < vlakken.length; i += 1) {
      const gevonden = zoekIn(vlakken[i], zoek)
      if (gevonden !== undefined) return gevonden
    }
    return undefined
  }
}

function zoekIn(vlak: Vlak | undefined, zoek: PrestatieZoek): PrestatieAntwoord | undefined {
  if (vlak === undefined) return undefined
  const variant = variantVan(vlak.velden, zoek.variant)
  const plaats = plaatsVan(vlak.velden, zoek)
  return variant === null || plaats === null ? undefined : vlak.perVariant.get(variant)?.get(plaats)
}

/** Per place the rows that remain: a row of another release takes the place over, one of the same release joins. */
function groepeer(rijen: readonly PrestatieRij[]): ReadonlyMap<string, PrestatieRij[]> {
  const groepen = new Map<string, PrestatieRij[]>()
  for (const rij of rijen) {
    const { soort, setting, categorieIndex, minuten, groepsgrootte, variant } = rij
    const sleutel = JSON.stringify([soort, setting, categorieIndex, minuten, groepsgrootte, variant])
    const groep = groepen.get(sleutel)
    const erbij = groep !== undefined && groep[0]?.uitgave === rij.uitgave
    groepen.set(sleutel, erbij ? [...groep, rij] : [rij])
  }
  return groepen
}

function vlakVan(perSoort: Map<string, Vlak[]>, { soort, fictief }: PrestatieRij, velden: Velden): Vlak {
  const vlakken = perSoort.get(soort) ?? []
  perSoort.set(soort, vlakken)
  const bekend = vlakken.find((vlak) => vlak.velden === velden && vlak.fictief === fictief)
  if (bekend !== undefined) return bekend
  const nieuw: Vlak = { velden, fictief, perVariant: new Map() }
  vlakken.push(nieuw)
  return nieuw
}

function bits(velden: Velden): number {
  return velden === 0 ? 0 : (velden & 1) + bits(velden >> 1)
}
