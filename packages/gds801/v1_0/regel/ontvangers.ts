import { DJI_UZOVI } from '@zorgketen/values'

/** Orgaan van (tijdelijk) verblijf: receives declarations for people insured abroad (domain/gds801-codelists.json, UZOVI). */
export const ORGAAN_VAN_VERBLIJF = '7125'

/** Receivers that may not get a BSN (VC017, VC018). */
export const ZONDER_BSN: ReadonlySet<string> = new Set([DJI_UZOVI, ORGAAN_VAN_VERBLIJF])
