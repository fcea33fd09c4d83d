import type { Bron } from '@zorgketen/rules'
import { formatDay, formatDayNl, type Tekst } from '@zorgketen/values'
import type { Stam } from '../stam/stam.ts'
import { describeWeigering } from '../weigering/describe-weigering.ts'
import { stamTeksten } from '../weigering/stam-teksten.ts'
import { type Bekeken, type Beproefd, chooseByList } from './choose-by-list.ts'
import { KENMERKNAAM, type Kenmerk } from './kenmerk.ts'
import type { Keuze, SettingGeweigerd } from './keuze.ts'
import { type Relevant, relevanteKenmerken } from './relevante-kenmerken.ts'
import type { Settingcontact } from './settingcontact.ts'
import { SETTINGBRONNEN, settingkeuzeTeksten } from './settingkeuze-teksten.ts'
import type { Settingregel } from './settingregel.ts'

/** One rule that was tried, or the last step (`regel` null): what was looked at, what came of it, why. */
export interface Settingstap {
  readonly regel: string | null
  readonly uitkomst: 'past' | 'past niet' | 'niet te zeggen' | 'geldt niet' | 'indeling' | 'weigering'
  readonly voorwaarden: readonly Bekeken[]
  readonly bron: Bron
  readonly tekst: Tekst
}

/** How the list came to its choice. */
interface Settingverhaal {
  readonly keuze: Keuze
  readonly stappen: readonly Settingstap[]
}

export interface Settinguitleg extends Settingverhaal {
  /** What could make the choice another one when it alone were different. */
  readonly relevant: readonly Relevant[]
}

/** Every refusal of the choice of a setting, in both languages. */
const TEKSTEN = { ...stamTeksten, ...settingkeuzeTeksten }

/** Tells how the list came to its choice, and which inputs it hangs on. */
export const explainSetting = (lijst: readonly Settingregel[], stam: Stam, contact: Settingcontact): Settinguitleg => ({
  ...tellSetting(lijst, stam, contact),
  relevant: relevanteKenmerken(lijst, stam, contact),
})

/** Tells how the list came to its choice: every rule it tried with every condition, which failed, and the last step. */
export function tellSetting(lijst: readonly Settingregel[], stam: Stam, contact: Settingcontact): Settingverhaal {
  const { keuze, beproefd } = chooseByList(lijst, stam, contact)
  const stappen = beproefd.map(stepOf)
  if (keuze.soort === 'weigering') stappen.push(stepWeigering(keuze))
  else if (keuze.regel === null) stappen.push(stepIndeling(contact, keuze.besluit))
  return { keuze, stappen }
}

function stepOf({ regel, geldig, stand, voorwaarden }: Beproefd): Settingstap {
  const uitkomst = !geldig
    ? 'geldt niet'
    : ({ ja: 'past', nee: 'past niet', onbekend: 'niet te zeggen' } as const)[stand]
  return {
    regel: regel.id,
    uitkomst,
    voorwaarden,
    bron: SETTINGBRONNEN.lijst,
    tekst: tellRegel(regel, uitkomst, voorwaarden),
  }
}

const OORDEEL: Readonly<Record<Exclude<Settingstap['uitkomst'], 'indeling' | 'weigering'>, Tekst>> = {
  past: { nl: 'past', en: 'fits' },
  'past niet': { nl: 'past niet', en: 'does not fit' },
  'niet te zeggen': { nl: 'is niet te beoordelen', en: 'cannot be judged' },
  'geldt niet': { nl: 'geldt niet op deze dag', en: 'does not hold on this day' },
}

function tellRegel(
  { naam, dan, besloten, reden }: Settingregel,
  uitkomst: keyof typeof OORDEEL,
  voorwaarden: readonly Bekeken[],
): Tekst {
  const gezien = (taal: 'nl' | 'en'): string => {
    if (voorwaarden.length > 0) return `: ${voorwaarden.map((een) => tellVoorwaarde(een, taal)).join('; ')}`
    if (uitkomst !== 'past') return ''
    return taal === 'nl' ? ': zij stelt geen voorwaarden' : ': it has no conditions'
  }
  const gevolg = {
    nl: uitkomst === 'past' ? ` Dus setting ${dan}, besloten op ${formatDayNl(besloten)} (${reden}).` : '',
    en: uitkomst === 'past' ? ` So setting ${dan}, decided on ${formatDay(besloten)} (${reden}).` : '',
  }
  return {
    nl: `Regel '${naam}' ${OORDEEL[uitkomst].nl}${gezien('nl')}.${gevolg.nl}`,
    en: `Rule '${naam}' ${OORDEEL[uitkomst].en}${gezien('en')}.${gevolg.en}`,
  }
}

function tellVoorwaarde({ kenmerk, gevraagd, gevonden, stand }: Bekeken, taal: 'nl' | 'en'): string {
  const of = taal === 'nl' ? ' of ' : ' or '
  const vraag = gevraagd.map((waarde) => tellWaarde(waarde, taal)).join(of)
  const naam = nameOf(kenmerk, taal)
  if (stand === 'ja') return `${naam} ${tellWaarde(gevonden, taal)}`
  return taal === 'nl'
    ? `${naam} is ${tellWaarde(gevonden, taal)}, gevraagd ${vraag}`
    : `${naam} is ${tellWaarde(gevonden, taal)}, asked ${vraag}`
}

const nameOf = (kenmerk: Kenmerk, taal: 'nl' | 'en'): string => KENMERKNAAM[kenmerk][taal]

function tellWaarde(waarde: Bekeken['gevonden'], taal: 'nl' | 'en'): string {
  if (waarde === undefined) return taal === 'nl' ? 'niet vastgelegd' : 'not recorded'
  if (waarde === null) return taal === 'nl' ? 'geen' : 'none'
  if (typeof waarde === 'string') return waarde
  if (taal === 'nl') return waarde ? 'ja' : 'nee'
  return waarde ? 'yes' : 'no'
}

function stepIndeling(
  { eenheid }: Settingcontact,
  { setting, besloten, reden }: { setting: string; besloten: Settingregel['besloten']; reden: string },
): Settingstap {
  return {
    regel: null,
    uitkomst: 'indeling',
    voorwaarden: [],
    bron: SETTINGBRONNEN.lijst,
    tekst: {
      nl: `Geen regel past, dus telt de indeling van eenheid ${eenheid}: setting ${setting}, besloten op ${formatDayNl(besloten)} (${reden}).`,
      en: `No rule fits, so the division of unit ${eenheid} counts: setting ${setting}, decided on ${formatDay(besloten)} (${reden}).`,
    },
  }
}

function stepWeigering({ weigering }: SettingGeweigerd): Settingstap {
  const { wat, doe, bron } = describeWeigering(TEKSTEN, weigering)
  const tekst = { nl: `${wat.nl} ${doe.nl}`, en: `${wat.en} ${doe.en}` }
  return { regel: null, uitkomst: 'weigering', voorwaarden: [], bron, tekst }
}
