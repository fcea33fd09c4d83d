import type { Poort } from '@zorgketen/gds801'
import { buildCodec, type Codec, type Gegevens, parseLayout } from '@zorgketen/messages'
import type { EpochDay } from '@zorgketen/values'
import { openGate, openReturnGate } from '../stappen/check.ts'
import type { Oordeelgereedschap } from '../stappen/judge.ts'

/** A record of a layout whose fields are only known by that layout. */
export type Los = Gegevens & { readonly [eigenschap: string]: unknown }

interface LosseTypen {
  readonly Bericht: Los
  readonly Eenheid: Los
  readonly klassen: Readonly<Record<string, Los>>
}

/** What loose files are read with. Made once and used for many files. */
export interface Leesgereedschap extends Oordeelgereedschap {
  readonly aw319: Codec<LosseTypen>
  readonly vandaag: EpochDay
  /** Most lines shown; what is over is counted. */
  readonly maxRegels: number
  /** The gate of an environment, opened when it is first needed. */
  poort(milieu: 'P' | 'T'): Poort
  retourpoort(milieu: 'P' | 'T'): Poort
}

export interface Leesopties {
  /** Layout of AW319 (parsed JSON). Throws LayoutFout when it cannot be used. */
  readonly aw319: unknown
  readonly vandaag: EpochDay
  readonly maxRegels?: number
}

const MAX_REGELS = 500

/** Makes the reading room of the loose tools. */
export function openLeesgereedschap(gereedschap: Oordeelgereedschap, opties: Leesopties): Leesgereedschap {
  const { vandaag, maxRegels = MAX_REGELS } = opties
  const once = (open: typeof openGate): ((milieu: 'P' | 'T') => Poort) => {
    const geopend = new Map<string, Poort>()
    return (milieu) => {
      const poort = geopend.get(milieu) ?? open(gereedschap, { vandaag, milieu, regels: null })
      geopend.set(milieu, poort)
      return poort
    }
  }
  return {
    ...gereedschap,
    ...{ vandaag, maxRegels },
    aw319: buildCodec<LosseTypen>(parseLayout(opties.aw319)),
    poort: once(openGate),
    retourpoort: once(openReturnGate),
  }
}
