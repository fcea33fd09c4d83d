import { contains } from '@zorgketen/values'
import type { Stam } from '../stam/stam.ts'
import { choiceOf, conclude, lastStep, refuse } from './conclude.ts'
import { KENMERKEN, type Kenmerk, type Kenmerkwaarde, readKenmerk } from './kenmerk.ts'
import type { GekozenSetting, Keuze } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { Settingregel } from './settingregel.ts'

/** Whether something holds; `onbekend` when a fact it needs was not recorded. */
export type Stand = 'ja' | 'nee' | 'onbekend'

/** One condition that was looked at: what the rule asks, what the contact shows. */
export interface Bekeken {
  readonly kenmerk: Kenmerk
  readonly gevraagd: readonly (string | boolean)[]
  readonly gevonden: Kenmerkwaarde
  readonly stand: Stand
}

/** One rule that was tried; `geldig` false: it does not hold on the day, so its conditions were not looked at. */
export interface Beproefd {
  readonly regel: Settingregel
  readonly geldig: boolean
  readonly stand: Stand
  readonly voorwaarden: readonly Bekeken[]
}

export interface Verloop {
  readonly keuze: Keuze
  /** The rules in order, up to and including the one that chose. */
  readonly beproefd: readonly Beproefd[]
}

/**
 * The plain reading of a decision list, which defines what it means; `makeSettingkeuze` must give the same. Rules are
 * tried in order and the first that fits chooses; the division of the unit is the last step. A rule of which nobody
 * can say whether it fits stops the choice, unless what comes after it chooses the same setting.
 */
export function chooseByList(lijst: readonly Settingregel[], stam: Stam, contact: Settingcontact): Verloop {
  const beproefd: Beproefd[] = []
  for (const regel of lijst) {
    const poging = tryRegel(regel, stam, contact)
    beproefd.push(poging)
    if (poging.stand === 'ja') break
  }
  const past = beproefd.find(({ stand }) => stand === 'ja')?.regel ?? null
  return { keuze: decide(lijst, stam, contact, beproefd, past), beproefd }
}

function decide(
  lijst: readonly Settingregel[],
  stam: Stam,
  contact: Settingcontact,
  beproefd: readonly Beproefd[],
  past: Settingregel | null,
): Keuze {
  const vorm = lijst.find((ander) => past !== null && contradicts(past, ander, stam, contact))
  if (vorm !== undefined) return refuse(contact, 'setting.regels-tegenstrijdig', { regel: vorm.id })
  const gekozen: Keuze = past === null ? lastStep(contact, stam) : choiceOf(past)
  const open = beproefd.find(({ stand, regel }) => stand === 'onbekend' && !agrees(regel, gekozen))
  if (open !== undefined) return refuseOnbekend(contact, open)
  return gekozen.soort === 'weigering' ? gekozen : conclude(contact, gekozen)
}

function refuseOnbekend(contact: Settingcontact, { regel, voorwaarden }: Beproefd): Keuze {
  const open = voorwaarden.filter(({ stand }) => stand === 'onbekend')
  const veld = open.map(({ kenmerk }) => kenmerk).join(', ')
  return refuse(contact, 'setting.kenmerk-onbekend', { regel: regel.id, veld })
}

const agrees = (regel: Settingregel, keuze: GekozenSetting | Keuze): boolean =>
  keuze.soort === 'setting' && keuze.setting === regel.dan

/** Another form of the rule that chose, which holds on the same day, may fit as well and chooses otherwise. */
function contradicts(past: Settingregel, ander: Settingregel, stam: Stam, contact: Settingcontact): boolean {
  if (ander === past || ander.id !== past.id || ander.dan === past.dan) return false
  return tryRegel(ander, stam, contact).stand !== 'nee'
}

function tryRegel(regel: Settingregel, stam: Stam, contact: Settingcontact): Beproefd {
  if (!contains(regel.geldig, contact.datum)) return { regel, geldig: false, stand: 'nee', voorwaarden: [] }
  const voorwaarden: Bekeken[] = []
  for (const kenmerk of KENMERKEN) {
    const als = regel.als[kenmerk]
    if (als === undefined) continue
    const gevraagd = typeof als === 'boolean' ? [als] : als
    const gevonden = readKenmerk(kenmerk, contact, stam)
    voorwaarden.push({ kenmerk, gevraagd, gevonden, stand: compare(gevraagd, gevonden) })
  }
  return { regel, geldig: true, stand: combine(voorwaarden), voorwaarden }
}

function compare(gevraagd: readonly (string | boolean)[], gevonden: Kenmerkwaarde): Stand {
  if (gevonden === undefined) return gevraagd.length === 0 ? 'nee' : 'onbekend'
  return gevonden !== null && gevraagd.includes(gevonden) ? 'ja' : 'nee'
}

/** One condition that fails settles it, whatever is unknown beside it. */
function combine(voorwaarden: readonly Bekeken[]): Stand {
  if (voorwaarden.some(({ stand }) => stand === 'nee')) return 'nee'
  return voorwaarden.some(({ stand }) => stand === 'onbekend') ? 'onbekend' : 'ja'
}
