import { celfout } from '../cel-fout-teksten.ts'
import { expandMacht } from '../expand-macht.ts'
import type { GelezenCel, Herstel } from '../gelezen-cel.ts'
import { mis } from '../gelezen-cel.ts'
import { herstel } from '../herstel-teksten.ts'
import { WETENSCHAPPELIJK } from '../patronen.ts'
import { stripScheidingen } from '../strip-scheidingen.ts'

/** Brings a number of digits back to its digits, then lets `judge` decide. */
export function leesNummer(
  tekst: string,
  judge: (cijfers: string, hersteld: Herstel | null) => GelezenCel,
): GelezenCel {
  const uitgeschreven = expandMacht(tekst)
  if (uitgeschreven !== null) return judge(uitgeschreven, herstel('macht-van-tien'))
  if (WETENSCHAPPELIJK.test(tekst)) return mis(celfout('wetenschappelijk'))
  const { cijfers, code } = stripScheidingen(tekst)
  return judge(cijfers, code === null ? null : herstel(code))
}
