import { contains, type EpochDay } from '@zorgketen/values'
import type { Eenheidskenmerken } from '../stam/eenheid.ts'
import type { Settingcontact } from './settingcontact.ts'

type Eenheidsdeel = Pick<Settingcontact, 'team' | 'teamsoort' | 'locatiesoort' | 'zorgprogramma'>

const GEEN: Eenheidsdeel = { team: null, teamsoort: null, locatiesoort: null, zorgprogramma: null }

/** What a unit is on a day. What two rows of that day contradict each other in is not known. */
export function kenmerkenOp(rijen: readonly Eenheidskenmerken[], dag: EpochDay): Eenheidsdeel {
  let gevonden: Eenheidsdeel | null = null
  for (const rij of rijen) {
    if (contains(rij.geldig, dag)) gevonden = gevonden === null ? rij : agree(gevonden, rij)
  }
  return gevonden ?? GEEN
}

const agree = (a: Eenheidsdeel, b: Eenheidsdeel): Eenheidsdeel => ({
  team: a.team === b.team ? a.team : undefined,
  teamsoort: a.teamsoort === b.teamsoort ? a.teamsoort : undefined,
  locatiesoort: a.locatiesoort === b.locatiesoort ? a.locatiesoort : null,
  zorgprogramma: a.zorgprogramma === b.zorgprogramma ? a.zorgprogramma : undefined,
})
