import { ok, type Result } from '../fout/result.ts'
import { weiger } from '../fout/weiger.ts'
import { DJI_UZOVI, parseUzovi, type Uzovi } from '../identiteit/uzovi.ts'

export type BetalerRol = 'zorgverzekeraar' | 'dji' | 'zorgkantoor'

/** Who pays, by UZOVI. DJI is 9992 and nothing else is. */
export type Betaler = { readonly uzovi: Uzovi; readonly rol: BetalerRol }

const rollen: readonly BetalerRol[] = ['zorgverzekeraar', 'dji', 'zorgkantoor']

export function parseBetaler(ruw: { uzovi: string; rol: string }): Result<Betaler> {
  const uzovi = parseUzovi(ruw.uzovi)
  if (!uzovi.ok) return uzovi
  const rol = rollen.find((bekend) => bekend === ruw.rol)
  if (rol === undefined) return weiger('betaler.rol')
  const isDji = uzovi.value === DJI_UZOVI
  if (rol === 'dji' && !isDji) return weiger('betaler.dji-uzovi')
  if (rol !== 'dji' && isDji) return weiger('betaler.dji-rol', { rol })
  return ok({ uzovi: uzovi.value, rol })
}
