import type { Prestatie, Zorgverlener } from '@zorgketen/zorgprestatie'
import type { Betrokkene } from '../model/declaratieregel.ts'
import { type Reden, reden } from '../uitleg/reden.ts'

// CL0015: a personal AGB code is of kind 3, zorgverlener.
const PERSOON = '3'

/** Role 01, who delivered: the personal AGB, or profession and name when there is none (VC057, VC064, VC068). */
export function behandelaar(prestatie: Prestatie, zorgverlener: Zorgverlener): Betrokkene {
  return zorgverlener.agb === null
    ? { rol: '01', agb: null, soort: null, beroep: prestatie.beroep, naam: zorgverlener.naam }
    : { rol: '01', agb: zorgverlener.agb, soort: PERSOON, beroep: null, naam: null }
}

/** Role 02, who directs: only with a personal AGB (VC066, VC105). */
export function regiebehandelaar(zorgverlener: Zorgverlener): Betrokkene | Reden {
  return zorgverlener.agb === null
    ? reden('regiebehandelaar.zonder-agb', { zorgverlener: zorgverlener.id })
    : { rol: '02', agb: zorgverlener.agb, soort: PERSOON, beroep: null, naam: null }
}
