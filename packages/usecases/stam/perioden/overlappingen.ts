import { formatDay, intersect, type Period } from '@zorgketen/values'
import { type Stamweigering, weigering } from '../weigering.ts'
import type { MetPeriode, Reeks } from './reeks.ts'

/** Every pair of periods of one group that share a day, as a refusal. */
export function checkReeks<D, T extends MetPeriode>(reeks: Reeks<D, T>, rijen: readonly T[]): readonly Stamweigering[] {
  const gevonden: Stamweigering[] = []
  for (const groep of Map.groupBy(rijen, reeks.groep).values()) {
    const opVolgorde = groep.toSorted((a, b) => a.geldig.van - b.geldig.van)
    opVolgorde.forEach((rij, i) => {
      for (const later of opVolgorde.slice(i + 1)) {
        const samen = intersect(rij.geldig, later.geldig)
        if (samen === null) break
        gevonden.push(overlap(reeks, rij, later, samen))
      }
    })
  }
  return gevonden
}

function overlap<D, T extends MetPeriode>(reeks: Reeks<D, T>, a: T, b: T, samen: Period): Stamweigering {
  const [eerste, tweede] = [reeks.waarde(a), reeks.waarde(b)]
  const [nl, en] = [dagenTekst(samen, 'nl'), dagenTekst(samen, 'en')]
  const wat =
    eerste === tweede
      ? { nl: `${eerste} staat er twee keer ${nl}.`, en: `${eerste} is there twice ${en}.` }
      : { nl: reeks.dubbel.wat(eerste, tweede, nl).nl, en: reeks.dubbel.wat(eerste, tweede, en).en }
  const { verwacht } = reeks.dubbel
  return weigering(
    'periode.overlap',
    [wat.nl, wat.en],
    [verwacht.nl, verwacht.en],
    ['Beëindig de ene op de dag voordat de andere ingaat.', 'End the one on the day before the other begins.'],
  )
}

function dagenTekst({ van, tot }: Period, taal: 'nl' | 'en'): string {
  if (van === tot) return taal === 'nl' ? `op ${formatDay(van)}` : `on ${formatDay(van)}`
  if (tot === null) return taal === 'nl' ? `vanaf ${formatDay(van)}` : `from ${formatDay(van)} on`
  return taal === 'nl'
    ? `van ${formatDay(van)} tot en met ${formatDay(tot)}`
    : `from ${formatDay(van)} up to and including ${formatDay(tot)}`
}
