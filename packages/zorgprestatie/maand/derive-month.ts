import { weiger } from '../afleiden/weiger.ts'
import type { Geweigerd } from '../consult/afleiding.ts'
import type { Prestatie } from '../prestatie/prestatie.ts'
import { dayOfRegistratie } from '../registratie/wie-en-wanneer.ts'
import type { Zorgregistratie } from '../registratie/zorgregistratie.ts'
import { deriveZorg } from './derive-zorg.ts'
import type { Zorgomgeving } from './zorgomgeving.ts'

/** What registrations gave, in the order of the input, and the reasons why they gave no more. */
export interface Maandafleiding {
  readonly prestaties: readonly Prestatie[]
  readonly weigeringen: readonly Geweigerd[]
}

/**
 * Derives a batch: the fold of `deriveZorg`. A registration id that stands more than once is refused once, with all
 * its places (counted from 1), and derives nothing: which of them counts cannot be known here.
 */
export function deriveMonth(registraties: readonly Zorgregistratie[], omgeving: Zorgomgeving): Maandafleiding {
  const prestaties: Prestatie[] = []
  const weigeringen: Geweigerd[] = []
  const dubbel = findDoubles(registraties)
  const gemeld = new Set<string>()
  for (const registratie of registraties) {
    const plaatsen = dubbel.get(registratie.id)
    if (plaatsen === undefined) {
      for (const afleiding of deriveZorg(registratie, omgeving)) {
        if (afleiding.soort === 'prestatie') prestaties.push(afleiding.prestatie)
        else weigeringen.push(afleiding)
      }
    } else if (!gemeld.has(registratie.id)) {
      gemeld.add(registratie.id)
      const params = { registratie: registratie.id, aantal: plaatsen.length, plaatsen: plaatsen.join(', ') }
      weigeringen.push(
        weiger({ id: registratie.id, datum: dayOfRegistratie(registratie) }, 'registratie.dubbel', params),
      )
    }
  }
  return { prestaties, weigeringen }
}

/** Places, counted from 1, of every id that stands more than once. */
function findDoubles(registraties: readonly Zorgregistratie[]): ReadonlyMap<string, readonly number[]> {
  const first = new Map<string, number>()
  const doubles = new Map<string, number[]>()
  registraties.forEach(({ id }, index) => {
    const eerder = first.get(id)
    if (eerder === undefined) first.set(id, index + 1)
    else {
      const plaatsen = doubles.get(id)
      if (plaatsen === undefined) doubles.set(id, [eerder, index + 1])
      else plaatsen.push(index + 1)
    }
  })
  return doubles
}
