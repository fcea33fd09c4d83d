import { compose, type Declaratie, emptyDossier, splitByBetaler } from '@zorgketen/declaratie'
import { type EpochDay, maandOf, type Tekst } from '@zorgketen/values'
import { type Afleiding, describeWeigering, type Prestatie } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Registratie } from '../formaten/registratie.ts'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { administratieOf, tie, verzekeringenOf } from '../stappen/administratie-of.ts'
import { derive } from '../stappen/derive.ts'
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
  readonly afleiding: Afleiding
  /** What it would give beside that: supplements. */
  readonly bij: readonly Afleiding[]
  /** Why it could not be declared as things stand. */
  readonly redenen: readonly Redentekst[]
}

/** Runs one registration through the whole chain in thought: derivation, composition, gate and payer. Pure. */
export function beproef(
  stam: Stamgegevens,
  registratie: Registratie,
  vandaag: EpochDay,
  milieu: 'P' | 'T',
  gereedschap: Oordeelgereedschap,
): Proef {
  const [afleiding, ...bij] = derive(stam, [registratie], gereedschap.referentie)
  if (afleiding === undefined) throw new TypeError('een registratie geeft een afleiding')
  if (afleiding.soort === 'weigering') return { afleiding, bij, redenen: [], meldingen: [], nietBeoordeeld: [] }
  const prestaties = [afleiding, ...bij].flatMap((een) => (een.soort === 'prestatie' ? een.prestatie : []))
  const { declaratie, redenen } = composeAlone(stam, prestaties, vandaag, milieu)
  const vooruitblik =
    declaratie === null ? { meldingen: [], nietBeoordeeld: [] } : foresee(stam, declaratie, vandaag, gereedschap, null)
  return { afleiding, bij, redenen, ...vooruitblik }
}

/** The declaration that would hold these prestaties of one registration alone. */
function composeAlone(
  stam: Stamgegevens,
  prestaties: readonly Prestatie[],
  vandaag: EpochDay,
  milieu: 'P' | 'T',
): { readonly declaratie: Declaratie | null; readonly redenen: readonly Redentekst[] } {
  const { teDeclareren, weigeringen } = tie(stam, prestaties)
  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stam))
  const redenen = [
    ...weigeringen.map(({ weigering }) => {
      const { wat, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
      return { code: weigering.code, tekst: { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` } }
    }),
    ...geweigerd.map(({ reden }) => reden),
  ]
  const [uzovi, items] = [...perBetaler][0] ?? []
  const betaler = stam.betalers.find((candidate) => candidate.uzovi === uzovi)
  if (betaler === undefined || items === undefined) return { declaratie: null, redenen }
  const samenstelling = compose({
    administratie: administratieOf(stam, betaler, items),
    bericht: new Nummering(numbersOf([])).next(maandOf(items[0]?.prestatie.datum ?? vandaag), vandaag, milieu),
    dossier: emptyDossier(),
  })
  const { declaratie, belemmeringen, geweigerd: redenPerPrestatie } = samenstelling
  return {
    declaratie,
    redenen: [...redenen, ...belemmeringen, ...redenPerPrestatie.map(({ reden }) => reden)],
  }
}
