import { type EpochDay, formatZtn } from '@zorgketen/values'
import { reopen } from '@zorgketen/zorgtraject'
import { isUnused, needNummer, type Patientstand, trajectOf } from './patientstand.ts'
import { type Plan, plan } from './plan.ts'
import { dropUnused } from './plan-intrekken.ts'
import { trajectfout } from './weiger-traject.ts'

/**
 * Reopening for a relapse on a day (ZTN-15). Newer ggz numbers that never had care are withdrawn in the same step; one
 * with care refuses, because two would then be open (ZTN-13).
 */
export function planHeropenen(stand: Patientstand, nummer: string, dag: EpochDay): Plan {
  const loop = needNummer(stand, nummer)
  const { gesloten } = loop.document
  const leeg = stand.loop.filter(
    (een) =>
      een !== loop &&
      een.document.soort === 'ggz' &&
      isUnused(een) &&
      gesloten !== null &&
      (een.document.gesloten === null || een.document.gesloten > gesloten),
  )
  const bestaand = stand.loop.filter((een) => !leeg.includes(een)).map(trajectOf)
  const open = reopen(trajectOf(loop), { dag, laatste: loop.laatste, bestaand })
  if (open.soort === 'weigering') throw trajectfout(open)
  const weg = leeg.map((een) => dropUnused(stand, een))
  return plan({
    stappen: [...weg.flatMap(({ stappen }) => stappen), { soort: 'heropent', nummer: formatZtn(loop.document.nummer) }],
    delen: [...weg.flatMap(({ delen }) => delen), { soort: 'eind', loop, gesloten: null, sluitreden: null }],
  })
}
