export type { Tariefaanbod, Tariefopgave } from './aanbod.ts'
export { type Aanvaarding, acceptTarieven, previewTarieven, withdrawTarieven } from './aanvaard.ts'
export {
  readTariefbestand,
  readTarieven,
  type Tariefjaar,
  type Tariefoverzicht,
  type Uitgaveregel,
} from './overzicht.ts'
export { gereedschapVan, referentieVan } from './referentie-van.ts'
export type { Gewogen } from './weeg.ts'
export { readTariefgeschiedenis, searchTarieven, type Tariefregel, type Tariefstuk } from './zoek-tarief.ts'
