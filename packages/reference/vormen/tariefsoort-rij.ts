import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** A tariff that may not be passed without an agreement, one that is what it is, and one that parties agree on freely. */
export const TARIEFSOORTEN = ['maximum', 'vast', 'vrij'] as const
export type Tariefsoort = (typeof TARIEFSOORTEN)[number]

/**
 * What a kind of tariff allows. `opslag`: how far a written agreement may exceed the tariff, in basispunten
 * (1 percent = 100); null is without limit.
 */
export type TariefsoortRij = Herkomst & {
  readonly tariefsoort: Tariefsoort
  readonly opslag: number | null
  readonly wat: Tekst
}

export const tariefsoortRij: Vorm<TariefsoortRij> = {
  sleutel: (rij) => rij.tariefsoort,
  parse: (lezer, kop) => ({
    tariefsoort: lezer.keuze('tariefsoort', TARIEFSOORTEN),
    opslag: lezer.geheelOfNull('opslag', 0, 10_000),
    wat: lezer.tweetalig('wat'),
    ...parseHerkomst(lezer, kop),
  }),
}
