import { type Opmerking, opmerking } from '../fout/opmerking.ts'
import { Tabelweigering } from '../fout/tabelweigering.ts'
import { findKop } from './find-kop.ts'
import type { GelezenRij } from './gelezen-tabel.ts'
import { MAX_CELTEKENS, MAX_KOLOMMEN, MAX_RIJEN } from './grenzen.ts'
import { type Kolom, nameKolommen } from './name-kolommen.ts'
import { noteWaarden } from './note-waarden.ts'
import type { Raster } from './raster.ts'

interface Tabelinhoud {
  readonly koppen: readonly string[]
  readonly rijen: readonly GelezenRij[]
  readonly opmerkingen: readonly Opmerking[]
}

/** Finds header and columns in a grid of cells. `rafelig`: whether row lengths mean something (CSV). Throws `Tabelweigering`. */
export function composeTabel(raster: Raster, rafelig: boolean): Tabelinhoud {
  const alle = trimEnd(raster.rijen)
  if (alle.length > MAX_RIJEN) throw new Tabelweigering('te-veel-rijen')
  alle.forEach(checkCellen)
  const kopIndex = findKop(alle)
  const kop = alle[kopIndex] ?? []
  const data = alle.slice(kopIndex + 1)
  const { kolommen, opmerkingen } = nameKolommen(kop, filledColumns(data), kopIndex + 1)
  const rijen = data.flatMap((rij, i) => (isEmpty(rij) ? [] : [composeRij(rij, kopIndex + i + 2, kolommen)]))
  if (rijen.length === 0) throw new Tabelweigering('geen-rijen', kopIndex + 1)
  const koppen = kolommen.map((k) => k.kop)
  const titels = alle.slice(0, kopIndex).filter((rij) => !isEmpty(rij)).length
  return {
    koppen,
    rijen,
    opmerkingen: [
      ...raster.opmerkingen,
      ...(titels > 0 ? [opmerking('titel-overgeslagen', kopIndex + 1, titels)] : []),
      ...opmerkingen,
      ...noteLengten(kop, data, kopIndex + 2, rafelig),
      ...noteWaarden(koppen, rijen),
    ],
  }
}

/** A row with its cells by column name. */
export function composeRij(rij: readonly string[], nummer: number, kolommen: readonly Kolom[]): GelezenRij {
  // fromEntries makes own properties, so that a column called __proto__ is a column like any other
  return { nummer, cellen: Object.fromEntries(kolommen.map((k) => [k.kop, rij[k.index] ?? ''])) }
}

function noteLengten(
  kop: readonly string[],
  data: readonly (readonly string[])[],
  eerste: number,
  rafelig: boolean,
): readonly Opmerking[] {
  const note = (code: 'rij-te-lang' | 'rij-te-kort' | 'lege-rijen', fits: (rij: readonly string[]) => boolean) => {
    const eersteRij = data.findIndex(fits)
    return eersteRij < 0 ? [] : [opmerking(code, eerste + eersteRij, data.filter(fits).length)]
  }
  return [
    ...note('lege-rijen', isEmpty),
    ...note('rij-te-lang', (rij) => lastFilled(rij) > kop.length),
    ...(rafelig ? note('rij-te-kort', (rij) => !isEmpty(rij) && rij.length < lastFilled(kop)) : []),
  ]
}

function filledColumns(data: readonly (readonly string[])[]): readonly boolean[] {
  const gevuld: boolean[] = []
  for (const rij of data) {
    rij.forEach((cel, i) => {
      if (cel.trim() !== '') gevuld[i] = true
    })
  }
  return gevuld
}

/** Throws `Tabelweigering` when a row is wider, or a cell longer, than a spreadsheet can hold. */
export function checkCellen(rij: readonly string[], index: number): void {
  if (lastFilled(rij) > MAX_KOLOMMEN) throw new Tabelweigering('te-veel-kolommen', index + 1)
  if (rij.some((cel) => cel.length > MAX_CELTEKENS)) throw new Tabelweigering('cel-te-lang', index + 1)
}

function trimEnd(rijen: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rijen.slice(0, rijen.findLastIndex((rij) => !isEmpty(rij)) + 1)
}

/** Whether a row says nothing. */
export function isEmpty(rij: readonly string[]): boolean {
  return lastFilled(rij) === 0
}

/** Position after the last filled cell. */
export function lastFilled(rij: readonly string[]): number {
  return rij.findLastIndex((cel) => cel.trim() !== '') + 1
}
