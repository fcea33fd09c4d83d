import { dayOf, type EpochDay, epochDay, type Period } from '@zorgketen/values'
import { LOCATIESOORTEN } from '../stam/locatiesoort.ts'
import { SETTINGS, type SettingSleutel } from '../stam/setting.ts'
import type { Settingvraag, Stam } from '../stam/stam.ts'
import { chooseByList } from './choose-by-list.ts'
import type { Kenmerk } from './kenmerk.ts'
import type { Keuze } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { Settingregel } from './settingregel.ts'

/** What the choice may hang on: a feature, the day, or the contract condition. */
export type Relevant = Kenmerk | 'datum' | 'hoogspecialistischAfgesproken'

/** A value that no list and no organisation uses. */
const VREEMD = '\u0000'

interface Geval {
  readonly contact: Settingcontact
  readonly stam: Stam
}

/** What counts as the outcome: the refusal, or the setting with the rule that chose it. */
export const outcomeOf = (keuze: Keuze): string =>
  keuze.soort === 'weigering' ? keuze.weigering.code : `${keuze.setting} ${keuze.regel ?? ''}`

/**
 * The inputs of which another value would give another setting, rule or refusal (ZPM-18), found by choosing again: with
 * every value that some rule asks for, one that none asks for, and nothing recorded. Days are tried at the borders of
 * the rules, of the titles, of what the unit was divided into and of the profession; a unit or professional of which
 * nothing was recorded on the day has no border to try.
 */
export function relevanteKenmerken(
  lijst: readonly Settingregel[],
  stam: Stam,
  contact: Settingcontact,
): readonly Relevant[] {
  const nu = outcomeOf(chooseByList(lijst, stam, contact).keuze)
  const changes = (geval: Geval): boolean => outcomeOf(chooseByList(lijst, geval.stam, geval.contact).keuze) !== nu
  return INVOER.filter((invoer) => trials(invoer, lijst, { contact, stam }).some(changes))
}

/** What the list chooses when one input of a contact is another one: with every value that makes a difference to a rule. */
export const otherChoices = (invoer: Relevant, { lijst, indeling, contact }: Settingvraag): readonly Keuze[] =>
  trials(invoer, lijst, { contact, stam: indeling }).map(
    (geval) => chooseByList(lijst, geval.stam, geval.contact).keuze,
  )

const INVOER: readonly Relevant[] = [
  'datum',
  'eenheid',
  'team',
  'teamsoort',
  'strafrechtelijkeTitel',
  'locatiesoort',
  'zorgverlener',
  'beroep',
  'zorgprogramma',
  'stroom',
  'hoogspecialistischAfgesproken',
]

function trials(invoer: Relevant, lijst: readonly Settingregel[], { contact, stam }: Geval): readonly Geval[] {
  const met = (deel: Partial<Settingcontact>): Geval => ({ contact: { ...contact, ...deel }, stam })
  switch (invoer) {
    case 'datum':
      return daysOf(lijst, contact, stam).map((datum) => met({ datum }))
    case 'eenheid':
      return [
        ...asked(lijst, invoer).map((eenheid) => met({ eenheid })),
        ...SETTINGS.map((setting) => ({ contact: { ...contact, eenheid: VREEMD }, stam: withIndeling(stam, setting) })),
      ]
    case 'zorgverlener':
      return [
        ...[null, ...asked(lijst, invoer)].map((zorgverlener) => met({ zorgverlener })),
        ...asked(lijst, 'beroep').map((beroep) => {
          const ander = { ...contact, zorgverlener: VREEMD }
          return { contact: ander, stam: withBeroep(stam, ander, beroep) }
        }),
      ]
    case 'strafrechtelijkeTitel':
      return titels(contact.datum).map((strafrechtelijkeTitels) => met({ strafrechtelijkeTitels }))
    case 'locatiesoort':
      return [null, ...LOCATIESOORTEN].map((locatiesoort) => met({ locatiesoort }))
    case 'beroep':
      return [null, ...asked(lijst, invoer)].map((beroep) => ({ contact, stam: withBeroep(stam, contact, beroep) }))
    case 'stroom':
      return (['ggz', 'fz'] as const).map((stroom) => met({ stroom }))
    case 'hoogspecialistischAfgesproken':
      return [true, false, null].map((hoogspecialistischAfgesproken) => met({ hoogspecialistischAfgesproken }))
    default:
      return [null, ...asked(lijst, invoer)].map((waarde) => met({ [invoer]: waarde }))
  }
}

/** The values that some rule asks for, and one that none does. */
function asked(lijst: readonly Settingregel[], kenmerk: Exclude<Kenmerk, 'strafrechtelijkeTitel'>): readonly string[] {
  return [VREEMD, ...lijst.flatMap(({ als }) => als[kenmerk] ?? [])]
}

const titels = (datum: EpochDay): readonly (readonly Period[] | null)[] => [null, [], [{ van: datum, tot: datum }]]

/** The same provider, where this professional has the profession, or none that is recorded. */
function withBeroep(stam: Stam, { zorgverlener }: Settingcontact, beroep: string | null): Stam {
  return {
    ...stam,
    beroepOp: (wie, dag) => {
      if (wie !== zorgverlener) return stam.beroepOp(wie, dag)
      return beroep === null ? 'geen' : { beroep, geldig: { van: dag, tot: dag } }
    },
  }
}

/** The same provider, where every unit is divided into this setting. */
const withIndeling = (stam: Stam, setting: SettingSleutel): Stam => ({
  ...stam,
  settingOp: (_, dag) => ({ setting, geldig: { van: dag, tot: dag }, besloten: dag, reden: '' }),
})

/** First and last day of the calendar of this system. */
const EERSTE = dayOf(1900, 1, 1)
const LAATSTE = dayOf(2199, 12, 31)

function daysOf(lijst: readonly Settingregel[], contact: Settingcontact, stam: Stam): readonly EpochDay[] {
  const indeling = stam.settingOp(contact.eenheid, contact.datum)
  const beroep = contact.zorgverlener === null ? 'geen' : stam.beroepOp(contact.zorgverlener, contact.datum)
  const perioden = [
    ...lijst.map(({ geldig }) => geldig),
    ...(contact.strafrechtelijkeTitels ?? []),
    ...(typeof indeling === 'string' || 'weigering' in indeling ? [] : [indeling.geldig]),
    ...(typeof beroep === 'string' ? [] : [beroep.geldig]),
  ]
  return [EERSTE, LAATSTE, ...perioden.flatMap(borders)]
}

/** The first and last day of a period and the days just outside it, within the calendar of this system. */
function borders({ van, tot }: Period): readonly EpochDay[] {
  const dagen = tot === null ? [van - 1, van] : [van - 1, van, tot, tot + 1]
  return dagen.filter((dag) => dag >= EERSTE && dag <= LAATSTE).map(epochDay)
}
