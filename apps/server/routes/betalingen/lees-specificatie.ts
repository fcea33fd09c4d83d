import { type GelezenTabel, herkenSchade, readTabel, Tabelweigering } from '@zorgketen/documents'
import { foldTekst, type Specificatiebestand, Werkfout } from '@zorgketen/usecases'

/** Headings under which payers write what we need, in plain form; the first that is there counts. */
const KOPPEN = {
  factuurnummer: ['factuurnummer', 'factuurnr', 'factuur', 'declaratienummer', 'notanummer', 'kenmerk declarant'],
  bedrag: ['bedrag', 'betaald bedrag', 'toegekend bedrag', 'uit te betalen', 'betaalbedrag', 'bedrag euro'],
  regelreferentie: ['regelreferentie', 'referentienummer', 'regelnummer', 'referentienummer prestatie', 'referentie'],
  kenmerk: ['betalingskenmerk', 'betaalkenmerk', 'kenmerk', 'betaalreferentie'],
  dag: ['betaaldatum', 'datum', 'datum betaling', 'boekdatum'],
} as const
const SOORT = {
  factuurnummer: 'tekst',
  bedrag: 'bedrag',
  regelreferentie: 'tekst',
  kenmerk: 'tekst',
  dag: 'dag',
} as const

type Veld = keyof typeof KOPPEN

/** Reads a payment specification from CSV or Excel. Throws Werkfout: no table, a needed column missing, a cell in doubt. */
export async function readSpecificatie(bytes: Uint8Array, naam: string): Promise<Specificatiebestand['rijen']> {
  const tabel = await readTabel(bytes, naam).catch((fout: unknown) => {
    if (fout instanceof Tabelweigering) throw noTable(naam, fout)
    throw fout
  })
  const kolommen = new Map((Object.keys(KOPPEN) as Veld[]).map((veld) => [veld, headingFor(tabel, veld)]))
  const velden = new Map([...kolommen].map(([veld, kop]) => [veld, readColumn(tabel, naam, veld, kop)]))
  const at = (veld: Veld, i: number): string | null => velden.get(veld)?.[i] ?? null
  return tabel.rijen.map(({ nummer }, i) => ({
    nummer,
    factuurnummer: at('factuurnummer', i),
    bedrag: at('bedrag', i),
    regelreferentie: at('regelreferentie', i),
    kenmerk: at('kenmerk', i),
    dag: at('dag', i),
  }))
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
  if (kop === null) {
    if (veld === 'factuurnummer' || veld === 'bedrag') throw missing(tabel, naam, veld)
    return []
  }
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

const missing = ({ koppen }: GelezenTabel, naam: string, veld: 'factuurnummer' | 'bedrag'): Werkfout =>
  new Werkfout('onleesbaar', {
    waar: naam,
    wat: {
      nl: `Dit bestand heeft geen kolom voor het ${veld}. Gevonden: ${koppen.join(', ')}.`,
      en: `This file has no column for the ${veld === 'bedrag' ? 'amount' : 'invoice number'}. Found: ${koppen.join(', ')}.`,
    },
    verwacht: {
      nl: `een kolom met als kop: ${KOPPEN[veld].join(', ')}`,
      en: `a column headed: ${KOPPEN[veld].join(', ')}`,
    },
    doe: {
      nl: `Zet de kop ‘${KOPPEN[veld][0]}’ boven de juiste kolom en lees het bestand opnieuw in.`,
      en: `Put the heading ‘${KOPPEN[veld][0]}’ above the right column and take the file in again.`,
    },
  })
