export {
  pageSpelregels,
  type Regeltelling,
  type Spelregelfilter,
  type Spelregeloverzicht,
  sumSpelregels,
} from './blader-spelregels.ts'
export { readSpelregels, readSpelregelsVan } from './lees-spelregels.ts'
export type { Onbekendrij, Spelregelblad, Spelregelrij } from './spelregelrij.ts'
export { type Beroepsbevinding, type Beroepsoordeel, judgeZorgverlener } from './zorgverlener.ts'
