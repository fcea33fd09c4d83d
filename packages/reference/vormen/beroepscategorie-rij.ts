import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** A beroepscategorie in the official order; `index` is 1-based. */
export type BeroepscategorieRij = Herkomst & { readonly index: number; readonly naam: Tekst }

export const beroepscategorieRij: Vorm<BeroepscategorieRij> = {
  sleutel: (rij) => String(rij.index),
  parse: (lezer, kop) => ({
    index: lezer.geheel('index', 1, 99),
    naam: lezer.tweetalig('naam'),
    ...parseHerkomst(lezer, kop),
  }),
}
