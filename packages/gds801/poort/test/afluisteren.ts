import { ok, type Rule } from '@zorgketen/rules'
import { regelboek } from '../../v1_0/regelboek.ts'
import type { Poort } from '../poort.ts'
import { geval, poortVoor } from './poort-voor.ts'

/** A gate whose only rules write down which records they are asked about, and find nothing. */
export function afluisteren(): { readonly gevraagd: readonly string[]; readonly poort: Poort } {
  const gevraagd: string[] = []
  const [voorbeeld] = regelboek.filter((rule) => rule.vorm === 'element')
  const regels = ['header', 'verzekerde'].map(
    (plek): Rule => ({
      ...(voorbeeld as Rule & { vorm: 'element' }),
      id: `proef.${plek}`,
      plek,
      check: () => {
        gevraagd.push(plek)
        return ok
      },
    }),
  )
  return { gevraagd, poort: poortVoor(geval(), { regels }) }
}
