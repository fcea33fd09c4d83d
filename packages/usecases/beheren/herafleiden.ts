import type { Maand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { deriveMaand } from '../registreren/leid-maand-af.ts'
import type { RegisterNaam } from '../stam/registers.ts'
import type { Werkplek } from '../werk/werkplek.ts'

/** The registers a derivation reads; the others count from the moment a month is composed. */
const AFGELEID_UIT: ReadonlySet<RegisterNaam> = new Set(['zorgverlener', 'eenheid', 'organisatie'])

/** Registrations that are derived at once, while a person waits; more becomes a job. */
const METEEN = 3000

/** What a change of master data meant for the prestaties. `wacht`: open months that are still to be derived. */
export interface Herafleiding {
  readonly afgeleid: number
  readonly wacht: readonly Maand[]
}

/** Derives the months that are not closed again after a change, or says which are too large to do at once. */
export async function deriveAgain(kast: Kast, plek: Werkplek, register: RegisterNaam): Promise<Herafleiding> {
  if (!AFGELEID_UIT.has(register)) return { afgeleid: 0, wacht: [] }
  const open = (await kast.maanden.maanden()).filter(({ gesloten, registraties }) => !gesloten && registraties > 0)
  let afgeleid = 0
  const wacht: Maand[] = []
  for (const { maand, registraties } of open) {
    if (afgeleid + registraties > METEEN) wacht.push(maand)
    else afgeleid += await deriveMaand(kast, maand, plek)
  }
  return { afgeleid, wacht }
}
