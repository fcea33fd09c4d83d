import { meld } from '../../../kit/meld.ts'
import type { Toestand } from '../../../kit/toestand.ts'
import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { type Daad, maakOngedaan, meldFout, onthoudDaad, useDaad } from './ongedaan.ts'

const teksten = {
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
  gedaan: { nl: 'Ongedaan gemaakt', en: 'Undone' },
  gewijzigd: { nl: 'Iemand wijzigde dit intussen', en: 'Someone changed this in the meantime' },
  leg: {
    nl: 'De vorige versie staat klaar naast wat er nu staat.',
    en: 'The version before stands ready beside what stands now.',
  },
  bekijk: { nl: 'Leg naast elkaar', en: 'Compare' },
} as const
const NAAM = teksten.ongedaan
const LIJN = 'ongedaan'

type Gemeld = {
  readonly toestand: Extract<Toestand, 'goed' | 'letop' | 'info'>
  readonly tekst: string
  readonly bij?: string
}

/**
 * Says that something was done, with the way back: the button of the notice, `z`, or `alt+z` while typing. `opOpen`:
 * shows a registration of which taking back met a change of someone else.
 */
export function useOngedaan(opOpen: ((id: string) => void) | null): (daad: Daad, gemeld: Gemeld) => void {
  const t = useTeksten(teksten)
  const lees = useLees()
  const daad = useDaad()
  const doe = async (terug: Daad) => {
    try {
      if ((await maakOngedaan(terug)) === 'gedaan') meld({ toestand: 'goed', tekst: t.gedaan, lijn: LIJN })
      else {
        const actie = opOpen === null ? {} : { actie: { naam: t.bekijk, doe: () => opOpen(terug.id) } }
        meld({ toestand: 'fout', tekst: t.gewijzigd, bij: t.leg, lijn: LIJN, ...actie })
      }
    } catch (fout) {
      meldFout(fout, lees)
    }
  }
  const laatste = () => {
    if (daad !== null) void doe(daad)
  }
  useSneltoets(daad === null ? null : 'z', NAAM, laatste)
  useSneltoets(daad === null ? null : 'alt+z', NAAM, laatste)
  return (nieuw, gemeld) => {
    onthoudDaad(nieuw)
    meld({ ...gemeld, lijn: LIJN, actie: { naam: t.ongedaan, doe: () => void doe(nieuw) } })
  }
}
