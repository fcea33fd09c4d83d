export { readTijdlijn } from './lees-tijdlijn.ts'
export {
  BANEN,
  type Duur,
  type Feit,
  ITEMSOORTEN,
  type Tijdlijn,
  type Tijdlijndeel,
  type Tijdlijnitem,
  TOESTANDEN,
  type Trajectset,
  type Waarheen,
} from './tijdlijn.ts'
