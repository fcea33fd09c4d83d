import type { EpochDay } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** One value of a code list. `vanaf` and `tot` (first day no longer valid) are null where no source gives them. */
export type CodeRij = Herkomst & {
  readonly code: string
  readonly naam: string
  readonly vanaf: EpochDay | null
  readonly tot: EpochDay | null
}

export const codeRij: Vorm<CodeRij> = {
  sleutel: (rij) => rij.code,
  parse: (lezer, kop) => ({
    code: lezer.tekst('code'),
    naam: lezer.tekst('naam'),
    vanaf: lezer.dagOfNull('vanaf'),
    tot: lezer.dagOfNull('tot'),
    ...parseHerkomst(lezer, kop),
  }),
}
