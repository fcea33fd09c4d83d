import { type Cents, cents } from '@zorgketen/values'
import type { TariefsoortRij } from '../vormen/tariefsoort-rij.ts'

/**
 * The highest tariff that a written agreement may hold, in cents; null without limit. Rounded down: a cent more would be
 * more than the agreed share above the tariff.
 */
export function hoogsteTarief(tarief: Cents, { opslag }: Pick<TariefsoortRij, 'opslag'>): Cents | null {
  return opslag === null ? null : cents(Number((BigInt(tarief) * BigInt(10_000 + opslag)) / 10_000n))
}
