import {
  type Cents,
  type EpochDay,
  formatDay,
  formatDayNl,
  formatEuro,
  formatEuroNl,
  type Tekst,
} from '@zorgketen/values'
import type { TariefRij } from '../vormen/tarief-rij.ts'
import type { Geldigheid, GewijzigdeRij, UitgaveVerschil } from './diff-uitgaven.ts'

/** One line of the report on a file of prestaties, before it is accepted. `code` is null for the file as a whole. */
export type Verschilregel = {
  readonly aard: 'nieuw' | 'gewijzigd' | 'vervallen' | 'geldigheid'
  readonly code: string | null
  readonly tekst: Tekst
}

/**
 * The difference of two releases of prestaties as a person reads it: first the days, then changed, ended and new codes,
 * each by code. Rows that were never usable are no codes that end.
 */
export function describeVerschil({
  geldigheid,
  nieuw,
  gewijzigd,
  vervallen,
}: UitgaveVerschil<TariefRij>): readonly Verschilregel[] {
  return [
    ...(geldigheid === null ? [] : [describeGeldigheid(geldigheid)]),
    ...opCode(gewijzigd.map(describeGewijzigd)),
    ...opCode(vervallen.filter((rij) => rij.bruikbaar).map((rij) => describeRij('vervallen', rij))),
    ...opCode(nieuw.map((rij) => describeRij('nieuw', rij))),
  ]
}

function describeGeldigheid({ oud, nieuw }: { oud: Geldigheid; nieuw: Geldigheid }): Verschilregel {
  const nl = ({ vanaf, tot }: Geldigheid) => `van ${formatDayNl(vanaf)} ${totNl(tot)}`
  const en = ({ vanaf, tot }: Geldigheid) => `from ${formatDay(vanaf)} ${totEn(tot)}`
  const tekst = {
    nl: `Het bestand gold ${nl(oud)} en geldt nu ${nl(nieuw)}.`,
    en: `The file held ${en(oud)} and now holds ${en(nieuw)}.`,
  }
  return { aard: 'geldigheid', code: null, tekst }
}

function describeRij(aard: 'nieuw' | 'vervallen', rij: TariefRij): Verschilregel {
  const code = codeVan(rij)
  const woord = aard === 'nieuw' ? { nl: 'nieuw', en: 'new' } : { nl: 'vervalt', en: 'ends' }
  const tekst = {
    nl: `${code} ${woord.nl}: ${rij.naam}, ${bedragNl(rij.tariefCents)}.`,
    en: `${code} ${woord.en}: ${rij.naam}, ${bedragEn(rij.tariefCents)}.`,
  }
  return { aard, code, tekst }
}

function describeGewijzigd({ oud, nieuw, velden }: GewijzigdeRij<TariefRij>): Verschilregel {
  const code = codeVan(nieuw)
  const delen = [...new Set(velden.map((veld) => ONDERDEEL[veld] ?? kenmerk(veld)))].map((describe) =>
    describe(oud, nieuw),
  )
  const tekst = {
    nl: `${code}: ${delen.map((deel) => deel.nl).join('; ')}.`,
    en: `${code}: ${delen.map((deel) => deel.en).join('; ')}.`,
  }
  return { aard: 'gewijzigd', code, tekst }
}

type Beschrijf = (oud: TariefRij, nieuw: TariefRij) => Tekst

const geldig: Beschrijf = (oud, nieuw) => ({
  nl: `geldig ${periodeNl(oud)} wordt ${periodeNl(nieuw)}`,
  en: `valid ${periodeEn(oud)} becomes ${periodeEn(nieuw)}`,
})

/** The code was inferred for one of the two: the same code, now printed, or printed no longer. */
const gedrukt: Beschrijf = (_, nieuw) =>
  nieuw.code === null
    ? {
        nl: 'de code staat niet meer bij deze prestatie gedrukt',
        en: 'the code is no longer printed beside this prestatie',
      }
    : { nl: 'de code staat nu bij deze prestatie gedrukt', en: 'the code is now printed beside this prestatie' }

