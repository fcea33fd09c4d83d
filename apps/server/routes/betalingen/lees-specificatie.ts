import { type GelezenTabel, herkenSchade, readTabel, Tabelweigering } from '@zorgketen/documents'
import { foldTekst, type Specificatiebestand, Werkfout } from '@zorgketen/usecases'
import { KOPPEN, SOORT, VELDEN, VERPLICHT, type Veld } from './specificatievelden.ts'

/** Which heading holds which field, as a person said; a field that is left out is looked for, null is not there. */
export type Specificatiekoppeling = Readonly<Partial<Record<Veld, string | null>>>

/** A table of which we cannot tell what stands where: its headings, its first rows, and what we do recognise. */
export interface TeKoppelen {
  readonly koppen: readonly string[]
  readonly voorbeelden: readonly (readonly string[])[]
  readonly voorstel: Readonly<Record<Veld, string | null>>
}

/** Rows that a person sees to tell columns apart. */
const VOORBEELDEN = 4

/**
 * Reads a payment specification from CSV or Excel; when a needed column is not recognised, what a person needs to point
 * it out. Throws Werkfout: no table, a heading that is not there, a cell in doubt.
 */
export async function readSpecificatie(
  bytes: Uint8Array,
  naam: string,
  koppeling: Specificatiekoppeling,
): Promise<{ readonly rijen: Specificatiebestand['rijen'] } | { readonly koppelen: TeKoppelen }> {
  const tabel = await readTabel(bytes, naam).catch((fout: unknown) => {
    if (fout instanceof Tabelweigering) throw noTable(naam, fout)
    throw fout
  })
  const kopVan = (veld: Veld): string | null => {
    const gezegd = koppeling[veld]
    if (gezegd === undefined) return headingFor(tabel, veld)
    if (gezegd !== null && !tabel.koppen.includes(gezegd)) throw noHeading(tabel, naam, gezegd)
    return gezegd
  }
  const voorstel = Object.fromEntries(VELDEN.map((veld) => [veld, kopVan(veld)])) as Record<Veld, string | null>
  if (VERPLICHT.some((veld) => voorstel[veld] === null)) {
    const rijen = tabel.rijen.slice(0, VOORBEELDEN)
    const voorbeelden = rijen.map(({ cellen }) => tabel.koppen.map((kop) => cellen[kop] ?? ''))
    return { koppelen: { koppen: tabel.koppen, voorbeelden, voorstel } }
  }
  const velden = new Map(VELDEN.map((veld) => [veld, readColumn(tabel, naam, veld, voorstel[veld])]))
  const at = (veld: Veld, i: number): string | null => velden.get(veld)?.[i] ?? null
  const rijen = tabel.rijen.map(({ nummer }, i) => ({
    nummer,
    factuurnummer: at('factuurnummer', i),
    bedrag: at('bedrag', i),
    regelreferentie: at('regelreferentie', i),
    kenmerk: at('kenmerk', i),
    dag: at('dag', i),
  }))
  return { rijen }
}

function headingFor({ koppen }: GelezenTabel, veld: Veld): string | null {
  const plat = new Map(
    koppen.map((kop) => [
      foldTekst(kop)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
      kop,
    ]),
  )
  const kop = KOPPEN[veld].find((naam) => plat.has(naam))
  return kop === undefined ? null : (plat.get(kop) ?? null)
}

function readColumn(tabel: GelezenTabel, naam: string, veld: Veld, kop: string | null): readonly (string | null)[] {
  if (kop === null) return []
  const { cellen } = herkenSchade(
    SOORT[veld],
    tabel.rijen.map(({ cellen: rij }) => rij[kop] ?? ''),
  )
  return cellen.map((cel, i) => {
    if (cel.fout === null) return cel.waarde
    const { wat, verwacht, doe } = cel.fout
    throw new Werkfout('onleesbaar', { wat, verwacht, doe, waar: `${naam}, rij ${tabel.rijen[i]?.nummer}, ${kop}` })
  })
}

const noTable = (naam: string, { uitleg, regel }: Tabelweigering): Werkfout =>
  new Werkfout('onleesbaar', {
    waar: regel === null ? naam : `${naam}, regel ${regel}`,
    wat: uitleg.wat,
    verwacht: uitleg.verwacht,
    doe: uitleg.doe,
  })

const noHeading = ({ koppen }: GelezenTabel, naam: string, kop: string): Werkfout =>
  new Werkfout('invoer', {
    waar: naam,
    wat: { nl: `Dit bestand heeft geen kolom ‘${kop}’.`, en: `This file has no column ‘${kop}’.` },
    verwacht: { nl: `een van: ${koppen.join(', ')}`, en: `one of: ${koppen.join(', ')}` },
    doe: { nl: 'Kies een kolom van dit bestand.', en: 'Choose a column of this file.' },
  })
