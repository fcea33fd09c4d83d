import { type Contract, findProduct } from '@zorgketen/contract'
import { type Cents, formatDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { bedragTekst } from '../uitleg/bedrag-tekst.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

/** The tariff of a prestatie in cents, with what deserves a look about it. */
export interface Tariefkeuze {
  readonly tarief: Cents
  readonly signaal: Reden | null
}

/** The agreed tariff when the contract holds the product on that day (DFZ-03), else the maximum tariff. */
export function findTarief(contract: Contract | null, prestatie: Prestatie, isDji: boolean): Tariefkeuze {
  const { code, datum, tarief: maximum } = prestatie
  const product = contract === null ? null : findProduct(contract, code, datum)
  if (product === null) {
    const params = { code, datum: formatDay(datum) }
    return { tarief: maximum, signaal: isDji ? reden('contract.product-ontbreekt', params) : null }
  }
  const { tarief } = product
  const signaal =
    tarief > maximum
      ? reden('contract.boven-maximum', { contract: bedragTekst(tarief), maximum: bedragTekst(maximum) })
      : null
  return { tarief, signaal }
}
