import { useNavigate } from '@tanstack/react-router'
import { Keyboard, Languages, Moon, Sun } from 'lucide-react'
import { useMemo } from 'react'
import type { Sessie } from '../api/sessie.ts'
import { type NavigatieItem, navigatieVan } from '../navigatie/navigatie.ts'
import { type Opdracht, useOpdrachten } from '../opdracht/opdracht.ts'
import { paginaOp } from '../pagina.ts'
import { useSneltoets } from '../sneltoets/sneltoetsen.ts'
import { taalVoorkeur } from '../taal/taal.ts'
import { themaVoorkeur } from '../voorkeur/thema.ts'

const namen = {
  palet: { nl: 'Zoek of doe', en: 'Search or do' },
  toetsen: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
  pagina: { nl: 'Pagina', en: 'Page' },
  instelling: { nl: 'Weergave', en: 'Display' },
  nederlands: { nl: 'In het Nederlands', en: 'In Dutch (Nederlands)' },
  engels: { nl: 'In het Engels (English)', en: 'In English' },
  licht: { nl: 'Lichte weergave', en: 'Light display' },
  donker: { nl: 'Donkere weergave', en: 'Dark display' },
} as const

type OpdrachtenProps = {
  readonly sessie: Sessie | null
  readonly opPalet: () => void
  readonly opToetsen: () => void
}

/** The commands and shortcuts that are there on every page. Draws nothing. */
export function Opdrachten({ sessie, opPalet, opToetsen }: OpdrachtenProps) {
  const navigate = useNavigate()
  const soort = sessie?.organisatie.soort ?? 'geen'
  const items = useMemo(
    () => navigatieVan(soort, (pad) => paginaOp(pad) !== undefined).flatMap((groep) => groep.items),
    [soort],
  )
  useSneltoets('mod+k', namen.palet, opPalet)
  useSneltoets('?', namen.toetsen, opToetsen)
  useOpdrachten(
    useMemo(
      (): readonly Opdracht[] => [
        ...items.map((item) => ({
          sleutel: item.pad,
          naam: item.naam,
          groep: namen.pagina,
          icoon: item.icoon,
          zoekwoorden: `${item.naam.nl} ${item.naam.en}`,
          ...(item.sneltoets ? { sneltoets: item.sneltoets } : {}),
          doe: () => void navigate({ to: item.pad }),
        })),
        weergave('nederlands', Languages, () => taalVoorkeur.zet('nl')),
        weergave('engels', Languages, () => taalVoorkeur.zet('en')),
        weergave('licht', Sun, () => themaVoorkeur.zet('licht')),
        weergave('donker', Moon, () => themaVoorkeur.zet('donker')),
        { ...weergave('toetsen', Keyboard, opToetsen), sneltoets: '?' },
      ],
      [items, navigate, opToetsen],
    ),
  )
  return items.map((item) => <GaToets key={item.pad} item={item} doe={() => void navigate({ to: item.pad })} />)
}

function weergave(sleutel: keyof typeof namen, icoon: NonNullable<Opdracht['icoon']>, doe: () => void): Opdracht {
  return { sleutel: `weergave ${sleutel}`, naam: namen[sleutel], groep: namen.instelling, icoon, doe }
}

function GaToets({ item, doe }: { readonly item: NavigatieItem; readonly doe: () => void }) {
  useSneltoets(item.sneltoets ?? null, item.naam, doe)
  return null
}
