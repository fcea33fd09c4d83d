import type { Tekst } from '@zorgketen/values'
import type { Herkomst } from '../uitgave/herkomst.ts'
import type { VeldLezer } from '../uitgave/veld-lezer.ts'
import { parseHerkomst } from './parse-herkomst.ts'
import type { Vorm } from './vorm.ts'

/**
 * When a term ends: on a day of the next month, some days or months later, or before a day in the next year. Or, for what
 * counts instead of lasts, how much there may be at most.
 */
export type TermijnMaat =
  | { readonly vorm: 'dagVanVolgendeMaand'; readonly dag: number }
  | { readonly vorm: 'dagenNa'; readonly dagen: number }
  | { readonly vorm: 'maandenNa'; readonly maanden: number }
  | { readonly vorm: 'voorDagInVolgendJaar'; readonly maand: number; readonly dag: number }
  | { readonly vorm: 'hoogstens'; readonly aantal: number; readonly eenheid: Termijneenheid }

type Termijneenheid = (typeof EENHEDEN)[number]

const EENHEDEN = ['consulten', 'minuten'] as const
const VORMEN = ['dagVanVolgendeMaand', 'dagenNa', 'maandenNa', 'voorDagInVolgendJaar', 'hoogstens'] as const

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
  const vorm = lezer.keuze('vorm', VORMEN)
  if (vorm === 'maandenNa') return { vorm, maanden: lezer.geheel('maanden', 1, 120) }
  if (vorm === 'dagenNa') return { vorm, dagen: lezer.geheel('dagen', 1, 3650) }
  if (vorm === 'hoogstens') {
    return { vorm, aantal: lezer.geheel('aantal', 1, 100_000), eenheid: lezer.keuze('eenheid', EENHEDEN) }
  }
  const dag = lezer.geheel('dag', 1, 31)
  return vorm === 'dagVanVolgendeMaand' ? { vorm, dag } : { vorm, maand: lezer.geheel('maand', 1, 12), dag }
}
