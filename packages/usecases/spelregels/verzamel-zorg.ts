import { type EpochDay, type Minutes, minutes } from '@zorgketen/values'
import type {
  Consultfeit,
  Consultprestatie,
  Consultregistratie,
  Euthanasiefeit,
  Planmoment,
  Prestatie,
  Stroom,
  Verblijfsdagfeit,
  Verblijfsregistratie,
  Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Agendaafspraak } from '../planning/afspraak.ts'

/** A declarable consult before it is known which zorgvraag it belongs to. */
export interface Consultzorg extends Omit<Consultfeit, 'doorRegiebehandelaar'> {
  readonly stroom: Stroom
  readonly zorgverlener: string
  /** The zorgvraag that the agenda says it was for; null where it does not. */
  readonly zorgvraag: string | null
}

/** What the agenda knows of a registration that came of an appointment. */
interface Herkomst {
  readonly vastgelegd: Planmoment | null
  readonly zorgvraag: string | null
}

/** What one patient got, as far as the rules of the field look at it. */
export interface Patientzorg {
  readonly consulten: Consultzorg[]
  readonly verblijven: Verblijfsregistratie[]
  readonly euthanasie: Euthanasiefeit[]
}

/**
 * Gathers months of registrations with their prestaties per patient, and keeps no more of them than the rules ask for.
 * Only what became a prestatie is declarable; a prestatie that was taken over has no registration and counts too.
 */
export class Zorgverzameling {
  private readonly perPatient = new Map<string, Patientzorg>()
  private readonly verblijfsdagen = new Map<string, Verblijfsdagfeit[]>()

  add(
    registraties: readonly Zorgregistratie[],
    prestaties: readonly Prestatie[],
    afspraken: readonly Agendaafspraak[],
  ): void {
    const agenda = new Map<string, Herkomst>()
    for (const { registraties: gegeven, vastgelegd, zorgvraag } of afspraken) {
      for (const { id } of gegeven) agenda.set(id, { vastgelegd, zorgvraag })
    }
    const bekend = new Map(registraties.map((registratie) => [registratie.id, registratie]))
    for (const prestatie of prestaties) {
      if (prestatie.soort === 'verblijfsdag') this.addDag(prestatie)
      if (prestatie.soort !== 'consult') continue
      const registratie = bekend.get(prestatie.registratie)
      const contact = registratie?.soort === 'consult' ? registratie : null
      this.of(prestatie.patient).consulten.push(
        toConsult(prestatie, contact, agenda.get(prestatie.registratie) ?? null),
      )
    }
    for (const registratie of registraties) {
      if (registratie.soort === 'verblijf') this.of(registratie.patient).verblijven.push(registratie)
      if (registratie.soort !== 'overig' || registratie.prestatiesoort !== 'euthanasie-consultatie') continue
      const { id, patient, datum, minuten } = registratie
      if (minuten !== null) this.of(patient).euthanasie.push({ id, patient, datum, minuten })
    }
  }

  /** Ids of everyone who got care. */
  patienten(): Iterable<string> {
    return this.perPatient.keys()
  }

  of(patient: string): Patientzorg {
    const zorg = this.perPatient.get(patient) ?? { consulten: [], verblijven: [], euthanasie: [] }
    this.perPatient.set(patient, zorg)
    return zorg
  }

  /** Days of verblijf that a stay gave. */
  dagenVan(verblijf: string): readonly Verblijfsdagfeit[] {
    return this.verblijfsdagen.get(verblijf) ?? []
  }

  private addDag({ id, registratie, datum }: { id: string; registratie: string; datum: EpochDay }): void {
    const dagen = this.verblijfsdagen.get(registratie) ?? []
    dagen.push({ id, datum })
    this.verblijfsdagen.set(registratie, dagen)
  }
}

function toConsult(
  prestatie: Consultprestatie,
  contact: Consultregistratie | null,
  afspraak: Herkomst | null,
): Consultzorg {
  const { registratie: id, stroom, datum, begintijd, zorgsoort, zorgverlener, tijdsoort, minuten } = prestatie
  const kern = {
    ...{ id, stroom, datum, begintijd, zorgsoort, zorgverlener, tijdsoort },
    planVastgelegd: afspraak?.vastgelegd ?? null,
    zorgvraag: afspraak?.zorgvraag ?? null,
  }
  if (contact === null) {
    const geplandeMinuten = tijdsoort === 'gepland' ? minuten : null
    return { ...kern, directeMinuten: minuten, geplandeMinuten, reisminuten: null, locatie: null }
  }
  const { directeMinuten, geplandeMinuten, reistijd } = contact
  if (reistijd === undefined) return { ...kern, directeMinuten, geplandeMinuten, reisminuten: null, locatie: null }
  const reisminuten: Minutes = minutes(reistijd.heen + reistijd.terug)
  const locatie = reistijd.eigenLocatie === true ? 'eigen' : 'elders'
  return { ...kern, directeMinuten, geplandeMinuten, reisminuten, locatie }
}
