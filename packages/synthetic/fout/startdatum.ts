import type { Contact } from '../aanbieder/bouw.ts'
import { type Fout, GGZ } from './fout.ts'
import { noteerWeigering, noteerWijziging } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

/** Round 1 misses the first contact of a number that starts this month, so every other line has a wrong startdatum. */
export const eerderePrestatie: Fout = {
  ...{ id: 'eerdere-prestatie', soort: 'correctie', bereik: 'patient', bij: GGZ, eisen: ['ZTN-09'], codes: [] },
  zegt: 'Een eerdere prestatie komt pas na toekenning boven water; de startdatum van het zorgtraject verschuift.',
  bron: 'seed 000, startdatum wijzigt achteraf; ZTN-03, ZTN-09',
  plant: plantEerdere,
}

function plantEerdere(w: Werkplaats, fout: Fout): boolean {
  const later = (groep: readonly Contact[]): boolean => {
    const vast = groep.find((c) => c.vast)
    return vast !== undefined && groep.length > 1
  }
  const groep = w.neemPatient(6, later)
  const vast = groep?.find((c) => c.vast)
  if (groep === null || vast === undefined) return false
  const registratie = w.registratie(vast)
  registratie.geplandeMinuten = null
  registratie.directeMinuten = 3
  noteerWeigering(w, fout, vast, 'tijd.te-kort')
  for (const contact of groep) if (contact !== vast) noteerWijziging(w, fout, contact)
  return true
}
