import { DJI_UZOVI, formatUzovi, type Tekst } from '@zorgketen/values'

/** A payer by its UZOVI as people call it; the number stays, it is what the message carries. */
export function naamVanBetaler(uzovi: string): Tekst {
  if (uzovi === formatUzovi(DJI_UZOVI)) return { nl: `DJI (${uzovi})`, en: `DJI (${uzovi})` }
  return { nl: `Zorgverzekeraar ${uzovi}`, en: `Health insurer ${uzovi}` }
}
