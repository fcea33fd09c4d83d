export type { Geval } from './v1_0/voorbeeld/geval.ts'
export { voorbeeldenboek as voorbeeldenboekV1 } from './v1_0/voorbeeldenboek.ts'
