import type { Aanbieder, Geplant } from '../land/land.ts'
import type { Toeval } from '../toeval/toeval.ts'
import { fouten } from './alle-fouten.ts'
import type { Bereik, Fout } from './fout.ts'
import type { Werkplaats } from './werkplaats.ts'

/** Wide kinds first: they need ground on which nothing was planted yet. */
const VOLGORDE: readonly Bereik[] = ['aanbieder', 'dagen', 'patient', 'code', 'contact']

/** How many mistakes of each sort a provider gets. */
const AANTAL: Readonly<Record<Aanbieder['soort'], Readonly<Record<Fout['soort'], number>>>> = {
  praktijk: { registratie: 3, administratie: 3, correctie: 2 },
  instelling: { registratie: 6, administratie: 5, correctie: 5 },
  fz: { registratie: 4, administratie: 8, correctie: 4 },
}

/** Draws kinds of mistake for a provider and plants them; kinds in `zonder` are left out. */
export function plantFouten(
  w: Werkplaats,
  toeval: Toeval,
  soort: Aanbieder['soort'],
  zonder: ReadonlySet<string>,
): readonly Geplant[] {
  const mogelijk = fouten.filter((fout) => fout.bij.includes(soort) && !zonder.has(fout.id))
  const gekozen = (['registratie', 'administratie', 'correctie'] as const).flatMap((sub) =>
    toeval.schud(mogelijk.filter((fout) => fout.soort === sub)).slice(0, AANTAL[soort][sub]),
  )
  const opVolgorde = VOLGORDE.flatMap((bereik) => gekozen.filter((fout) => fout.bereik === bereik))
  const { id } = w.hersteld.stamgegevens.organisatie
  return opVolgorde.flatMap((fout) => {
    const ervoor = new Set(w.afwijkingen.keys())
    if (!fout.plant(w, fout)) return []
    const registraties = [...w.afwijkingen.keys()].filter((r) => !ervoor.has(r)).sort()
    return [{ fout: fout.id, soort: fout.soort, waar: id, registraties }]
  })
}
