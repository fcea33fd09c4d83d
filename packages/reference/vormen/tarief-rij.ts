import { type Cents, cents, type EpochDay } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import type { Kop } from '../uitgave/kop.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import { TARIEFSOORTEN, type Tariefsoort } from './tariefsoort-rij.ts'
import type { Vorm } from './vorm.ts'

/** One row of a prestatie file as it stands there. `setting` is a setting code, `categorieIndex` 1-based, `minuten` minutes. */
export type TariefRij = Herkomst & {
  /** As printed beside this tariff. */
  readonly code: string | null
  /** Not printed beside this tariff but inferred; usable only when some source prints the code for the same prestatie. */
  readonly codeAfgeleid: string | null
  readonly soort: string
  readonly setting: string | null
  readonly categorieIndex: number | null
  readonly minuten: number | null
  readonly groepsgrootte: number | null
  readonly naam: string
  readonly tariefCents: Cents | null
  /** What kind of tariff the amount is; null where no source says. */
  readonly tariefsoort: Tariefsoort | null
  /** Tells prestaties apart that differ in nothing else, such as `tot-25` and `vanaf-25`. */
  readonly variant: string | null
  /** First day of the code itself, and the first day it no longer holds; null: as long as the release. */
  readonly vanaf: EpochDay | null
  readonly tot: EpochDay | null
  /** False for doubtful rows and for rows without a code that is printed somewhere. */
  readonly bruikbaar: boolean
  readonly opmerking: string | null
}

export const tariefRij: Vorm<TariefRij> = {
  parse,
  sleutel,
  geldig: ({ vanaf, tot }) => ({ vanaf, tot }),
  // a list of codes without tariffs (Vektis 071) laid over the tariff table takes no tariff away
  over: (onder, boven) => (boven.tariefCents === null && onder.tariefCents !== null ? 'onder' : 'boven'),
}

/** Usable rows are one per code; the others are kept apart by all that tells them from each other. */
function sleutel(rij: TariefRij): string {
  const code = rij.code ?? rij.codeAfgeleid ?? ''
  if (rij.bruikbaar) return code
  const delen = [
    code,
    rij.soort,
    rij.setting,
    rij.categorieIndex,
    rij.minuten,
    rij.groepsgrootte,
    rij.variant,
    rij.bron.id,
  ]
  return `onbruikbaar:${delen.join('|')}`
}

const MAX_CENTS = 100_000_000
const FICTIEVE_CODE = /^FI\d{4}$/

function parse(lezer: VeldLezer, kop: Kop): TariefRij {
  const tarief = lezer.geheelOfNull('tariefCents', 0, MAX_CENTS)
  const rij: TariefRij = {
    code: lezer.tekstOfNull('code'),
    codeAfgeleid: lezer.tekstOfNull('codeAfgeleid'),
    soort: lezer.tekst('soort'),
    setting: lezer.tekstOfNull('setting'),
    categorieIndex: lezer.geheelOfNull('categorieIndex', 1, 99),
    minuten: lezer.geheelOfNull('minuten', 1, 1440),
    groepsgrootte: lezer.geheelOfNull('groepsgrootte', 2, 99),
    naam: lezer.tekst('naam'),
    tariefCents: tarief === null ? null : cents(tarief),
    tariefsoort: lezer.tekstOfNull('tariefsoort') === null ? null : lezer.keuze('tariefsoort', TARIEFSOORTEN),
    variant: lezer.tekstOfNull('variant'),
    vanaf: lezer.dagOfNull('vanaf'),
    tot: lezer.dagOfNull('tot'),
    bruikbaar: lezer.jaNee('bruikbaar'),
    opmerking: lezer.tekstOfNull('opmerking'),
    ...parseHerkomst(lezer, kop),
  }
  if (rij.vanaf !== null && rij.tot !== null && rij.tot <= rij.vanaf) {
    lezer.weiger('tot', rij.tot, { nl: 'een dag na vanaf', en: 'a day after vanaf' })
  }
  checkCode(rij, lezer, kop)
  return rij
}

/** Invented codes and official ones can never be mistaken for each other. */
function checkCode(rij: TariefRij, lezer: VeldLezer, kop: Kop): void {
  const code = rij.code ?? rij.codeAfgeleid
  if (rij.bruikbaar && code === null) {
    lezer.weiger('bruikbaar', true, { nl: 'nee, want de rij heeft geen code', en: 'nee, as the row has no code' })
  }
  if (rij.code !== null && rij.codeAfgeleid !== null) {
    lezer.weiger('codeAfgeleid', rij.codeAfgeleid, {
      nl: 'leeg naast een gedrukte code',
      en: 'empty beside a printed code',
    })
  }
  if (code !== null && FICTIEVE_CODE.test(code) !== kop.fictief) {
    lezer.weiger('code', code, {
      nl: 'FI met vier cijfers in een fictief bestand, en nergens anders',
      en: 'FI and four digits in a fictief file, and nowhere else',
    })
  }
  if (kop.fictief && !rij.naam.startsWith('FICTIEF')) {
    lezer.weiger('naam', rij.naam, { nl: 'een naam die met FICTIEF begint', en: 'a name that starts with FICTIEF' })
  }
}
