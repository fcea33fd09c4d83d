import type { Creditregel, Debetregel, Declaratie } from '@zorgketen/declaratie'
import { heenCodec } from '../../voorbeeld/codec.ts'
import { maakGeval } from '../../voorbeeld/geval.ts'
import { fromBericht } from '../from-bericht.ts'

/** The example message to DJI as a declaration: one debit line of 100.00, one credit line of 40.00, one insured. */
export function voorbeelddeclaratie(): Declaratie & { readonly debet: Debetregel; readonly credit: Creditregel } {
  const { header, declaratieContext, overzicht, verzekerde } = maakGeval()
  const bericht = heenCodec.nieuw('Bericht', { header, declaratieContext, overzicht, verzekerde: [verzekerde] })
  const { declaratie } = fromBericht(bericht)
  const [debet, credit] = declaratie?.regels ?? []
  if (declaratie === null || debet?.soort !== 'debet' || credit?.soort !== 'credit') throw new RangeError('no example')
  return { ...declaratie, debet, credit }
}
