import { deriveOverig } from '../overig/derive-overig.ts'
import { tallyMinutes } from '../overig/tally-minutes.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import { makeBerichtdagen, type Samenhang } from './samenhang.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

type Gegeven = Omit<Zorgomgeving, 'minutenVoor' | 'verblijvenVan' | 'berichtdagVan'>

/**
 * Makes the surroundings of derivations out of the registrations that decide over others. A registration that is
 * derived in them must be among those when it weighs with others itself (`weegtMee`).
 */
export function makeZorgomgeving(gegeven: Gegeven, { verblijven, berichten, overige }: Samenhang): Zorgomgeving {
  const perPatient = Map.groupBy(verblijven, ({ patient }) => patient)
  const telt = (registratie: OverigeRegistratie): boolean => {
    const stam = gegeven.stamVoor(registratie)
    const leeg = { ...gegeven, acuutSinds: () => registratie.eersteContact ?? null, minutenVoor: () => 0 }
    return deriveOverig(registratie, stam, gegeven.tarieven, leeg).some(({ soort }) => soort === 'prestatie')
  }
  let standen: ReadonlyMap<string, number> | null = null
  return {
    ...gegeven,
    verblijvenVan: (patient) => perPatient.get(patient) ?? [],
    berichtdagVan: makeBerichtdagen(berichten),
    minutenVoor: ({ id }) => {
      standen ??= tallyMinutes(overige, telt)
      return standen.get(id) ?? null
    },
  }
}
