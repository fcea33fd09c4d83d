import type { EpochDay } from '@zorgketen/values'
import type { Zorgvraagfeit } from './feiten.ts'
import { sortDays } from './zorgvraagbeeld.ts'

/** One typing and what came after it: the next typing or the closing of the zorgvraag, null while neither did. */
export interface Typeringsbeurt {
  readonly zorgvraag: string
  readonly datum: EpochDay
  readonly volgende: EpochDay | null
}

export function listTyperingsbeurten({ id, typeringen, gesloten }: Zorgvraagfeit): readonly Typeringsbeurt[] {
  const dagen = sortDays(typeringen)
  return dagen.map((datum, i) => ({ zorgvraag: id, datum, volgende: dagen[i + 1] ?? gesloten }))
}
