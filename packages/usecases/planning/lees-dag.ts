import { type EpochDay, minutes, type Tekst } from '@zorgketen/values'
import {
  type Dagrooster,
  type Dagruimte,
  dagruimteOf,
  type Planbaar,
  reserveOp,
  soortOp,
  type Vak,
  vrijeVakken,
} from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Afspraakrij } from '../opslag/agendakast.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Registratieregel } from '../opslag/registratiekast.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Planning, readPlanning, roosterOp, soortnaam, standaardduurVan } from './planning.ts'

type Labels = ReadonlyMap<string, string>

/** Labels of the registers for the ids of appointments; an id that a register does not know is left out. */
interface Afspraaknamen {
  readonly patienten: Labels
  readonly zorgverleners: Labels
  readonly eenheden: Labels
}

/** An appointment of the day, with names for its ids and what came of it. */
export interface Dagregel extends Afspraakrij {
  readonly soort: Tekst
  readonly prestatiesoort: Planbaar | null
  readonly standaardduur: number | null
  readonly namen: Afspraaknamen
  /** The registrations that were made of it, as they are now. */
  readonly gaf: readonly Registratieregel[]
}

/** The day of one professional. */
export interface Dagbeeld {
  readonly zorgverlener: string
  readonly naam: string
  readonly dag: EpochDay
  readonly vandaag: EpochDay
  /** Null: no roster holds, so nobody can say what is free. */
  readonly rooster: Dagrooster | null
  /** Null: no roster, or not one reserve that holds. */
  readonly ruimte: Dagruimte | null
  /** The gaps that may still be planned, from five minutes; and those that an urgent call may use. */
  readonly vakken: readonly Vak[]
  readonly spoedvakken: readonly Vak[]
  readonly planningIsRealisatie: boolean
  readonly regels: readonly Dagregel[]
}

const KORTSTE = minutes(5)

/** The day of a professional: appointments in order of time, with the room that is left (ZPM-21, ZPM-22). */
export const readDag = (
  plek: Werkplek,
  actor: Actor,
  { zorgverlener, dag }: { readonly zorgverlener: string; readonly dag: EpochDay | null },
): Promise<Dagbeeld> =>
  plek.opslag.read(actor, async (kast) => {
    const planning = await readPlanning(kast, plek)
    const welke = dag ?? planning.vandaag
    const rijen = await kast.agenda.inPeriode({ van: welke, tot: welke }, zorgverlener)
    const rooster = roosterOp(planning, zorgverlener, welke)
    const reserve = reserveOp(planning.reserves, zorgverlener, welke)
    const afspraken = rijen.map(({ afspraak }) => afspraak)
    const meetbaar = rooster !== null && typeof reserve !== 'string' ? { rooster, reserve } : null
    const vakken = (spoed: boolean): readonly Vak[] =>
      meetbaar === null ? [] : vrijeVakken(meetbaar.rooster, afspraken, meetbaar.reserve, KORTSTE, spoed)
    const labels = await kast.registers.labels('zorgverlener', [zorgverlener])
    return {
      zorgverlener,
      naam: labels.get(zorgverlener) ?? zorgverlener,
      dag: welke,
      vandaag: planning.vandaag,
      rooster,
      ruimte: meetbaar === null ? null : dagruimteOf(meetbaar.rooster, afspraken, meetbaar.reserve),
      vakken: vakken(false),
      spoedvakken: vakken(true),
      planningIsRealisatie: planning.stam.besluitOp(welke) !== null,
      regels: await dagregelsOf(kast, planning, rijen),
    }
  })

/** One appointment as the day shows it; null when it is not there. */
export const readAfspraak = (
  plek: Werkplek,
  actor: Actor,
  id: string,
): Promise<(Dagregel & { readonly historie: readonly Afspraakrij[] }) | null> =>
  plek.opslag.read(actor, async (kast) => {
    const rij = await kast.agenda.vind(id)
    if (rij === null) return null
    const [regel] = await dagregelsOf(kast, await readPlanning(kast, plek), [rij])
    return regel === undefined ? null : { ...regel, historie: await kast.agenda.historie(id) }
  })

/** Appointments with names and outcomes. */
export async function dagregelsOf(
  kast: Kast,
  planning: Planning,
  rijen: readonly Afspraakrij[],
): Promise<readonly Dagregel[]> {
  const namen = await readNamen(kast, rijen)
  const regels: Dagregel[] = []
  for (const rij of rijen) {
    const { afspraak } = rij
    const soort = soortOp(planning.soorten, afspraak.interneSoort, afspraak.datum)
    const gaf: Registratieregel[] = []
    for (const { id } of afspraak.registraties) {
      const registratie = await kast.registraties.vind(id)
      if (registratie !== null && !registratie.vervallen) gaf.push(registratie)
    }
    regels.push({
      ...rij,
      soort: soortnaam(planning, afspraak.interneSoort, afspraak.datum),
      prestatiesoort: typeof soort === 'string' ? null : soort.prestatiesoort,
      standaardduur: standaardduurVan(planning, afspraak),
      namen,
      gaf,
    })
  }
  return regels
}

async function readNamen({ registers }: Kast, rijen: readonly Afspraakrij[]): Promise<Afspraaknamen> {
  const afspraken = rijen.map(({ afspraak }) => afspraak)
  const ids = {
    patient: afspraken.flatMap((een) => een.patienten.map(({ patient }) => patient)),
    zorgverlener: afspraken.flatMap((een) => een.zorgverleners),
    eenheid: afspraken.map(({ eenheid }) => eenheid),
  }
  return {
    patienten: await registers.labels('patient', ids.patient),
    zorgverleners: await registers.labels('zorgverlener', ids.zorgverlener),
    eenheden: await registers.labels('eenheid', ids.eenheid),
  }
}