const ONDERDEEL: Readonly<Record<string, Beschrijf>> = {
  tariefCents: ({ tariefCents: oud }, { tariefCents: nieuw }) => ({
    nl: `tarief ${bedragNl(oud)} wordt ${bedragNl(nieuw)}${procent(oud, nieuw, ',')}`,
    en: `tariff ${bedragEn(oud)} becomes ${bedragEn(nieuw)}${procent(oud, nieuw, '.')}`,
  }),
  naam: ({ naam: oud }, { naam: nieuw }) => ({
    nl: `naam ‘${oud}’ wordt ‘${nieuw}’`,
    en: `name ‘${oud}’ becomes ‘${nieuw}’`,
  }),
  vanaf: geldig,
  tot: geldig,
  code: gedrukt,
  codeAfgeleid: gedrukt,
}

const KENMERK: Readonly<Record<string, Tekst>> = {
  soort: { nl: 'soort', en: 'kind' },
  setting: { nl: 'setting', en: 'setting' },
  categorieIndex: { nl: 'beroepscategorie', en: 'beroepscategorie' },
  minuten: { nl: 'minuten', en: 'minutes' },
  groepsgrootte: { nl: 'groepsgrootte', en: 'group size' },
  variant: { nl: 'variant', en: 'variant' },
  tariefsoort: { nl: 'tariefsoort', en: 'kind of tariff' },
  bruikbaar: { nl: 'bruikbaar', en: 'usable' },
}

function kenmerk(veld: string): Beschrijf {
  const naam = KENMERK[veld] ?? { nl: veld, en: veld }
  return (oud, nieuw) => {
    const van = waardeVan(oud, veld)
    const naar = waardeVan(nieuw, veld)
    return { nl: `${naam.nl} ${van.nl} wordt ${naar.nl}`, en: `${naam.en} ${van.en} becomes ${naar.en}` }
  }
}

function waardeVan(rij: TariefRij, veld: string): Tekst {
  const waarde: unknown = Object.entries(rij).find(([naam]) => naam === veld)?.[1] ?? null
  if (waarde === null) return { nl: 'leeg', en: 'empty' }
  if (typeof waarde === 'boolean') return waarde ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' }
  return { nl: String(waarde), en: String(waarde) }
}

function codeVan(rij: TariefRij): string {
  return rij.code ?? rij.codeAfgeleid ?? '-'
}

function opCode(regels: readonly Verschilregel[]): readonly Verschilregel[] {
  return [...regels].sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
}

function bedragNl(tarief: Cents | null): string {
  return tarief === null ? 'geen tarief' : formatEuroNl(tarief)
}

function bedragEn(tarief: Cents | null): string {
  return tarief === null ? 'no tariff' : `€ ${formatEuro(tarief)}`
}

/** The change in tenths of a percent, half up away from zero; nothing where there is nothing to compare with. */
function procent(oud: Cents | null, nieuw: Cents | null, teken: ',' | '.'): string {
  if (oud === null || nieuw === null || oud === 0) return ''
  const verschil = BigInt(nieuw - oud)
  const groot = verschil < 0n ? -verschil : verschil
  const tienden = (groot * 2000n + BigInt(oud)) / (2n * BigInt(oud))
  return ` (${verschil < 0n ? '-' : '+'}${tienden / 10n}${teken}${tienden % 10n}%)`
}

function periodeNl({ vanaf, tot }: TariefRij): string {
  return vanaf === null && tot === null
    ? 'als het bestand'
    : `van ${vanaf === null ? 'het begin' : formatDayNl(vanaf)} ${totNl(tot)}`
}

function periodeEn({ vanaf, tot }: TariefRij): string {
  return vanaf === null && tot === null
    ? 'as the file'
    : `from ${vanaf === null ? 'the beginning' : formatDay(vanaf)} ${totEn(tot)}`
}

function totNl(tot: EpochDay | null): string {
  return tot === null ? 'zonder einde' : `tot ${formatDayNl(tot)}`
}

function totEn(tot: EpochDay | null): string {
  return tot === null ? 'without end' : `to ${formatDay(tot)}`
}
