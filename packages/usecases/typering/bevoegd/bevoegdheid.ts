import { contains, type EpochDay } from '@zorgketen/values'
import { z } from 'zod'
import { lijst, periode, tekst } from '../../formaten/velden.ts'
import type { ZorgverlenerDocument } from '../../stam/documenten/zorgverlener.ts'

/** Register of what professionals may do here. */
export const BEVOEGDHEDEN = 'bevoegdheid'

/**
 * What an organisation decided: which consults a profession, or one professional, may have. What is said of a person goes
 * before what is said of the profession.
 */
export const bevoegdheid = z.strictObject({
  id: tekst,
  voor: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('beroep'), beroep: tekst }),
    z.strictObject({ soort: z.literal('zorgverlener'), zorgverlener: tekst }),
  ]),
  zorgsoorten: lijst(z.enum(['diagnostiek', 'behandeling'])),
  geldig: periode,
  reden: tekst,
})

export type Bevoegdheid = z.output<typeof bevoegdheid>
type Zorgsoorten = Bevoegdheid['zorgsoorten']

/** What a professional may do on a day; null: nobody decided. Of two decisions on the same the last given counts. */
export function bevoegdOp(
  besluiten: readonly Bevoegdheid[],
  zorgverlener: Pick<ZorgverlenerDocument, 'id' | 'beroepen'>,
  dag: EpochDay,
): Zorgsoorten | null {
  const geldend = besluiten.filter(({ geldig }) => contains(geldig, dag))
  const eigen = geldend.findLast(({ voor }) => voor.soort === 'zorgverlener' && voor.zorgverlener === zorgverlener.id)
  if (eigen !== undefined) return eigen.zorgsoorten
  const beroepen = zorgverlener.beroepen.filter(({ geldig }) => contains(geldig, dag)).map(({ beroep }) => beroep)
  const algemeen = geldend.findLast(({ voor }) => voor.soort === 'beroep' && beroepen.includes(voor.beroep))
  return algemeen?.zorgsoorten ?? null
}
