import { addDays, type ClockTime, minutes } from '@zorgketen/values'
import {
  type Consultregistratie,
  deriveMonth,
  makeZorgomgeving,
  samenhangOf,
  type Tarieven,
  type Zorgomgeving,
  type Zorgregistratie,
} from '@zorgketen/zorgprestatie'
import type { Contender } from '../runner/race.ts'
import { EERSTE_DAG, makeRegistraties, type Practice } from './practice.ts'

const DEELNEMERS = 8
const GROEPSMINUTEN = minutes(60)
const OM_TIEN = 36_000 as ClockTime

/**
 * A month of every kind: of 100 registrations 80 contacts (some with a journey, an interpreter or by message), 8 groups
 * of eight with two professionals, 2 stays of the whole month and 10 other prestaties.
 */
export function makeEveryKind(practice: Practice, aantal: number): readonly Zorgregistratie[] {
  const zorgverleners = [...practice.categorieen.keys()]
  const wie = (n: number): string => zorgverleners[n % zorgverleners.length] ?? ''
  return makeRegistraties(practice, aantal).map((contact, n): Zorgregistratie => {
    const plek = n % 100
    if (plek < 80) return contactOf(contact, plek)
    const { id, datum, stroom, patient, eenheid } = contact
    if (plek < 88) {
      const heel = { van: minutes(0), tot: GROEPSMINUTEN }
      return {
        ...{ soort: 'groepssessie', id, datum, begintijd: OM_TIEN, eenheid },
        ...{ geplandeMinuten: null, directeMinuten: GROEPSMINUTEN },
        deelnemers: Array.from({ length: DEELNEMERS }, (_, k) => ({ patient: `p${n + k}`, stroom, ...heel })),
        zorgverleners: [n, n + 1].map((k) => ({ zorgverlener: wie(k), ...heel })),
      }
    }
    if (plek < 90) {
      return {
        ...{ soort: 'verblijf', id, patient: `v${n}`, stroom, eenheid: 'team klinisch' },
        opname: { dag: addDays(EERSTE_DAG, -1), tijd: OM_TIEN },
        ontslag: null,
        zorg: [
          {
            geldig: { van: addDays(EERSTE_DAG, -1), tot: null },
            ...{ verzorgingsgraad: 'D', beveiligingsniveau: null, rechtvaardigingsgrond: false },
          },
        ],
        ...{ afwezig: [], integraal: false },
      }
    }
    return {
      ...{ soort: 'overig', prestatiesoort: 'ect-regulier', id, patient, stroom, datum, begintijd: null, eenheid },
      ...{ zorgverlener: wie(n), minuten: null, overleg: null, beveiligingsniveau: null },
      ...{ opdrachtgever: null, afspraak: null },
    }
  })
}

function contactOf(contact: Consultregistratie, plek: number): Consultregistratie {
  if (plek < 10) return { ...contact, reistijd: { heen: minutes(10), terug: minutes(20) } }
  if (plek < 15) return { ...contact, tolk: true }
  return plek < 18 ? { ...contact, kanaal: 'bericht' } : contact
}

/** The surroundings of a month; stays and messages among the registrations weigh. */
export const surroundingsOf = (
  { stam }: Practice,
  tarieven: Tarieven,
  registraties: readonly Zorgregistratie[],
): Zorgomgeving =>
  makeZorgomgeving(
    {
      stamVoor: () => stam,
      tarieven,
      heeftAfspraak: () => true,
      leeftijdOp: () => null,
      verblijfsvak: { van: EERSTE_DAG, tot: addDays(EERSTE_DAG, 30) },
    },
    samenhangOf(registraties),
  )

/** The whole month through `deriveMonth`, with what it costs to find what weighs. */
export const deriver = (
  practice: Practice,
  tarieven: Tarieven,
  registraties: readonly Zorgregistratie[],
): Contender => {
  const derive = (van: readonly Zorgregistratie[]) => deriveMonth(van, surroundingsOf(practice, tarieven, van))
  return {
    naam: 'zorgketen',
    eigen: true,
    toets: () => derive(registraties.slice(0, 100)).prestaties.map(({ id, code, tarief }) => `${id} ${code} ${tarief}`),
    werk: () => {
      const { prestaties, weigeringen } = derive(registraties)
      return { prestaties: prestaties.length, weigeringen: weigeringen.length }
    },
  }
}
