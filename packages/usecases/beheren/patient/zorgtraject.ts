import type { Tekst } from '@zorgketen/values'
import type { Actor } from '../../opslag/actor.ts'
import { actOnTraject } from '../../trajecten/levensloop/doe.ts'
import type { Werkplek } from '../../werk/werkplek.ts'

/** A request for a ggz number; what is left out was not asked. See `Trajectdaad`. */
interface Nummerverzoek {
  readonly patient: string
  readonly regiebehandelaar: string | null
  readonly reden: string
  readonly terugval?: boolean | null | undefined
  readonly overgang?: boolean | undefined
}

/**
 * Issues a ggz zorgtrajectnummer (ZTN-04) for a patient, or opens the old one again for a relapse (ZTN-15); refuses
 * beside an open one (ZTN-13), and asks when nobody said whether a return within a year is a relapse.
 */
export async function issueZorgtraject(
  plek: Werkplek,
  actor: Actor,
  { patient, reden, regiebehandelaar, terugval = null, overgang = false }: Nummerverzoek,
): Promise<{ readonly nummer: string; readonly opmerkingen: readonly Tekst[] }> {
  const daad = { soort: 'nummer', regiebehandelaar, terugval, overgang } as const
  const { nummer, opmerkingen } = await actOnTraject(plek, actor, { patient, daad, versie: null, reden })
  if (nummer === null) throw new RangeError('a number was asked and none is open')
  return { nummer, opmerkingen }
}
