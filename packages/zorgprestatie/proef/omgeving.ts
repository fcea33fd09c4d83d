import { dayOf } from '@zorgketen/values'
import { makeZorgomgeving } from '../maand/make-zorgomgeving.ts'
import { samenhangOf } from '../maand/samenhang.ts'
import type { Zorgomgeving } from '../maand/zorgomgeving.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'

/** Surroundings without a contract condition, made of the registrations that are derived in them. */
export const omgevingMet = (
  stam: Stam,
  tarieven: Tarieven,
  registraties: readonly Zorgregistratie[] = [],
  deel: Partial<Zorgomgeving> = {},
): Zorgomgeving => {
  const gegeven = {
    stamVoor: () => stam,
    tarieven,
    heeftAfspraak: () => false,
    leeftijdOp: () => 40,
    verblijfsvak: { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) },
    ...deel,
  }
  return makeZorgomgeving(gegeven, samenhangOf(registraties))
}
