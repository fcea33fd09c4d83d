export { loadLayout } from './load/load-layout.ts'
export { loadReferentie } from './load/load-referentie.ts'
