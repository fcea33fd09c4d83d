import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** A setting in the official order (ZPM-02); `index` is 1-based, `code` is this system's own key. */
export type SettingRij = Herkomst & {
  readonly index: number
  readonly code: string
  readonly naam: Tekst
  readonly alleenMetContract: boolean
}

export const settingRij: Vorm<SettingRij> = {
  sleutel: (rij) => rij.code,
  parse: (lezer, kop) => ({
    index: lezer.geheel('index', 1, 99),
    code: lezer.tekst('code'),
    naam: lezer.tweetalig('naam'),
    alleenMetContract: lezer.jaNee('alleenMetContract'),
    ...parseHerkomst(lezer, kop),
  }),
}
