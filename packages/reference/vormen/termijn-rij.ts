import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/** When a term ends: on a day of the next month, some months later, or before a day in the next year. */
export type TermijnMaat =
  | { readonly vorm: 'dagVanVolgendeMaand'; readonly dag: number }
  | { readonly vorm: 'maandenNa'; readonly maanden: number }
  | { readonly vorm: 'voorDagInVolgendJaar'; readonly maand: number; readonly dag: number }

export type TermijnRij = Herkomst & TermijnMaat & { readonly id: string; readonly wat: Tekst }

export const termijnRij: Vorm<TermijnRij> = {
  sleutel: (rij) => rij.id,
  parse: (lezer, kop) => ({
    id: lezer.tekst('id'),
    wat: lezer.tweetalig('wat'),
    ...parseMaat(lezer),
    ...parseHerkomst(lezer, kop),
  }),
}

function parseMaat(lezer: VeldLezer): TermijnMaat {
  const vorm = lezer.keuze('vorm', ['dagVanVolgendeMaand', 'maandenNa', 'voorDagInVolgendJaar'])
  if (vorm === 'maandenNa') return { vorm, maanden: lezer.geheel('maanden', 1, 120) }
  const dag = lezer.geheel('dag', 1, 31)
  return vorm === 'dagVanVolgendeMaand' ? { vorm, dag } : { vorm, maand: lezer.geheel('maand', 1, 12), dag }
}
