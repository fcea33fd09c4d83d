import type { EpochDay } from '@zorgketen/values'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { StamMetVerwijzingen, Trajectverwijzing } from '../../stappen/administratie-of.ts'
import { fromPatient, toPatient } from '../patienten/to-patient.ts'
import { ZONDER_CONTACT } from './contact.ts'
import type { EenheidDocument } from './eenheid.ts'
import type { OrganisatieDocument } from './organisatie.ts'
import type { BetalerDocument, ContractDocument, PlaatsingDocument } from './overeenkomst.ts'
import type { PatientDocument } from './patient.ts'
import type { SettinglijstDocument } from './settinglijst.ts'
import { SETTINGLIJST } from './settinglijst.ts'
import type { ZorgtrajectDocument } from './zorgtraject.ts'
import type { ZorgverlenerDocument } from './zorgverlener.ts'

/** All registers of a provider as they stand at one moment. */
export interface Stamdocumenten {
  readonly organisatie: OrganisatieDocument
  readonly patienten: readonly PatientDocument[]
  readonly zorgverleners: readonly ZorgverlenerDocument[]
  readonly eenheden: readonly EenheidDocument[]
  readonly zorgtrajecten: readonly ZorgtrajectDocument[]
  readonly plaatsingen: readonly PlaatsingDocument[]
  readonly contracten: readonly ContractDocument[]
  readonly betalers: readonly BetalerDocument[]
  /** Absent: the organisation has no list of its own, so the shipped one holds. */
  readonly settinglijst?: SettinglijstDocument
}

/**
 * The administration that `derive` and `declare` work on. Doubles that were merged into another patient are left
 * out. `peildag`: the day up to which a verwijzing counts, mostly the last of the month;
 * every prestatie goes with the one that held on its own day.
 */
export function composeStamgegevens(
  documenten: Stamdocumenten,
  peildag: EpochDay | null,
): Stamgegevens & StamMetVerwijzingen {
  const { organisatie, patienten, zorgverleners, betalers } = documenten
  return {
    formaat: 'zorgketen/stamgegevens@1',
    fictief: organisatie.fictief,
    organisatie: { id: organisatie.id, naam: organisatie.naam },
    declarant: organisatie.declarant,
    planningIsRealisatie: organisatie.planningIsRealisatie,
    patienten: patienten
      .filter(({ opgegaanIn }) => opgegaanIn === null)
      .map((patient) => ({ ...toPatient(patient, peildag), ...alsMeer(verwijzingenVan(patient)) })),
    zorgverleners: zorgverleners.map(({ id, naam, agb, beroepen }) => ({ id, naam, agb, beroepen })),
    eenheden: documenten.eenheden,
    zorgtrajecten: documenten.zorgtrajecten,
    plaatsingen: documenten.plaatsingen,
    contracten: documenten.contracten,
    betalers: betalers.map(({ uzovi, rol }) => ({ uzovi, rol })),
    ...(documenten.settinglijst === undefined ? {} : { settinglijst: documenten.settinglijst.regels }),
  }
}

const verwijzingenVan = ({ zorgvragen }: PatientDocument): readonly Trajectverwijzing[] =>
  zorgvragen.flatMap(({ zorgtraject, verwijzingen }) =>
    verwijzingen.map(({ soort, datum, verwijzer }) => ({ soort, datum, verwijzer, zorgtraject })),
  )

// One verwijzing is what the file format holds already.
const alsMeer = (verwijzingen: readonly Trajectverwijzing[]) => (verwijzingen.length > 1 ? { verwijzingen } : {})

/** The registers that a file of master data fills; what the file does not know stays open. */
export function splitStamgegevens(stamgegevens: Stamgegevens): Stamdocumenten {
  const { organisatie, fictief, declarant, planningIsRealisatie } = stamgegevens
  return {
    organisatie: { ...organisatie, fictief, declarant, planningIsRealisatie, contact: ZONDER_CONTACT },
    patienten: stamgegevens.patienten.map(fromPatient),
    zorgverleners: stamgegevens.zorgverleners.map((zorgverlener) => ({
      ...zorgverlener,
      big: [],
      opleidingen: [],
      inDienst: [],
    })),
    eenheden: stamgegevens.eenheden,
    zorgtrajecten: stamgegevens.zorgtrajecten,
    plaatsingen: stamgegevens.plaatsingen,
    contracten: stamgegevens.contracten,
    betalers: stamgegevens.betalers.map((betaler) => ({ ...betaler, naam: null })),
    ...(stamgegevens.settinglijst === undefined
      ? {}
      : { settinglijst: { id: SETTINGLIJST, regels: stamgegevens.settinglijst } }),
  }
}
