import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import type { Boektraject } from '../opslag/trajectboek.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { composeBeelden, maskPersoon, type Trajectbeeld } from './beeld.ts'
import { findSamenloop, type Samenloop } from './samenloop.ts'

/** One person with several numbers. `persoon`: the last two digits of the BSN or SKN. Known by its first number. */
export interface Signaal {
  readonly persoon: string
  readonly trajecten: readonly Trajectbeeld[]
  /** Numbers that run at the same time where that is not meant to be; mostly none. */
  readonly samenloop: readonly Samenloop[]
}

/**
 * People with more than one number in a payer's book (ZTN-17). Numbers at several providers are allowed in ggz (ZTN-11),
 * so this is a signal and no error: no judgement reads it. `samenloop`: only those that stand out.
 */
export const listSignalen = (
  plek: Werkplek,
  actor: Actor,
  { samenloop, pagina }: { readonly samenloop: boolean; readonly pagina: Pagina },
): Promise<Deel<Signaal>> =>
  plek.opslag.read(actor, async (kast) => {
    const { rijen, totaal } = await kast.trajectboek.personen(samenloop, pagina)
    const signalen: Signaal[] = []
    for (const groep of rijen) signalen.push(await composeSignaal(kast, groep))
    return { rijen: signalen, totaal }
  })

async function composeSignaal(kast: Kast, groep: readonly Boektraject[]): Promise<Signaal> {
  const perNummer = Map.groupBy(groep, ({ nummer }) => nummer)
  return {
    persoon: maskPersoon(groep[0]?.persoon ?? null) ?? '',
    trajecten: await composeBeelden(kast, [...perNummer.values()]),
    samenloop: findSamenloop(groep),
  }
}
