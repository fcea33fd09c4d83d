import { type Agb, contains, type EpochDay, type Period } from '@zorgketen/values'
import { describeWeigering, type Weigertekst } from '@zorgketen/zorgprestatie'
import { type Askernummer, TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import type { Actor } from '../../opslag/actor.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { opdrachtVan, readIngenomen } from '../factureren/opdracht-van.ts'

/** A request for a patient that a registration may be made on. */
interface Dienstkeuze {
  readonly id: string
  readonly agb: Agb
  readonly naam: string
  readonly wat: string
  readonly stroom: 'ggz' | 'fz'
  readonly geldig: Period
}

/** The requests of a patient that run on a day; and, once an asker was chosen, the number that care goes under or why none. */
export interface Dienstkeuzen {
  readonly verzoeken: readonly Dienstkeuze[]
  readonly nummer: Askernummer | null
  readonly reden: Weigertekst | null
}

export interface Dienstkeuzevraag {
  readonly patient: string
  readonly datum: EpochDay
  readonly stroom: 'ggz' | 'fz' | null
  readonly opdrachtgever: Agb | null
}

/** What a registration form for onderlinge dienstverlening offers: the asker's number comes from its request (ZTN-14). */
export const readDienstkeuzen = (
  plek: Werkplek,
  actor: Actor,
  { patient, datum, stroom, opdrachtgever }: Dienstkeuzevraag,
): Promise<Dienstkeuzen> =>
  plek.opslag.read(actor, async (kast) => {
    const eigen = (await readIngenomen(kast)).filter((een) => een.patient === patient)
    const verzoeken = eigen
      .filter(({ geldig }) => contains(geldig, datum))
      .map(({ id, opdrachtgever: agb, geldig, stroom: van, document }) => {
        const { wat, tegenpartij } = document
        return { id, agb, naam: tegenpartij.naam, wat, stroom: van, geldig }
      })
    if (opdrachtgever === null || stroom === null) return { verzoeken, nummer: null, reden: null }
    const gevonden = opdrachtVan({ patient, datum, stroom, opdrachtgever }, eigen)
    if (gevonden.soort === 'weigering') {
      return { verzoeken, nummer: null, reden: describeWeigering(TRAJECTWEIGERINGEN, gevonden.weigering) }
    }
    const { nummer, startdatum } = gevonden
    return { verzoeken, nummer: { nummer, startdatum }, reden: null }
  })
