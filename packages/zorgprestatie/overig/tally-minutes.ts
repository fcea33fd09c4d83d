import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'

/**
 * Minutes of the same kind for the same patient before each registration of a list, by registration id, in the order of
 * day, time and id (ZPM-33). `eerder` are the minutes from before the list. Only what `telt` uses up time: a
 * registration that is refused for another reason does not.
 */
export function tallyMinutes(
  registraties: readonly OverigeRegistratie[],
  telt: (registratie: OverigeRegistratie) => boolean = () => true,
  eerder: (patient: string) => number = () => 0,
): ReadonlyMap<string, number> {
  const stand = new Map<string, number>()
  const voor = new Map<string, number>()
  for (const registratie of [...registraties].sort(byMoment)) {
    const sleutel = JSON.stringify([registratie.prestatiesoort, registratie.patient])
    const nu = stand.get(sleutel) ?? eerder(registratie.patient)
    voor.set(registratie.id, nu)
    stand.set(sleutel, telt(registratie) ? nu + (registratie.minuten ?? 0) : nu)
  }
  return voor
}

/** Day first, then time of day, those without a time last, then id, so that the order of the input decides nothing. */
function byMoment(a: OverigeRegistratie, b: OverigeRegistratie): number {
  if (a.datum !== b.datum) return a.datum - b.datum
  const [eerst, dan] = [a.begintijd ?? Number.MAX_SAFE_INTEGER, b.begintijd ?? Number.MAX_SAFE_INTEGER]
  if (eerst !== dan) return eerst - dan
  return a.id < b.id ? -1 : 1
}
