import type { Dagbeeld, Dagregel } from '../api.ts'
import { minutenVan } from './tijd.ts'

/** A row of the day: an appointment, or room that may still be planned. */
export type Dagrij =
  | { readonly soort: 'afspraak'; readonly sleutel: string; readonly regel: Dagregel }
  | {
      readonly soort: 'vrij'
      readonly sleutel: string
      readonly van: string
      readonly tot: string
      readonly minuten: number
      /** Only an urgent call may still use it: the rest of the day is kept free. */
      readonly spoed: boolean
    }

/** Gaps shorter than this are no room for a contact. */
const KORTSTE = 20

/** Appointments and free room of a day in order of time. */
export function dagrijenVan({ regels, vakken, spoedvakken }: Pick<Dagbeeld, 'regels' | 'vakken' | 'spoedvakken'>) {
  const spoed = vakken.length === 0
  const vrij = (spoed ? spoedvakken : vakken)
    .map(({ van, tot }) => ({ van, tot, minuten: minutenVan(tot) - minutenVan(van) }))
    .filter(({ minuten }) => minuten >= KORTSTE)
    .map((vak): Dagrij => ({ soort: 'vrij', sleutel: `vrij ${vak.van}`, spoed, ...vak }))
  const afspraken = regels.map((regel): Dagrij => ({ soort: 'afspraak', sleutel: regel.afspraak.id, regel }))
  return [...afspraken, ...vrij].sort((a, b) => beginVan(a) - beginVan(b))
}

const beginVan = (rij: Dagrij): number => minutenVan(rij.soort === 'vrij' ? rij.van : rij.regel.afspraak.begintijd)

/** The next appointment that is still to be confirmed, after a row and else from the start; null when all are done. */
export function volgendeGeplande(rijen: readonly Dagrij[], na: string): string | null {
  const plaats = rijen.findIndex(({ sleutel }) => sleutel === na)
  const orde = [...rijen.slice(plaats + 1), ...rijen.slice(0, plaats + 1)]
  const volgende = orde.find((rij) => rij.sleutel !== na && rij.soort === 'afspraak' && isGepland(rij.regel))
  return volgende?.sleutel ?? null
}

export const isGepland = ({ afspraak }: Dagregel): boolean => afspraak.status === 'gepland'

/** Whether an appointment is a contact of a patient: a meeting is none. */
export const isContact = ({ prestatiesoort }: Dagregel): boolean => prestatiesoort !== 'geen'
