import type { Optie } from '../../../kit/optie.ts'

/** A code as it may be typed: short, without spaces. */
const CODE = /^[A-Za-z0-9.-]{1,20}$/

/** The codes that begin with or mention what was typed, those that begin with it first; then what was typed itself. */
export function zoekCodes(
  opties: readonly Optie[],
  vraag: string,
  eigen: { readonly naam: (code: string) => string; readonly bij: string },
): readonly Optie[] {
  const zoek = vraag.toLowerCase()
  const gevonden = opties
    .filter(({ naam }) => naam.toLowerCase().includes(zoek))
    .toSorted(
      (a, b) => Number(b.sleutel.toLowerCase().startsWith(zoek)) - Number(a.sleutel.toLowerCase().startsWith(zoek)),
    )
  const zelf = CODE.test(vraag) && !opties.some(({ sleutel }) => sleutel.toLowerCase() === zoek)
  return zelf ? [...gevonden, { sleutel: vraag, naam: eigen.naam(vraag), bij: eigen.bij }] : gevonden
}
