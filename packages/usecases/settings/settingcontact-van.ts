import type { EpochDay } from '@zorgketen/values'
import {
  AFSPRAKEN,
  type Eenheidskenmerken,
  type Groepssessie,
  kenmerkenOp,
  type Locatiesoort,
  type Settingcontact,
  type Settingregel,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import { heeftAfspraakVan } from '../stappen/heeft-afspraak.ts'
import { titelsVan } from './titels-van.ts'

/** A registration that has a setting: a group has none. */
type Settingregistratie = Exclude<Zorgregistratie, Groepssessie>

/** What is known of a registration on a day when its setting is chosen. */
type Contactlezer = (registratie: Settingregistratie, eenheid: string, dag: EpochDay) => Settingcontact

const ZONDER: readonly Eenheidskenmerken[] = []

/**
 * Tells where every feature comes from that a rule may ask for: the unit with its team, kind, programme and location
 * from the register of units on that day, a running title from the placements of the patient, the contract condition
 * from the contract with the payer, the rest from the registration. Only what some rule of the list can need is looked up.
 */
export function settingcontactVan(stamgegevens: Stamgegevens, lijst: readonly Settingregel[]): Contactlezer {
  const kenmerken = new Map<string, readonly Eenheidskenmerken[]>()
  for (const { id, kenmerken: rijen = ZONDER } of stamgegevens.eenheden) {
    kenmerken.set(id, [...(kenmerken.get(id) ?? ZONDER), ...rijen])
  }
  const titels = titelsVan(stamgegevens)
  const afspraak = { ggz: heeftAfspraakVan(stamgegevens, 'ggz'), fz: heeftAfspraakVan(stamgegevens, 'fz') }
  const vraagtTitel = lijst.some(({ als }) => als.strafrechtelijkeTitel !== undefined)
  const kanHoog = lijst.some(({ dan }) => dan === 'hoogspecialistisch') || dividesHoog(stamgegevens)
  return (registratie, eenheid, dag) => {
    const { id, stroom, patient } = registratie
    const deel = kenmerkenOp(kenmerken.get(eenheid) ?? ZONDER, dag)
    return {
      id,
      datum: dag,
      stroom,
      eenheid,
      team: deel.team,
      teamsoort: deel.teamsoort,
      zorgprogramma: deel.zorgprogramma,
      zorgverlener: registratie.soort === 'verblijf' ? null : registratie.zorgverlener,
      locatiesoort: locatieVan(registratie, deel.locatiesoort),
      strafrechtelijkeTitels: vraagtTitel ? titels(patient, dag) : [],
      hoogspecialistischAfgesproken: kanHoog ? afspraak[stroom](AFSPRAKEN.hoogspecialistisch, dag, patient) : null,
    }
  }
}

const dividesHoog = ({ eenheden }: Stamgegevens): boolean =>
  eenheden.some(({ settings }) => settings.some(({ setting }) => setting === 'hoogspecialistisch'))

/**
 * Where a contact was: at a distance when the channel says so, on the ward in a stay, else where the unit works. After a
 * journey to the patient it was not there, and which other place it was nobody recorded.
 */
function locatieVan(registratie: Settingregistratie, eenheid: Locatiesoort | null): Locatiesoort | null {
  if (registratie.soort === 'verblijf') return 'afdeling'
  if (registratie.soort === 'overig') return eenheid
  const { kanaal, reistijd } = registratie
  if (kanaal !== undefined && kanaal !== 'fysiek') return 'op-afstand'
  return reistijd !== undefined && reistijd.eigenLocatie !== true ? null : eenheid
}
