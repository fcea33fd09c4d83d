import type { Maand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { deriveMaand } from '../registreren/leid-maand-af.ts'
import { asksTitel } from '../settings/asks-titel.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The registers a derivation reads; the others count from the moment a month is composed. */
const AFGELEID_UIT: ReadonlySet<RegisterNaam> = new Set(['zorgverlener', 'eenheid', 'organisatie'])

/** The registers that bring a strafrechtelijke titel, which a list of settings may ask for. */
const MET_TITEL: ReadonlySet<RegisterNaam> = new Set(['plaatsing', 'zorgtraject'])

/** Registrations that are derived at once, while a person waits; more becomes a job. */
const METEEN = 3000

/** What a change of master data meant for the prestaties. `wacht`: open months that are still to be derived. */
export interface Herafleiding {
  readonly afgeleid: number
  readonly wacht: readonly Maand[]
}

/** Derives the months that are not closed again after a change, or says which are too large to do at once. */
export const deriveAgain = async (kast: Kast, plek: Werkplek, register: RegisterNaam): Promise<Herafleiding> =>
  AFGELEID_UIT.has(register) || (MET_TITEL.has(register) && (await asksTitel(kast)))
    ? deriveOpenMaanden(kast, plek, () => true)
    : { afgeleid: 0, wacht: [] }

/** The same for the months that a change touches. */
export async function deriveOpenMaanden(
  kast: Kast,
  plek: Werkplek,
  geraakt: (maand: Maand) => boolean,
): Promise<Herafleiding> {
  const open = (await kast.maanden.maanden()).filter(
    ({ maand, gesloten, registraties }) => !gesloten && registraties > 0 && geraakt(maand),
  )
  let afgeleid = 0
  const wacht: Maand[] = []
  for (const { maand, registraties } of open) {
    if (afgeleid + registraties > METEEN) wacht.push(maand)
    else afgeleid += await deriveMaand(kast, maand, plek)
  }
  return { afgeleid, wacht }
}
