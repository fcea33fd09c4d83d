import { formatDay, formatTime } from '@zorgketen/values'
import type { Afspraak } from './afspraak.ts'
import { bevinding, type Planningbevinding } from './bevinding.ts'
import { type Dagrooster, dagruimteOf, occupying, spanOf } from './dagruimte.ts'
import { type Reserveregel, reserveOp } from './reserve.ts'

/**
 * What there is to say when an appointment is put in the agenda of one professional (ZPM-21, ZPM-22): outside the
 * working time, over another, or eating the reserve; without a reserve that holds, that nobody can say so.
 */
export function checkPlaatsing(
  afspraak: Afspraak,
  rooster: Dagrooster,
  bestaand: readonly Afspraak[],
  regels: readonly Reserveregel[],
): readonly Planningbevinding[] {
  const { zorgverlener, datum } = rooster
  const ander = bestaand.filter(({ id }) => id !== afspraak.id)
  const { van, tot } = spanOf(afspraak)
  const gevonden: Planningbevinding[] = []

  if (!rooster.blokken.some((blok) => blok.van <= van && tot <= blok.tot)) {
    const params = { zorgverlener, tijd: formatTime(afspraak.begintijd) }
    gevonden.push(bevinding(afspraak.id, 'waarschuwing', 'planning.buiten-werktijd', params))
  }
  for (const een of occupying(rooster, ander)) {
    const span = spanOf(een)
    if (span.van >= tot || van >= span.tot) continue
    gevonden.push(bevinding(afspraak.id, 'waarschuwing', 'planning.overlapt', { zorgverlener, afspraak: een.id }))
  }
  const reserve = reserveOp(regels, zorgverlener, datum)
  if (typeof reserve === 'string') {
    const code = reserve === 'geen' ? 'planning.zonder-reserve' : 'planning.meer-reserves'
    return [...gevonden, bevinding(afspraak.id, 'signaal', code, { zorgverlener, datum: formatDay(datum) })]
  }
  const eerst = dagruimteOf(rooster, ander, reserve).aangetast
  const minuten = dagruimteOf(rooster, [...ander, afspraak], reserve).aangetast - eerst
  if (minuten > 0)
    gevonden.push(bevinding(afspraak.id, 'waarschuwing', 'planning.reserve-aangetast', { zorgverlener, minuten }))
  return gevonden
}
