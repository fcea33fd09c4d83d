import { intersect } from '@zorgketen/values'
import type { Eenheid, Eenheidskenmerken } from '../stam/eenheid.ts'
import type { Settingregel } from './settingregel.ts'

/**
 * The rules of a list that may fit some contact of this unit: what a rule asks of the unit itself is looked at beforehand.
 * To a contact of the unit they choose what the whole list chooses. `eenheid` null: a unit nobody recorded.
 */
export function rulesFor(
  lijst: readonly Settingregel[],
  id: string,
  eenheid: Pick<Eenheid, 'kenmerken'> | null,
): readonly Settingregel[] {
  const rijen = eenheid?.kenmerken ?? []
  // two rows on one day leave a feature unknown, and a rule that asks for it open
  const eenduidig = rijen.every((rij, plaats) =>
    rijen.slice(plaats + 1).every((ander) => intersect(rij.geldig, ander.geldig) === null),
  )
  const may = (gevraagd: readonly string[] | undefined, waarde: (rij: Eenheidskenmerken) => string | null) =>
    gevraagd === undefined || !eenduidig || rijen.some((rij) => gevraagd.includes(waarde(rij) ?? ''))
  return lijst.filter(
    ({ als }) =>
      (als.eenheid?.includes(id) ?? true) &&
      may(als.team, ({ team }) => team) &&
      may(als.teamsoort, ({ teamsoort }) => teamsoort) &&
      may(als.zorgprogramma, ({ zorgprogramma }) => zorgprogramma),
  )
}
