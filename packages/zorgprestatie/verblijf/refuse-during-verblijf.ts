import type { ClockTime } from '@zorgketen/values'
import { AFSPRAKEN, type HeeftAfspraak } from '../afleiden/afspraak.ts'
import { type Aan, weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'

/** Care that may fall within a stay. `begintijd` tells it apart on the days of admission and discharge. */
export interface ZorgTijdensVerblijf extends Aan {
  readonly patient: string
  readonly begintijd: ClockTime | null
  readonly aard: 'consult' | 'vaktherapie' | 'dagbesteding'
}

/** What a contact by this profession is during a stay: work of a vaktherapeut counts as vaktherapie there (our reading). */
export const aardOf = (beroep: string): 'consult' | 'vaktherapie' =>
  beroep === 'Vaktherapeut' ? 'vaktherapie' : 'consult'

/**
 * The refusal of care that the tariff of a stay covers, or null when it goes apart: vaktherapie and dagbesteding in
 * every stay (ZPM-11), consults in a stay with a contracted integral day (ZPM-12). Without the contract condition the
 * integral day itself is refused, and then the consults are not.
 */
export function refuseDuringVerblijf(
  zorg: ZorgTijdensVerblijf,
  verblijven: readonly Verblijfsregistratie[],
  heeftAfspraak: HeeftAfspraak,
): Geweigerd | null {
  for (const verblijf of verblijven) {
    if (verblijf.patient !== zorg.patient) continue
    const gedekt =
      zorg.aard !== 'consult' || (verblijf.integraal && heeftAfspraak(AFSPRAKEN.integraal, zorg.datum, zorg.patient))
    const plaats = gedekt ? placeOf(zorg, verblijf) : 'buiten'
    if (plaats === 'onbekend') return weiger(zorg, 'verblijf.moment-onbekend')
    if (plaats === 'buiten') continue
    if (zorg.aard === 'consult') return weiger(zorg, 'verblijf.integraal-consult')
    return weiger(zorg, 'verblijf.inbegrepen', { aard: zorg.aard })
  }
  return null
}

function placeOf(
  { datum, begintijd }: ZorgTijdensVerblijf,
  { opname, ontslag }: Verblijfsregistratie,
): 'binnen' | 'buiten' | 'onbekend' {
  if (datum < opname.dag || (ontslag !== null && datum > ontslag.dag)) return 'buiten'
  const vanaf = datum === opname.dag ? opname.tijd : 0
  const tot = ontslag !== null && datum === ontslag.dag ? ontslag.tijd : Number.MAX_SAFE_INTEGER
  const heleDag = vanaf === 0 && tot === Number.MAX_SAFE_INTEGER
  if (heleDag) return 'binnen'
  if (begintijd === null || vanaf === null || tot === null) return 'onbekend'
  return vanaf <= begintijd && begintijd < tot ? 'binnen' : 'buiten'
}
