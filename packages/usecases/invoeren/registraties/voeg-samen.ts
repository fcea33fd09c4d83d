import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import { ontbreekt } from '../../stam/invoer/teksten.ts'
import type { Celwaarden, Koppeling } from './celwaarden.ts'
import type { Gelezenrij } from './gelezen.ts'
import { numberOf } from './stel-samen.ts'
import { KOLOMMEN, type Registratietabel } from './tabelsoorten.ts'
import { andersDan } from './teksten.ts'

/** The rows of one number, in the order of the file. */
export interface Rijgroep {
  readonly rijen: { readonly nummer: number; readonly waarden: Celwaarden }[]
  /** The numbers of all its rows, those with a fault too. */
  readonly nummers: number[]
  /** Those with a fault. */
  readonly mis: number[]
}

/** What the rows of one number say together, or what is wrong with them. */
type Samen =
  | { readonly ruw: Readonly<Record<string, unknown>>; readonly samen: NonNullable<Gelezenrij['samen']> }
  | { readonly fouten: readonly Invoerfout[] }

/** Fields of the session or stay as a whole, which each row may repeat. */
const GEDEELD: Readonly<Record<string, readonly string[]>> = {
  groepssessie: ['id', 'datum', 'begintijd', 'eenheid', 'geplandeMinuten', 'directeMinuten'],
  verblijf: [
    ...['id', 'patient', 'stroom', 'eenheid', 'opnameDag', 'opnameTijd', 'ontslagDag', 'ontslagTijd', 'integraal'],
  ],
}

/** Fields that some row of the number must fill. */
const NODIG: Readonly<Record<string, readonly string[]>> = {
  groepssessie: [],
  verblijf: ['patient', 'stroom', 'eenheid', 'opnameDag'],
}

/** Joins the rows of one session or stay. */
export function voegSamen(tabel: Registratietabel, { rijen, nummers }: Rijgroep, koppeling: Koppeling): Samen {
  const fouten: Invoerfout[] = []
  const eerste = rijen[0]?.nummer ?? 0
  const fault = (rij: number, sleutel: string, uitleg: Pick<Invoerfout, 'wat' | 'verwacht' | 'doe'>): void => {
    fouten.push({ rij, kolom: koppeling[sleutel] ?? naamVan(tabel, sleutel).nl, ...uitleg, voorstellen: [] })
  }
  const geheel: Record<string, Celwaarden[string]> = {}
  for (const sleutel of GEDEELD[tabel] ?? []) {
    let bij: number | null = null
    geheel[sleutel] = null
    for (const { nummer, waarden } of rijen) {
      const waarde = waarden[sleutel] ?? null
      if (waarde === null) continue
      if (bij === null) [bij, geheel[sleutel]] = [nummer, waarde]
      else if (waarde !== geheel[sleutel]) fault(nummer, sleutel, andersDan(naamVan(tabel, sleutel), bij))
    }
  }
  for (const sleutel of NODIG[tabel] ?? []) {
    if (geheel[sleutel] === null) fault(eerste, sleutel, ontbreekt(naamVan(tabel, sleutel)))
  }
  if (tabel === 'verblijf' && rijen.every(({ waarden }) => waarden.verzorgingsgraad == null)) {
    fault(eerste, 'verzorgingsgraad', ontbreekt(naamVan(tabel, 'verzorgingsgraad')))
  }
  if (fouten.length > 0) return { fouten }
  const ruw = tabel === 'verblijf' ? verblijfOf(geheel, rijen) : sessieOf(geheel, rijen)
  const vanPatient = new Map(rijen.map(({ nummer, waarden }) => [String(waarden.patient), nummer]))
  return { ruw, samen: { rijen: nummers, vanPatient } }
}

const naamVan = (tabel: Registratietabel, sleutel: string) =>
  KOLOMMEN[tabel].find((kolom) => kolom.sleutel === sleutel)?.naam ?? { nl: sleutel, en: sleutel }

function sessieOf(geheel: Celwaarden, rijen: Rijgroep['rijen']) {
  const tot = geheel.directeMinuten
  const wie = new Set(rijen.flatMap(({ waarden }) => (waarden.zorgverleners ?? []) as readonly string[]))
  return {
    soort: 'groepssessie',
    ...geheel,
    deelnemers: rijen.map(({ waarden: { patient, stroom, aanwezigVan, aanwezigTot } }) => ({
      patient,
      stroom,
      van: aanwezigVan ?? 0,
      tot: aanwezigTot ?? tot,
    })),
    zorgverleners: [...wie].map((zorgverlener) => ({ zorgverlener, van: 0, tot })),
  }
}

function verblijfOf(geheel: Celwaarden, rijen: Rijgroep['rijen']) {
  const { opnameDag, opnameTijd, ontslagDag, ontslagTijd, integraal, ...rest } = geheel
  return {
    soort: 'verblijf',
    ...rest,
    integraal: integraal === true,
    opname: { dag: opnameDag, tijd: opnameTijd },
    ontslag: ontslagDag === null ? null : { dag: ontslagDag, tijd: ontslagTijd },
    zorg: zorgOf(opnameDag, rijen),
    afwezig: rijen.flatMap(({ waarden: w }) =>
      w.afwezigVanDag == null
        ? []
        : [
            {
              van: { dag: w.afwezigVanDag, tijd: w.afwezigVanTijd ?? null },
              tot: w.afwezigTotDag == null ? null : { dag: w.afwezigTotDag, tijd: w.afwezigTotTijd ?? null },
            },
          ],
    ),
  }
}

/** The care by day; a further row that repeats it says nothing new. */
function zorgOf(opnameDag: Celwaarden[string] | undefined, rijen: Rijgroep['rijen']) {
  const zorg = rijen.flatMap(({ waarden: w }) =>
    w.verzorgingsgraad == null
      ? []
      : [
          {
            geldig: { van: w.zorgVan ?? opnameDag ?? null, tot: w.zorgTot ?? null },
            verzorgingsgraad: w.verzorgingsgraad,
            beveiligingsniveau: numberOf(w.beveiligingsniveau),
            rechtvaardigingsgrond: w.rechtvaardigingsgrond === true,
          },
        ],
  )
  return [...new Map(zorg.map((een) => [JSON.stringify(een), een])).values()]
}
