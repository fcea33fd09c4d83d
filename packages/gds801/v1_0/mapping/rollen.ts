import type { BetalerRol } from '@zorgketen/values'

/** Roles of CL0002-VEKT as far as the domain knows them. */
export const ROL_ZORGAANBIEDER = '1'
export const ROL_VECOZO = '6'

const VAN_BETALER: Readonly<Record<BetalerRol, string>> = { zorgverzekeraar: '3', dji: '4', zorgkantoor: '5' }

export const rolVanBetaler = (rol: BetalerRol): string => VAN_BETALER[rol]

/** The payer's role behind a code; undefined for a party that does not pay. */
export const betalerRolVan = (code: string | null): BetalerRol | undefined =>
  (Object.keys(VAN_BETALER) as BetalerRol[]).find((rol) => VAN_BETALER[rol] === code)
