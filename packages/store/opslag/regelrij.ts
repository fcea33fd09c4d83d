import type { Declaratieregel, Regelstaat, Regelstand, Retourmelding } from '@zorgketen/declaratie'
import type { Regelrij } from '@zorgketen/usecases/opslag'
import { type Cents, formatDay, type Maand, type Uzovi } from '@zorgketen/values'
import { json } from '../json.ts'
import { dagOrNull } from './dag.ts'
import { regelCodec } from './regel-codec.ts'
import type { Kolommen, Rij } from './row-set.ts'

/** Columns of a line beside its key. Amounts in cents. */
export const REGELKOLOMMEN: Kolommen = {
  referentie: 'text',
  berichtreferentie: 'text',
  factuurnummer: 'text',
  betaler: 'text',
  maand: 'text',
  volgorde: 'int',
  prestatie: 'text',
  patient: 'text',
  soort: 'text',
  datum: 'date',
  code: 'text',
  bedrag: 'bigint',
  stand: 'text',
  toegekend: 'bigint',
  niet_financieel: 'bigint',
  beantwoord: 'date',
  meldingen: 'json',
  berichtmeldingen: 'json',
  zorgtraject: 'text',
  startdatum: 'date',
  inhoud: 'json',
}

/** The columns that an answer changes. */
export const STANDKOLOMMEN: Kolommen = {
  referentie: 'text',
  stand: 'text',
  toegekend: 'bigint',
  niet_financieel: 'bigint',
  beantwoord: 'date',
  meldingen: 'json',
  berichtmeldingen: 'json',
}

export interface RegelRecord {
  readonly berichtreferentie: string
  readonly factuurnummer: string
  readonly betaler: Uzovi
  readonly maand: Maand
  readonly stand: Regelstand
  readonly toegekend: Cents
  readonly niet_financieel: Cents
  readonly beantwoord: string | null
  readonly meldingen: readonly Retourmelding[]
  readonly berichtmeldingen: readonly Retourmelding[]
  readonly inhoud: unknown
}

export const REGELVELDEN = `berichtreferentie, factuurnummer, betaler, maand, stand, toegekend, niet_financieel,
  beantwoord, meldingen, berichtmeldingen, inhoud`

export const regelstaatOf = (rij: RegelRecord): Regelstaat => ({
  regel: regelCodec.parse(rij.inhoud),
  factuurnummer: rij.factuurnummer,
  stand: rij.stand,
  toegekend: rij.toegekend,
  toegekendNietFinancieel: rij.niet_financieel,
  meldingen: rij.meldingen,
  berichtmeldingen: rij.berichtmeldingen,
  beantwoord: dagOrNull(rij.beantwoord),
})

export const regelrijOf = (rij: RegelRecord): Regelrij => ({
  ...regelstaatOf(rij),
  betaler: rij.betaler,
  maand: rij.maand,
  berichtreferentie: rij.berichtreferentie,
})

/** The values of STANDKOLOMMEN. */
export const standOf = (staat: Regelstaat): Rij => [
  staat.regel.referentie,
  staat.stand,
  staat.toegekend,
  staat.toegekendNietFinancieel,
  staat.beantwoord === null ? null : formatDay(staat.beantwoord),
  json(staat.meldingen),
  json(staat.berichtmeldingen),
]

const trajectOf = (regel: Declaratieregel): Rij =>
  regel.soort === 'credit'
    ? [null, null]
    : [regel.zorgtraject, regel.startdatum === null ? null : formatDay(regel.startdatum)]

/** The values of REGELKOLOMMEN. */
export function regelOf(
  { berichtreferentie, betaler, maand }: { berichtreferentie: string; betaler: Uzovi; maand: Maand },
  volgorde: number,
  staat: Regelstaat,
): Rij {
  const { regel } = staat
  const [referentie = '', ...stand] = standOf(staat)
  return [
    referentie,
    berichtreferentie,
    staat.factuurnummer,
    betaler,
    maand,
    volgorde,
    regel.prestatie,
    regel.verzekerde.id,
    regel.soort,
    formatDay(regel.datum),
    regel.code,
    regel.bedrag,
    ...stand,
    ...trajectOf(regel),
    json(regelCodec.encode(regel)),
  ]
}
