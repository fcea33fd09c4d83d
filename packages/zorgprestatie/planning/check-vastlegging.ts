import { contains, type EpochDay, formatDay } from '@zorgketen/values'
import { soortregelOp } from '../overig/soortregel.ts'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import { bevinding, type Planningbevinding } from './bevinding.ts'
import { VASTLEGBAAR, type Vastlegafspraak, type Vastlegbaar } from './vastlegafspraak.ts'

/** What the organisation delivers: its streams and the settings of its units. */
export interface Aanbod {
  readonly stromen: readonly Stroom[]
  readonly settings: readonly SettingSleutel[]
}

/**
 * Judges the document on a day (ZPM-28): each toeslag and other prestatie that exists then and can occur here is
 * decided once, and what applies has a role and a moment. What cannot occur here needs no row, and may not apply.
 */
export function checkVastlegdocument(
  document: readonly Vastlegafspraak[],
  aanbod: Aanbod,
  dag: EpochDay,
): readonly Planningbevinding[] {
  return VASTLEGBAAR.flatMap((prestatie): readonly Planningbevinding[] => {
    const rijen = rowsOn(document, prestatie, dag)
    const params = { prestatie, datum: formatDay(dag) }
    const [rij] = rijen
    const mogelijk = canOccur(prestatie, aanbod, dag)
    if (rij === undefined)
      return mogelijk ? [bevinding(prestatie, 'waarschuwing', 'vastlegging.ontbreekt', params)] : []
    if (rijen.length > 1) return [bevinding(prestatie, 'waarschuwing', 'vastlegging.dubbel', params)]
    if (!rij.vanToepassing) return []
    if (!mogelijk) return [bevinding(prestatie, 'waarschuwing', 'vastlegging.kan-niet', params)]
    return isBlank(rij.rol) || isBlank(rij.moment)
      ? [bevinding(prestatie, 'waarschuwing', 'vastlegging.zonder-rol', params)]
      : []
  })
}

/** A toeslag or other prestatie as someone recorded it; `rol` null when the role of that person is not known. */
export interface Vastgelegd {
  readonly id: string
  readonly prestatie: Vastlegbaar
  readonly datum: EpochDay
  readonly rol: string | null
}

/** Holds one registration against the document: does it apply here, and was it recorded by the agreed role. */
export function checkVastgelegd(
  { id, prestatie, datum, rol }: Vastgelegd,
  document: readonly Vastlegafspraak[],
): readonly Planningbevinding[] {
  const rijen = rowsOn(document, prestatie, datum)
  const params = { prestatie, datum: formatDay(datum) }
  const [rij] = rijen
  if (rij === undefined) return [bevinding(id, 'signaal', 'vastlegging.ontbreekt', params)]
  if (rijen.length > 1) return [bevinding(id, 'signaal', 'vastlegging.dubbel', params)]
  if (!rij.vanToepassing) return [bevinding(id, 'waarschuwing', 'vastlegging.niet-van-toepassing', params)]
  if (rij.rol === null) return [bevinding(id, 'signaal', 'vastlegging.zonder-rol', params)]
  if (rol === null) return [bevinding(id, 'signaal', 'vastlegging.rol-onbekend', { ...params, rol: rij.rol })]
  return rol === rij.rol ? [] : [bevinding(id, 'waarschuwing', 'vastlegging.andere-rol', { ...params, rol: rij.rol })]
}

const rowsOn = (document: readonly Vastlegafspraak[], prestatie: Vastlegbaar, dag: EpochDay) =>
  document.filter((rij) => rij.prestatie === prestatie && contains(rij.geldig, dag))

const isBlank = (tekst: string | null): boolean => tekst === null || tekst.trim() === ''

/** Toeslagen are there for every stream; of the others the dated list says for which stream and setting. */
function canOccur(prestatie: Vastlegbaar, { stromen, settings }: Aanbod, dag: EpochDay): boolean {
  if (prestatie === 'reistijd' || prestatie === 'tolk') return true
  const regel = soortregelOp(prestatie, dag)
  if (regel === null) return false
  if (regel.setting !== null && !settings.includes(regel.setting)) return false
  return stromen.some((stroom) => regel.stromen.includes(stroom))
}
