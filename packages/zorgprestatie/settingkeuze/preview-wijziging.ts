import type { Cents } from '@zorgketen/values'
import type { Afleiding } from '../consult/afleiding.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { Keuze, Settingkeuze } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'

/** What a contact would give: the code and tariff (maximum, cents) of its prestatie, or the code of the refusal. */
export type Gevolg =
  | { readonly soort: 'prestatie'; readonly code: string; readonly tarief: Cents }
  | { readonly soort: 'weigering'; readonly code: string }

/** One contact that changes. `verschil` in cents (new less old); null when one side gives no prestatie. */
export interface Verschuiving {
  readonly contact: string
  readonly oud: Gevolg
  readonly nieuw: Gevolg
  readonly verschil: number | null
}

/** The contacts that go from one setting, or refusal, to another. */
export interface Verschuivingsgroep {
  /** A setting, or the code of a refusal. */
  readonly van: string
  readonly naar: string
  readonly contacten: readonly Verschuiving[]
  /** Sum of the differences that are known, in cents. */
  readonly verschil: number
  /** Contacts of which the difference is not known. */
  readonly zonderVerschil: number
}

export interface Wijzigingsvoorbeeld {
  readonly bekeken: number
  readonly gewijzigd: number
  /** Largest group first; of equal size in the order of their first contact. */
  readonly groepen: readonly Verschuivingsgroep[]
}

/**
 * Shows beforehand what another decision list, or another division of units, would do to contacts that were had
 * (ZPM-03): which change setting, to what, and which prestatie and tariff that gives. `derive` derives one contact
 * with the given setting; it is asked for changed contacts only. Nothing is changed.
 */
export function previewWijziging<C extends Settingcontact>(
  contacten: readonly C[],
  oud: Settingkeuze,
  nieuw: Settingkeuze,
  derive: (contact: C, setting: SettingSleutel) => Afleiding,
): Wijzigingsvoorbeeld {
  const groepen = new Map<string, { van: string; naar: string; contacten: Verschuiving[] }>()
  let gewijzigd = 0
  for (const contact of contacten) {
    const toen = oud.kies(contact)
    const straks = nieuw.kies(contact)
    const van = nameOf(toen)
    const naar = nameOf(straks)
    if (van === naar) continue
    gewijzigd += 1
    const sleutel = `${van} ${naar}`
    const groep = groepen.get(sleutel) ?? { van, naar, contacten: [] }
    groep.contacten.push(shift(contact.id, effect(contact, toen, derive), effect(contact, straks, derive)))
    groepen.set(sleutel, groep)
  }
  const lijst = [...groepen.values()].sort((a, b) => b.contacten.length - a.contacten.length)
  return { bekeken: contacten.length, gewijzigd, groepen: lijst.map(sumUp) }
}

const nameOf = (keuze: Keuze): string => (keuze.soort === 'setting' ? keuze.setting : keuze.weigering.code)

function effect<C extends Settingcontact>(
  contact: C,
  keuze: Keuze,
  derive: (contact: C, setting: SettingSleutel) => Afleiding,
): Gevolg {
  if (keuze.soort === 'weigering') return { soort: 'weigering', code: keuze.weigering.code }
  const afleiding = derive(contact, keuze.setting)
  if (afleiding.soort === 'weigering') return { soort: 'weigering', code: afleiding.weigering.code }
  const { code, tarief } = afleiding.prestatie
  return { soort: 'prestatie', code, tarief }
}

function shift(contact: string, oud: Gevolg, nieuw: Gevolg): Verschuiving {
  const bekend = oud.soort === 'prestatie' && nieuw.soort === 'prestatie'
  return { contact, oud, nieuw, verschil: bekend ? nieuw.tarief - oud.tarief : null }
}

function sumUp(groep: { van: string; naar: string; contacten: readonly Verschuiving[] }): Verschuivingsgroep {
  let verschil = 0
  let zonderVerschil = 0
  for (const een of groep.contacten) {
    if (een.verschil === null) zonderVerschil += 1
    else verschil += een.verschil
  }
  return { ...groep, verschil, zonderVerschil }
}
