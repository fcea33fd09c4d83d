import { Gestopt, type Voortgang } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import type { Tekst } from '@zorgketen/values'
import type { Fout } from '../fouten/fout.ts'
import { toFout } from '../fouten/to-fout.ts'

export type Taaksoort = 'afleiden' | 'declareren' | 'importeren' | 'nakijken' | 'overnemen'

/** A job as people see it. `resultaat`: what it gave, when it is done. */
export interface Taak {
  readonly id: string
  readonly soort: Taaksoort
  readonly organisatie: string
  readonly door: string
  readonly stand: 'loopt' | 'klaar' | 'mislukt' | 'gestopt'
  readonly stap: Tekst | null
  readonly gedaan: number
  readonly totaal: number | null
  readonly begonnen: string
  readonly resultaat: unknown
  readonly fout: Fout | null
}

/** Ended jobs that are remembered, per server. */
const BEWAARD = 200

/**
 * Long work: one transaction, kept whole or not at all, or (an import) parts that are each kept whole, so a job that was
 * cut off by a crash can simply be started again. What was done stands in the audit; this list is only for people who wait.
 */
export class Taken {
  private readonly taken = new Map<string, Taak>()
  private readonly gestopt = new Set<string>()
  private readonly tell: (organisatie: string) => void
  private readonly rust: () => void

  /** `tell`: a job of the organisation changed. `rust`: a job ended, and no other one runs. */
  constructor(tell: (organisatie: string) => void, rust: () => void) {
    this.tell = tell
    this.rust = rust
  }

  /** Starts work and gives its job at once. */
  start(
    wie: { readonly id: string; readonly actor: Actor; readonly soort: Taaksoort; readonly begonnen: string },
    doe: (voortgang: Voortgang) => Promise<unknown>,
  ): Taak {
    const { id, actor, soort, begonnen } = wie
    const taak: Taak = {
      id,
      soort,
      organisatie: actor.organisatie,
      door: actor.gebruiker,
      stand: 'loopt',
      stap: null,
      gedaan: 0,
      totaal: null,
      begonnen,
      resultaat: null,
      fout: null,
    }
    this.taken.set(id, taak)
    this.forgetOldest()
    void this.run(id, doe)
    return taak
  }

  /** Jobs of an organisation, the newest first. */
  list(organisatie: string): readonly Taak[] {
    return [...this.taken.values()].filter((taak) => taak.organisatie === organisatie).reverse()
  }

  find(organisatie: string, id: string): Taak | null {
    const taak = this.taken.get(id)
    return taak?.organisatie === organisatie ? taak : null
  }

  /** Asks a job to stop; it does at its next step. What a step kept before stays: an import works in parts. */
  stop(organisatie: string, id: string): void {
    if (this.find(organisatie, id)?.stand === 'loopt') this.gestopt.add(id)
  }

  private async run(id: string, doe: (voortgang: Voortgang) => Promise<unknown>): Promise<void> {
    const voortgang: Voortgang = async (stap, gedaan, totaal) => {
      if (this.gestopt.has(id)) throw new Gestopt()
      this.change(id, { stap, gedaan, totaal })
      // Others get their turn between two steps.
      await new Promise((resolve) => setImmediate(resolve))
    }
    try {
      const resultaat = await doe(voortgang)
      this.change(id, { stand: 'klaar', resultaat, stap: null })
    } catch (error) {
      if (error instanceof Gestopt) this.change(id, { stand: 'gestopt', stap: null })
      else this.change(id, { stand: 'mislukt', stap: null, fout: toFout(error).fout })
    }
    this.gestopt.delete(id)
    if ([...this.taken.values()].every(({ stand }) => stand !== 'loopt')) this.rust()
  }

  private change(id: string, wijziging: Partial<Taak>): void {
    const taak = this.taken.get(id)
    if (taak === undefined) return
    this.taken.set(id, { ...taak, ...wijziging })
    this.tell(taak.organisatie)
  }

  private forgetOldest(): void {
    for (const [id, { stand }] of this.taken) {
      if (this.taken.size <= BEWAARD) return
      if (stand !== 'loopt') this.taken.delete(id)
    }
  }
}
