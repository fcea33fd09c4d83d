import { weiger } from '../afleiden/weiger.ts'
import type { Afleiding, Geweigerd } from '../consult/afleiding.ts'
import { deriveConsult } from '../consult/derive-consult.ts'
import { deriveGroep } from '../groep/derive-groep.ts'
import { deriveOverig } from '../overig/derive-overig.ts'
import { refuseHoogspecialistisch } from '../overig/hoogspecialistisch.ts'
import type { Consultprestatie, Prestatie } from '../prestatie/prestatie.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { Stam } from '../stam/stam.ts'
import { deriveToeslagen } from '../toeslag/derive-toeslagen.ts'
import { deriveVerblijf } from '../verblijf/derive-verblijf.ts'
import { aardOf, refuseDuringVerblijf } from '../verblijf/refuse-during-verblijf.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

/**
 * Everything one registration gives: prestaties and the reasons why there are none, whatever its kind (ZPM-01 to
 * ZPM-17). Nothing at all comes only of a stay without a day in the days that are derived. Every outcome after the
 * first has a part or id of its own, so that all of them can be kept.
 */
export function deriveZorg(registratie: Zorgregistratie, omgeving: Zorgomgeving): readonly Afleiding[] {
  const stam = omgeving.stamVoor(registratie)
  switch (registratie.soort) {
    case 'consult':
      return deriveContact(registratie, stam, omgeving)
    case 'groepssessie':
      return tellApart(refuseWithinStays(deriveGroep(registratie, stam, omgeving.tarieven), omgeving))
    case 'verblijf': {
      const { verblijfsvak, tarieven, heeftAfspraak } = omgeving
      // Days of another month are derived another time: also a refusal that is alone gets a part.
      return nameParts(deriveVerblijf(registratie, verblijfsvak, stam, tarieven, heeftAfspraak))
    }
    case 'overig':
      return tellApart(deriveOther(registratie, stam, omgeving))
  }
}

/** One contact: the consult, then its supplements (ZPM-08). Of the messages of a day one carries the contact. */
function deriveContact(gezegd: Consultregistratie, stam: Stam, omgeving: Zorgomgeving): readonly Afleiding[] {
  let registratie = gezegd
  if (gezegd.kanaal === 'bericht') {
    const { drager, samen } = omgeving.berichtdagVan(gezegd)
    if (drager !== gezegd.id) return [weiger(gezegd, 'bericht.telt-mee', { drager })]
    if (samen.soort === 'weigering') return [weiger(gezegd, 'samenvoegen.verschil', samen.weigering.params)]
    registratie = samen.registratie
  }
  const consult = deriveAllowed(registratie, stam, omgeving)
  // Few contacts have a journey or an interpreter: most are done here.
  if (registratie.reistijd === undefined && registratie.tolk !== true) return [consult]
  return [consult, ...deriveToeslagen(registratie, consult, omgeving.tarieven)]
}

/** The consult, unless its setting asks for a contract condition (ZPM-17) or a stay covers it. */
function deriveAllowed(
  registratie: Consultregistratie,
  stam: Stam,
  omgeving: Zorgomgeving,
): Afleiding<Consultprestatie> {
  const consult = deriveConsult(registratie, stam, omgeving.tarieven)
  const setting = consult.soort === 'prestatie' ? consult.prestatie.setting : settingOf(registratie, stam)
  const verboden = setting && refuseHoogspecialistisch(registratie, setting, omgeving.heeftAfspraak)
  if (verboden) return verboden
  return consult.soort === 'weigering' ? consult : (coveredBy(consult.prestatie, 'consult', omgeving) ?? consult)
}

/** The setting of a contact that gave nothing; null when that is what was missing. */
function settingOf({ eenheid, datum }: Consultregistratie, stam: Stam): SettingSleutel | null {
  const besluit = stam.settingOp(eenheid, datum)
  return typeof besluit === 'object' && 'setting' in besluit ? besluit.setting : null
}

/** The refusal of what the tariff of a stay covers (ZPM-11, ZPM-12), or null. */
function coveredBy(
  { registratie, patient, datum, begintijd, beroep }: Prestatie,
  aard: 'consult' | 'dagbesteding',
  { verblijvenVan, heeftAfspraak }: Zorgomgeving,
): Geweigerd | null {
  const verblijven = verblijvenVan(patient)
  if (verblijven.length === 0) return null
  const eigenAard = aard === 'consult' && beroep !== null ? aardOf(beroep) : aard
  return refuseDuringVerblijf(
    { id: registratie, datum, patient, begintijd, aard: eigenAard },
    verblijven,
    heeftAfspraak,
  )
}

/** The units of a group, without those that a stay of the participant covers. */
const refuseWithinStays = (afleidingen: readonly Afleiding[], omgeving: Zorgomgeving): readonly Afleiding[] =>
  afleidingen.map((een) => (een.soort === 'weigering' ? een : (coveredBy(een.prestatie, 'consult', omgeving) ?? een)))

function deriveOther(registratie: OverigeRegistratie, stam: Stam, omgeving: Zorgomgeving): readonly Afleiding[] {
  const acuutSinds = ({ eersteContact }: OverigeRegistratie) => eersteContact ?? null
  const afleidingen = deriveOverig(registratie, stam, omgeving.tarieven, { ...omgeving, acuutSinds })
  if (registratie.prestatiesoort !== 'dagbesteding') return afleidingen
  return afleidingen.map((een) =>
    een.soort === 'weigering' ? een : (coveredBy(een.prestatie, 'dagbesteding', omgeving) ?? een),
  )
}

/** Gives each refusal beside another outcome a part of its own: what was refused, and which time it was. */
const tellApart = (afleidingen: readonly Afleiding[]): readonly Afleiding[] =>
  afleidingen.length < 2 ? afleidingen : nameParts(afleidingen)

function nameParts(afleidingen: readonly Afleiding[]): readonly Afleiding[] {
  const keren = new Map<string, number>()
  return afleidingen.map((een) => {
    if (een.soort === 'prestatie') return een
    const naam = een.deel ?? `${een.weigering.code}@${een.weigering.params.datum}`
    const keer = (keren.get(naam) ?? 0) + 1
    keren.set(naam, keer)
    return { ...een, deel: keer === 1 ? naam : `${naam}~${keer}` }
  })
}
