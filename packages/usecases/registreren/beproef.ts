import { compose, type Declaratie, emptyDossier, splitByBetaler } from '@zorgketen/declaratie'
import { addDays, type EpochDay, lastOfMonth, maandOf, type Tekst } from '@zorgketen/values'
import { type Afleiding, describeWeigering, type Prestatie } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { administratieOf, tie, verzekeringenOf } from '../stappen/administratie-of.ts'
import { foresee, type Vooruitblik } from '../stappen/foresee.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'
import { Nummering, numbersOf } from '../stappen/nummering.ts'

/** A reason in words, with its key in a catalogue. */
export interface Redentekst {
  readonly code: string
  readonly tekst: Tekst
}

/** What a registration would give and what would be said of it, before anything is kept. */
export interface Proef extends Vooruitblik {
  /** With whose line it is about; null: the declaration as a whole. */
  readonly meldingen: readonly (Vooruitblik['meldingen'][number] & { readonly patient: string | null })[]
  /** Null: nothing yet, as of a stay before its first night has passed. */
  readonly afleiding: Afleiding | null
  /** What it would give beside that: supplements, the other units of a group, the other days of a stay. */
  readonly bij: readonly Afleiding[]
  /** Why it could not be declared as things stand. */
  readonly redenen: readonly Redentekst[]
}

/** Runs what one registration gives through the rest of the chain in thought: composition, gate and payer. Pure. */
export function beproef(
  stam: Stamgegevens,
  alle: readonly Afleiding[],
  vandaag: EpochDay,
  milieu: 'P' | 'T',
  gereedschap: Oordeelgereedschap,
): Proef {
  const [afleiding, ...bij] = alle
  const prestaties = lastMonth(alle.flatMap((een) => (een.soort === 'prestatie' ? een.prestatie : [])))
  const leeg: Proef = { afleiding: afleiding ?? null, bij, redenen: [], meldingen: [], nietBeoordeeld: [] }
  if (prestaties.length === 0) return leeg
  const verzenddag = earliestSending(prestaties, vandaag)
  const { declaraties, redenen } = composeAlone(stam, prestaties, verzenddag, milieu)
  const blikken = declaraties.map((declaratie) => ({
    ...foresee(stam, declaratie, verzenddag, gereedschap, null),
    patientVan: new Map(declaratie.regels.map(({ referentie, verzekerde }) => [referentie, verzekerde.id])),
  }))
  return {
    ...leeg,
    redenen,
    meldingen: blikken.flatMap(({ meldingen, patientVan }) =>
      meldingen.map((een) => ({ ...een, patient: patientVan.get(een.referentie ?? '') ?? null })),
    ),
    nietBeoordeeld: blikken.flatMap(({ nietBeoordeeld }) => nietBeoordeeld),
  }
}

/** A month is declared when it is over (VC014). */
function earliestSending([eerste]: readonly Prestatie[], vandaag: EpochDay): EpochDay {
  const erna = eerste === undefined ? vandaag : addDays(lastOfMonth(eerste.datum), 1)
  return erna > vandaag ? erna : vandaag
}

/** Of a stay of months its last: a declaration is of one month. */
function lastMonth(prestaties: readonly Prestatie[]): readonly Prestatie[] {
  const laatste = prestaties.reduce((dag, { datum }) => Math.max(dag, datum), 0) as EpochDay
  return prestaties.filter(({ datum }) => maandOf(datum) === maandOf(laatste))
}

/** The declarations that would hold these prestaties of one registration alone: one for each payer. */
function composeAlone(
  stam: Stamgegevens,
  prestaties: readonly Prestatie[],
  vandaag: EpochDay,
  milieu: 'P' | 'T',
): { readonly declaraties: readonly Declaratie[]; readonly redenen: readonly Redentekst[] } {
  const { teDeclareren, weigeringen } = tie(stam, prestaties)
  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stam))
  const redenen: Redentekst[] = [
    ...weigeringen.map(({ weigering }) => {
      const { wat, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
      return { code: weigering.code, tekst: { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` } }
    }),
    ...geweigerd.map(({ reden }) => reden),
  ]
  const declaraties: Declaratie[] = []
  for (const [uzovi, items] of perBetaler) {
    const betaler = stam.betalers.find((candidate) => candidate.uzovi === uzovi)
    if (betaler === undefined) continue
    const {
      declaratie,
      belemmeringen,
      geweigerd: redenPerPrestatie,
    } = compose({
      administratie: administratieOf(stam, betaler, items),
      bericht: new Nummering(numbersOf([])).next(maandOf(items[0]?.prestatie.datum ?? vandaag), vandaag, milieu),
      dossier: emptyDossier(),
    })
    redenen.push(...belemmeringen, ...redenPerPrestatie.map(({ reden }) => reden))
    if (declaratie !== null) declaraties.push(declaratie)
  }
  return { declaraties, redenen: unique(redenen) }
}

/** Each reason once: of a group or a stay many prestaties have the same. */
const unique = (redenen: readonly Redentekst[]): readonly Redentekst[] => [
  ...new Map(redenen.map((reden) => [`${reden.code} ${reden.tekst.nl}`, reden])).values(),
]
