import type { Afleiding } from '../../consult/afleiding.ts'
import type { Prestatie } from '../../prestatie/prestatie.ts'
import { brokenTexts } from '../../proef/basis.ts'
import { WEIGERINGEN } from '../../weigering/catalogus.ts'
import { describeWeigering } from '../../weigering/describe-weigering.ts'

/** Hands the outcomes on; throws when a refusal among them cannot tell itself in full, in both languages. */
export function told<P extends Prestatie>(afleidingen: readonly Afleiding<P>[]): readonly Afleiding<P>[] {
  for (const een of afleidingen) {
    if (een.soort === 'prestatie') continue
    const { wat, verwacht, doe } = describeWeigering(WEIGERINGEN, een.weigering)
    const stuk = brokenTexts([wat, verwacht, doe])
    if (stuk.length > 0) throw new Error(`${een.weigering.code} lacks a param: ${stuk[0]}`)
  }
  return afleidingen
}
