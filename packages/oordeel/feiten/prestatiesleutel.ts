import type { Debetregel } from '@zorgketen/declaratie'
import type { Agb } from '@zorgketen/values'
import { persoonsleutel } from './persoonsleutel.ts'

/**
 * What makes two lines the same prestatie for a payer, which never learns the provider's own prestatie id: the same
 * declarant, person, code, day, begin time and practitioner. Without a begin time (fz sends none) two contacts of
 * one practitioner on one day at one code cannot be told apart.
 */
export function prestatiesleutel(declarant: Agb, regel: Debetregel): string {
  const behandelaar = regel.betrokkenen.find((betrokkene) => betrokkene.rol === '01')
  const wie = behandelaar?.agb ?? `${behandelaar?.beroep ?? ''} ${behandelaar?.naam?.achternaam ?? ''}`
  return `${declarant} ${persoonsleutel(regel.verzekerde)} ${regel.codelijst}${regel.code} ${regel.datum} ${regel.begintijd ?? ''} ${wie}`
}
