import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import type { Trajectspoor } from './trajectspoor.ts'

/**
 * A patient has one open ggz and one open fz number at a declarant (ZTN-12, ZTN-13). Numbers that follow each other: the
 * earlier ones close on the day of their last line. Numbers that run at once are left as they are, and reported.
 */
export function closeEarlier(
  sporen: readonly Trajectspoor[],
  bevindingen: Overnamebevinding[],
): readonly Trajectspoor[] {
  const perPatient = Map.groupBy(sporen, ({ traject }) => `${traject.soort} ${traject.patient}`)
  return [...perPatient.values()].flatMap((eigen) => {
    const [eerste] = eigen
    if (eerste === undefined || eigen.length === 1) return eigen
    const opVolgorde = eigen.toSorted(
      (a, b) => a.eerste - b.eerste || a.laatste - b.laatste || (a.traject.nummer < b.traject.nummer ? -1 : 1),
    )
    const tegelijk = opVolgorde.some(
      (spoor, i) => spoor.laatste >= (opVolgorde[i + 1]?.eerste ?? Number.POSITIVE_INFINITY),
    )
    const { patient, soort } = eerste.traject
    const code = tegelijk ? 'ztn.gelijktijdig' : 'ztn.meer'
    bevindingen.push(makeBevinding(code, {}, { patient, soort, aantal: eigen.length }))
    if (tegelijk) return opVolgorde
    return opVolgorde.map((spoor, i) =>
      i === opVolgorde.length - 1 ? spoor : { ...spoor, traject: { ...spoor.traject, gesloten: spoor.laatste } },
    )
  })
}
