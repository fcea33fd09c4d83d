import type { Hier, Plaats } from '../regel/rule.ts'
import type { Omgeving } from './omgeving.ts'

/** The record that is being visited: one object per visitor, moved along; its path is only built when asked for. */
export class Standplaats implements Hier {
  readonly plek: string
  volgnummer = -1
  private readonly omgeving: Omgeving

  constructor(plek: string, omgeving: Omgeving) {
    this.plek = plek
    this.omgeving = omgeving
  }

  readonly plaats = (): Plaats => ({
    plek: this.plek,
    pad: this.omgeving.pad(this.plek),
    volgnummer: this.volgnummer,
  })
}
