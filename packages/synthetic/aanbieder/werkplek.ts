import type { Maandraster } from '../land/periode.ts'
import type { Eenheid } from '../land/stamgegevens.ts'
import type { Werkplek } from './bouw.ts'

/** A unit that was closed before the month: the target of a planted mistake. */
export const GESLOTEN_EENHEID = 'eenheid-gesloten'

/** A unit per setting key given, each with its recorded decision (ZPM-03), and one that is no longer in use. */
export function maakWerkplekken(
  raster: Maandraster,
  settings: readonly string[],
  keuze: readonly string[],
): { werkplekken: readonly Werkplek[]; eenheden: readonly Eenheid[] } {
  const van = raster.dag(-800)
  const eenheid = (id: string, naam: string, setting: string, tot: string | null): Eenheid => ({
    id,
    naam,
    settings: [
      { setting, geldig: { van, tot }, besloten: van, reden: 'Indeling van de eenheid bij de start (fictief)' },
    ],
  })
  const open = keuze.map((setting, i) =>
    eenheid(`eenheid-${i + 1}`, `Team ${i + 1} ${setting} (fictief)`, setting, null),
  )
  const eerste = keuze[0]
  if (eerste === undefined) throw new RangeError('een aanbieder heeft minstens een eenheid')
  return {
    werkplekken: keuze.map((setting, i) => {
      const index = settings.indexOf(setting) + 1
      if (index === 0) throw new RangeError(`setting ${setting} staat niet in de feiten`)
      return { eenheid: `eenheid-${i + 1}`, setting: index }
    }),
    eenheden: [...open, eenheid(GESLOTEN_EENHEID, 'Opgeheven team (fictief)', eerste, raster.dag(-40))],
  }
}
