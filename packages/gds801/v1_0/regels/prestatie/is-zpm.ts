import type { Plekken } from '../../regel/plekken.ts'

/** True for a line of the zorgprestatiemodel: prestatiecodelijst 071 (COD367-VEKT). Most line rules hold for it only. */
export const isZpm = (prestatie: Plekken['debetPrestatie']): boolean => prestatie.prestatieCodelijstCode === '071'
