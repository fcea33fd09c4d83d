import { canonical } from '@zorgketen/rules'
import type { Maand } from '@zorgketen/values'
import type { Afleiding } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { afleiding as codec } from '../formaten/afleiding.ts'
import type { Kast } from '../opslag/opslag.ts'

/** Whether registrations give something else in a month than what is kept of them. */
export async function differs(
  kast: Kast,
  maand: Maand,
  afleidingen: readonly Afleiding[],
  ids: readonly string[],
): Promise<boolean> {
  return keyOf(await kast.prestaties.van(maand, ids)) !== keyOf(afleidingen)
}

const keyOf = (afleidingen: readonly Afleiding[]): string =>
  afleidingen
    .map((een) => canonical(z.encode(codec, een)))
    .sort()
    .join('\n')
