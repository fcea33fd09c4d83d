import type { Actor } from '../opslag/actor.ts'
import { Bewerkingsconflict } from '../opslag/bewerkingsconflict.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst, Registerrij } from '../opslag/registerkast.ts'
import { assertMag } from '../werk/mag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { hideBsn } from './hide-bsn.ts'

/** On what a change was made (`verwachteVersie`) and why; the reason is kept with the version. */
export interface Wijzigingsgrond {
  readonly verwachteVersie: number
  readonly reden: string
}

/** One change of master data: the right to it, one transaction, and no BSN in what an edit conflict shows. */
export async function beheer<T>(plek: Werkplek, actor: Actor, doe: (kast: Kast) => Promise<T>): Promise<T> {
  assertMag(actor, 'beheren')
  try {
    return await plek.opslag.transact(actor, doe)
  } catch (error) {
    if (error instanceof Bewerkingsconflict && error.huidig !== null) {
      const huidig = error.huidig as Registerrij
      throw new Bewerkingsconflict(error.soort, error.id, error.huidigeVersie, {
        ...huidig,
        inhoud: hideBsn(huidig.inhoud),
      })
    }
    throw error
  }
}

export const herkomstVan = ({ nu }: Werkplek, { gebruiker }: Actor, reden: string): Herkomst => ({
  op: nu(),
  door: gebruiker,
  reden: reden.trim() === '' ? 'wijziging' : reden.trim(),
})
