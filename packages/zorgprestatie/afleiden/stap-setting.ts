import type { Bron } from '@zorgketen/rules'
import { type EpochDay, formatDay, formatDayNl, type Tekst } from '@zorgketen/values'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { tellSetting } from '../settingkeuze/explain-setting.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { Settingvraag, Stam } from '../stam/stam.ts'
import { BRONNEN } from '../weigering/bronnen.ts'

/** The step of an explanation that tells the setting. */
export interface Settingstap {
  readonly stap: 'setting'
  readonly invoer: Readonly<Record<string, string | number | null>>
  readonly uitkomst: SettingSleutel
  readonly bron: Bron
  readonly tekst: Tekst
}

/** Which setting a unit gives a registration on a day, by which rule of the decision list or by its own division; null: none. */
export function stepOfSetting(
  registratie: Exclude<Zorgregistratie, { readonly soort: 'groepssessie' }>,
  dag: EpochDay,
  stam: Stam,
): Settingstap | null {
  const { eenheid } = registratie
  const besluit = stam.settingOp(eenheid, dag)
  if (typeof besluit === 'string' || 'weigering' in besluit) return null
  const vraag = stam.vraagVan?.(registratie, dag) ?? null
  const regel = vraag === null ? null : tellRegel(vraag)
  if (regel !== null) {
    const invoer = { eenheid, datum: formatDay(dag), regel: regel.id }
    return { stap: 'setting', invoer, uitkomst: besluit.setting, bron: regel.bron, tekst: regel.tekst }
  }
  return {
    stap: 'setting',
    invoer: { eenheid, datum: formatDay(dag) },
    uitkomst: besluit.setting,
    bron: BRONNEN.setting,
    tekst: {
      nl: `Eenheid ${eenheid} valt in setting ${besluit.setting}, besloten op ${formatDayNl(besluit.besloten)} (${besluit.reden}).`,
      en: `Unit ${eenheid} is in setting ${besluit.setting}, decided on ${formatDay(besluit.besloten)} (${besluit.reden}).`,
    },
  }
}

/** The rule of the decision list that chose, with what it looked at; null: the division of the unit did. */
function tellRegel({ lijst, indeling, contact }: Settingvraag) {
  const { stappen } = tellSetting(lijst, indeling, contact)
  const laatste = stappen.at(-1)
  return laatste === undefined || laatste.regel === null ? null : { ...laatste, id: laatste.regel }
}
