import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

const NIVEAUS = ['bericht', 'verzekerde', 'prestatie', 'record', 'retour'] as const

/** A return code with its meaning in our own words. `lijst` is where the code was seen. */
export type RetourcodeRij = Herkomst & {
  readonly code: string
  readonly niveau: (typeof NIVEAUS)[number]
  readonly lijst: string
  readonly betekenis: Tekst
}

export const retourcodeRij: Vorm<RetourcodeRij> = {
  sleutel: (rij) => rij.code,
  parse: (lezer, kop) => ({
    code: lezer.tekst('code'),
    niveau: lezer.keuze('niveau', NIVEAUS),
    lijst: lezer.tekst('lijst'),
    betekenis: lezer.tweetalig('betekenis'),
    ...parseHerkomst(lezer, kop),
  }),
}
