import { shippedRows } from '@zorgketen/reference'
import type { Bron } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { onDay, veldgrensOp } from '../afleiden/veldgrens.ts'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Verblijfszorg } from '../registratie/verblijfsregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'

const GRADEN = shippedRows('verblijfsgraden')

/** Before which hour an admission makes its day the first one (ZPM-11), or null when no rule holds that day. */
export function opnamegrensOp(dag: EpochDay): { readonly voorUur: number; readonly bron: Bron } | null {
  const rij = veldgrensOp('opname-voor', dag)
  return rij === null || rij.aantal === null ? null : { voorUur: rij.aantal, bron: rij.bron }
}

/** How a level of care with a level of security stands on a day in a stream and setting (zpm.md §2.4). */
export function judgeZorg(
  zorg: Verblijfszorg,
  stroom: Stroom,
  setting: SettingSleutel,
  dag: EpochDay,
): 'bestaat' | 'niveau-ontbreekt' | 'bestaat-niet' {
  const { verzorgingsgraad: graad, beveiligingsniveau: niveau, rechtvaardigingsgrond } = zorg
  // verblijf met rechtvaardigingsgrond is a category of its own: the level of care does not matter to it
  const past = (graden: readonly string[]) => rechtvaardigingsgrond || graden.includes(graad)
  const rij = onDay(
    GRADEN.filter(
      (een) => een.stroom === stroom && een.rechtvaardigingsgrond === rechtvaardigingsgrond && past(een.graden),
    ),
    dag,
  )
  if (rij === null) return 'bestaat-niet'
  if (niveau !== null) return rij.niveaus.some((een) => een === niveau) ? 'bestaat' : 'bestaat-niet'
  return rij.zonderNiveauIn.includes(setting) ? 'bestaat' : 'niveau-ontbreekt'
}
