import type { PrestatieAntwoord } from '@zorgketen/reference'
import { formatDay } from '@zorgketen/values'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'
import type { Gebrek } from '../stam/stam.ts'
import type { ConsultWeigercode } from '../weigering/catalogus.ts'
import type { Weigering } from '../weigering/weigering.ts'
import type { Geweigerd } from './afleiding.ts'

const EENHEID_GEBREK: Record<Gebrek, ConsultWeigercode> = {
  onbekend: 'eenheid.onbekend',
  geen: 'eenheid.zonder-setting',
  meer: 'eenheid.meer-settings',
}
const ZORGVERLENER_GEBREK: Record<Gebrek, ConsultWeigercode> = {
  onbekend: 'zorgverlener.onbekend',
  geen: 'zorgverlener.zonder-beroep',
  meer: 'zorgverlener.meer-beroepen',
}
const ANTWOORD_GEBREK: Record<Exclude<PrestatieAntwoord['uitkomst'], 'gevonden'>, ConsultWeigercode> = {
  tariefOnbekend: 'tarief.onbekend',
  codeOnbekend: 'code.onbekend',
  afwezig: 'code.bestaat-niet',
  geenUitgave: 'prestatielijst.ontbreekt',
}

export function refuse(
  registratie: Consultregistratie,
  code: ConsultWeigercode,
  params: Weigering['params'] = {},
  reden: Weigering['reden'] = null,
): Geweigerd {
  const filled = { datum: formatDay(registratie.datum), ...params }
  return { soort: 'weigering', registratie: registratie.id, weigering: { code, params: filled, reden } }
}

export const refuseEenheid = (registratie: Consultregistratie, gebrek: Gebrek): Geweigerd =>
  refuse(registratie, EENHEID_GEBREK[gebrek], { eenheid: registratie.eenheid })

export const refuseZorgverlener = (registratie: Consultregistratie, gebrek: Gebrek): Geweigerd =>
  refuse(registratie, ZORGVERLENER_GEBREK[gebrek], { zorgverlener: registratie.zorgverlener })

/** Hands on what the reference data says of a combination without a code or tariff. */
export function refuseAntwoord(
  registratie: Consultregistratie,
  setting: SettingSleutel,
  beroep: string,
  duurklasse: number,
  antwoord: Exclude<PrestatieAntwoord, { readonly uitkomst: 'gevonden' }>,
): Geweigerd {
  const params = { setting, beroep, duurklasse, zorgsoort: registratie.zorgsoort, code: antwoord.rij?.code ?? '' }
  return refuse(registratie, ANTWOORD_GEBREK[antwoord.uitkomst], params, antwoord.reden)
}
