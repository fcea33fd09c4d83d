import type { Tekst } from '@zorgketen/values'
import { formatStappen } from './format-stappen.ts'
import type { Zorguitleg } from './zorguitleg.ts'

/** The explanation of a registration that is no consult, as lines to read. */
export const formatZorguitleg = ({
  stappen,
  relevanteInvoer,
}: Pick<Zorguitleg, 'stappen' | 'relevanteInvoer'>): Tekst =>
  formatStappen(
    stappen,
    relevanteInvoer.map(({ naam }) => naam),
  )
