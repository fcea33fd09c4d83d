import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** The two kinds of consult. */
export type Soort = 'diagnostiek' | 'behandeling'
export type SoortRij = Herkomst & { readonly code: Soort; readonly naam: Tekst }

export const soortRij: Vorm<SoortRij> = {
  sleutel: (rij) => rij.code,
  parse: (lezer, kop) => ({
    code: lezer.keuze('code', ['diagnostiek', 'behandeling']),
    naam: lezer.tweetalig('naam'),
    ...parseHerkomst(lezer, kop),
  }),
}
