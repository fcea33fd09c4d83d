import { tekenOp } from '../fout/teken.ts'
import { type Weigering, weiger } from '../fout/weiger.ts'

const STREEPJES: readonly number[] = [8, 13, 18, 23]
const VERSIE = 14
const VARIANT = 19

/** Finds the first reason why a text is no ZTN: shape before version before variant. */
export function diagnoseZtn(tekst: string): Weigering {
  const kaal = tekst.trim()
  if (kaal === '') return weiger('ztn.leeg')
  if (kaal !== tekst) return weiger('ztn.spatie')
  if (tekst.startsWith('{') && tekst.endsWith('}')) return weiger('ztn.omhulsel', { omhulsel: '{}' })
  if (/^urn:uuid:/i.test(tekst)) return weiger('ztn.omhulsel', { omhulsel: 'urn:uuid:' })
  if (/^[0-9a-f]{32}$/i.test(tekst)) return weiger('ztn.zonder-streepjes')
  if (tekst.length !== 36) return weiger('ztn.lengte', { lengte: tekst.length })
  return diagnoseTekens(tekst)
}

function diagnoseTekens(tekst: string): Weigering {
  for (let index = 0; index < 36; index++) {
    const teken = tekst.charAt(index)
    const streepje = STREEPJES.includes(index)
    if (streepje && teken !== '-') return weiger('ztn.streepje', { positie: index + 1, teken: tekenOp(tekst, index) })
    if (!streepje && !/[0-9a-f]/i.test(teken)) {
      return weiger('ztn.teken', { positie: index + 1, teken: tekenOp(tekst, index) })
    }
  }
  const versie = tekst.charAt(VERSIE)
  if (versie !== '4') return weiger('ztn.versie', { gevonden: versie })
  return weiger('ztn.variant', { gevonden: tekst.charAt(VARIANT) })
}
