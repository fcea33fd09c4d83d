import type { Tekst } from '@zorgketen/values'
import { type Bevinding, maakBevinding } from './bevinding.ts'
import type { BevindingCode } from './catalogus.ts'

/** Collects findings about records that have no text yet: a path, no line or column. */
export class Melder {
  readonly bevindingen: Bevinding[] = []
  readonly #pad: string[] = []

  /** Does `werk` one step deeper: `index` (from 0) when the element repeats. */
  binnen<R>(naam: string, index: number | null, werk: () => R): R {
    this.#pad.push(index === null ? naam : `${naam}[${index + 1}]`)
    const resultaat = werk()
    this.#pad.pop()
    return resultaat
  }

  pad(naam?: string): string {
    return (naam === undefined ? this.#pad : [...this.#pad, naam]).join('/')
  }

  meld(code: BevindingCode, naam: string | undefined, gevonden: string | null, verwacht: Tekst): void {
    this.bevindingen.push(maakBevinding({ code, pad: this.pad(naam), van: -1, gevonden, verwacht }, 0, 0))
  }
}
