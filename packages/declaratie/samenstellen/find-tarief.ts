import type { Contract } from '@zorgketen/contract'
import { type Cents, contains, formatDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { type Reden, reden } from '../uitleg/reden.ts'

/** The tariff of a prestatie in cents, with what deserves a look about it. */
export interface Tariefkeuze {
  readonly tarief: Cents
  readonly signaal: Reden | null
}

/** The contract that holds on the day of a prestatie; with several, the one that holds its product. */
export function findContract(contracten: readonly Contract[], prestatie: Prestatie): Contract | null {
  const geldend = contracten.filter((c) => contains(c.geldig, prestatie.datum))
  return geldend.find((c) => productTarief(c, prestatie) !== null) ?? geldend[0] ?? null
}

/** The agreed tariff when the contract holds the product on that day (DFZ-03), else the maximum tariff. */
export function findTarief(contract: Contract | null, prestatie: Prestatie, isDji: boolean): Tariefkeuze {
  const maximum = prestatie.tarief
  const afgesproken = contract === null ? null : productTarief(contract, prestatie)
  if (afgesproken === null) {
    return {
      tarief: maximum,
      signaal: isDji
        ? reden('contract.product-ontbreekt', { code: prestatie.code, datum: formatDay(prestatie.datum) })
        : null,
    }
  }
  const signaal = afgesproken > maximum ? reden('contract.boven-maximum', { contract: afgesproken, maximum }) : null
  return { tarief: afgesproken, signaal }
}

function productTarief(contract: Contract, { code, datum }: Prestatie): Cents | null {
  return contract.producten.find((p) => p.prestatiecode === code && contains(p.geldig, datum))?.tarief ?? null
}
