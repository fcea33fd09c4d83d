import { type Dossier, listAfwijkend } from '@zorgketen/declaratie'
import {
  type Cents,
  type EpochDay,
  formatZtn,
  type Maand,
  maandOf,
  periodOfMaand,
  sumCents,
  type Uzovi,
} from '@zorgketen/values'
import { needDocument } from '../../beheren/need-document.ts'
import { correctMaand } from '../../corrigeren/correct-maand.ts'
import type { Correctievoorbereiding } from '../../corrigeren/prepare-correctie.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { stamRond } from '../../registreren/stam-van.ts'
import { tie } from '../../stappen/administratie-of.ts'
import type { Correctieronde } from '../../stappen/correct.ts'
import { type Nummers, numbersOf } from '../../stappen/nummering.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { readLoop } from '../loop/lees-loop.ts'

export interface Startcorrectievraag {
  readonly nummer: string
  /** Prestaties a person decided to send although nothing changed, or although the year is closed. */
  readonly opnieuw: ReadonlySet<string>
}

/** The corrections of one month, made on what the months before it left. */
interface Maandcorrectie extends Correctievoorbereiding {
  readonly maand: Maand
  /** The own administration closed the month: nothing of it goes until someone reopens it. */
  readonly gesloten: boolean
}

/** Everything that follows from the startdatum of a number being another than was sent (ZTN-09). */
export interface Startcorrectie {
  readonly nummer: string
  readonly soort: 'ggz' | 'fz'
  readonly patient: string
  /** As it follows from all care; null: the number has none any more. */
  readonly startdatum: EpochDay | null
  /** Months with a line to be treated, oldest first. */
  readonly maanden: readonly Maandcorrectie[]
  /** Prestaties on the number that never were in a line: they go with the new startdatum by themselves. In cents. */
  readonly nietVerzonden: { readonly aantal: number; readonly bedrag: Cents }
}

/** Prepares one correction over all months, payers and states of the lines of a number that carry another startdatum. */
export async function prepareStartcorrectie(
  plek: Werkplek,
  kast: Kast,
  { nummer, opnieuw }: Startcorrectievraag,
): Promise<Startcorrectie> {
  const { document } = await needDocument(kast, 'zorgtraject', nummer)
  const { patient, soort, nummer: ztn } = document
  const loop = (await readLoop(kast, [patient])).find(({ document: een }) => een.nummer === ztn)
  const startdatum = loop?.document.startdatum ?? null
  const { document: persoon } = await needDocument(kast, 'patient', patient)
  const prestaties = await kast.prestaties.vanPatient(patient)
  const betrokken = {
    patienten: [patient],
    zorgverleners: prestaties.flatMap(({ zorgverlener }) => zorgverlener ?? []),
    eenheden: [],
  }
  // Lines of before a merge stand under the double.
  let dossiers = await kast.dossiers.vanPatienten([patient, ...persoon.samengevoegd.map(({ id }) => id)])
  let nummers = await kast.dossiers.nummers()
  const vandaag = await vandaagVan(kast, plek)
  const eigen = tie(await stamRond(kast, betrokken, vandaag), prestaties)
    .teDeclareren.filter(({ zorgtraject }) => formatZtn(zorgtraject.nummer) === nummer)
    .map(({ prestatie }) => prestatie)
  const alle = [...dossiers.values()]
  const anders = new Set(startdatum === null ? [] : alle.flatMap((dossier) => listAfwijkend(dossier, ztn, startdatum)))
  const alleen = new Set(eigen.flatMap(({ id }) => (anders.has(id) ? [id] : [])))
  const perMaand = Map.groupBy(
    eigen.filter(({ id }) => alleen.has(id)),
    ({ datum }) => maandOf(datum),
  )
  const maanden: Maandcorrectie[] = []
  for (const maand of [...perMaand.keys()].toSorted()) {
    const stamgegevens = await stamRond(kast, betrokken, periodOfMaand(maand).tot)
    const bron = { stamgegevens, prestaties, dossiers, nummers, vandaag, alleen }
    const rondes = correctMaand(plek, { maand, opnieuw }, bron)
    const gesloten = (await kast.maanden.historie(maand)).at(-1)?.stand === 'gesloten'
    maanden.push({ maand, gesloten, rondes, dossiers })
    dossiers = afterRondes(dossiers, rondes)
    nummers = withNumbersOf(nummers, dossiers)
  }
  const verzonden = new Set(alle.flatMap(({ regels }) => [...regels.values()].map(({ regel }) => regel.prestatie)))
  const nooit = eigen.filter(({ id }) => !verzonden.has(id))
  const nietVerzonden = { aantal: nooit.length, bedrag: sumCents(nooit.map(({ tarief }) => tarief)) }
  return { nummer, soort, patient, startdatum, maanden, nietVerzonden }
}

const afterRondes = (
  dossiers: ReadonlyMap<Uzovi, Dossier>,
  rondes: readonly Correctieronde[],
): ReadonlyMap<Uzovi, Dossier> =>
  new Map([...dossiers, ...rondes.map(({ betaler, dossier }) => [betaler.uzovi, dossier] as const)])

function withNumbersOf(nummers: Nummers, dossiers: ReadonlyMap<Uzovi, Dossier>): Nummers {
  const nieuw = numbersOf(dossiers.values())
  return {
    hoogsteReferentie: Math.max(nummers.hoogsteReferentie, nieuw.hoogsteReferentie),
    facturen: new Set([...nummers.facturen, ...nieuw.facturen]),
  }
}
