import type { PatientDocument } from '../documenten/patient.ts'
import { foldTekst } from '../registers/zoektekst.ts'

type Naam = PatientDocument['naam']

/**
 * Whether two names may be one: surnames that share a part or differ by one letter, and a first initial that does not
 * contradict. A name that is not known resembles none.
 */
export function similarNames(a: Naam, b: Naam): boolean {
  if (a === null || b === null) return false
  const [voorA, voorB] = [foldTekst(a.initialen).charAt(0), foldTekst(b.initialen).charAt(0)]
  const zelfdeRoepnaam = a.roepnaam !== null && b.roepnaam !== null && foldTekst(a.roepnaam) === foldTekst(b.roepnaam)
  if (voorA !== voorB && !zelfdeRoepnaam) return false
  const [delenA, delenB] = [delen(a.achternaam), delen(b.achternaam)]
  return delenA.some((een) => delenB.some((ander) => een === ander || oneApart(een, ander)))
}

/** A double surname counts by its parts: people are registered under either. */
const delen = (achternaam: string): readonly string[] =>
  foldTekst(achternaam)
    .split(/[\s-]+/)
    .filter((deel) => deel.length > 2)

/** One letter changed, added, left out, or two neighbours swapped; not for short names, which differ too easily. */
function oneApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let begin = 0
  while (begin < Math.min(a.length, b.length) && a[begin] === b[begin]) begin += 1
  let einde = 0
  const ruimte = Math.min(a.length, b.length) - begin
  while (einde < ruimte && a.at(-1 - einde) === b.at(-1 - einde)) einde += 1
  const [restA, restB] = [a.slice(begin, a.length - einde), b.slice(begin, b.length - einde)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
