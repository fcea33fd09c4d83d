export { describeFout } from './fout/describe-fout.ts'
export type { FoutParams, Graad, Invoerfout } from './fout/invoerfout.ts'
export { err, ok, type Result } from './fout/result.ts'
export type { Tekst } from './fout/tekst.ts'
export { allocate } from './geld/allocate.ts'
export { addCents, type Cents, cents, sumCents } from './geld/cents.ts'
export { formatEuro, formatEuroNl } from './geld/format-euro.ts'
export { parseEuro } from './geld/parse-euro.ts'
export { percentOf } from './geld/percent-of.ts'
export { type Agb, formatAgb, parseAgb } from './identiteit/agb.ts'
export { type AgbSoort, agbSoort } from './identiteit/agb-soort.ts'
export { type Bsn, formatBsn, maskBsn, parseBsn } from './identiteit/bsn.ts'
export { composeZtn } from './identiteit/compose-ztn.ts'
export { formatSkn, parseSkn, type Skn } from './identiteit/skn.ts'
export { DJI_UZOVI, formatUzovi, parseUzovi, type Uzovi } from './identiteit/uzovi.ts'
export { formatZtn, parseZtn, type Ztn } from './identiteit/ztn.ts'
export { type Betaler, type BetalerRol, parseBetaler } from './partijen/betaler.ts'
export { type Concern, parseConcern } from './partijen/concern.ts'
export {
  type Declarant,
  type DeclarantSoort,
  parseDeclarant,
  parseDeclaranten,
  type RuweDeclarant,
} from './partijen/declarant.ts'
export { type Organisatie, type OrganisatieId, parseOrganisatie, parseOrganisatieId } from './partijen/organisatie.ts'
export { parseServicebureau, type Servicebureau } from './partijen/servicebureau.ts'
export { ageOn } from './tijd/age-on.ts'
export { type ClockTime, formatTime, formatTimeIso, minutesBetween, parseTime } from './tijd/clock-time.ts'
export {
  type DayParts,
  dayOf,
  type EpochDay,
  epochDay,
  monthOf,
  partsOf,
  weekdayOf,
  yearOf,
} from './tijd/epoch-day.ts'
export { type Feestdag, type FeestdagGrond, feestdagen } from './tijd/feestdagen.ts'
export { formatDay, formatDayNl } from './tijd/format-day.ts'
export { type Maand, maandOf, parseMaand, periodOfMaand } from './tijd/maand.ts'
export { type Minutes, minutes, parseMinutes } from './tijd/minutes.ts'
export { addDays, addMonths, firstOfMonth, lastOfMonth } from './tijd/move-day.ts'
export { parseDay } from './tijd/parse-day.ts'
export { formatPeriod, parsePeriod } from './tijd/parse-period.ts'
export { contains, daysIn, intersect, overlaps, type Period, period, periodFrom } from './tijd/period.ts'
export { addWerkdagen, isWerkdag, nextWerkdag } from './tijd/werkdag.ts'
