import { useMemo } from 'react'
import { Lijst } from '../../kit/Lijst.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { useTaal } from '../../taal/taal.ts'
import { haalGekozen, type Registratierij } from '../registraties/api.ts'
import { kolommenVan } from '../registraties/kolommen.tsx'

type PrestatieLijstProps = {
  readonly naam: string
  /** Ids of the registrations; they are fetched as they come in sight. */
  readonly ids: readonly string[]
  readonly opOpen: (id: string) => void
}

const KOLOMMEN = ['dag', 'patient', 'zorgverlener', 'eenheid', 'uitkomst', 'tarief'] as const

/** These prestaties with what they are, to be opened and mended. */
export function PrestatieLijst({ naam, ids, opOpen }: PrestatieLijstProps) {
  const [taal] = useTaal()
  const bron = useMemo(
    (): LijstBron<Registratierij> => ({
      sleutel: ['registraties', 'gekozen', ids],
      haalPagina: async (offset, limit) => ({
        rijen: await haalGekozen(ids.slice(offset, offset + limit)),
        totaal: ids.length,
      }),
    }),
    [ids],
  )
  const kolommen = useMemo(() => kolommenVan(taal, KOLOMMEN), [taal])
  return (
    <Lijst
      naam={naam}
      hoogte="auto"
      kolommen={kolommen}
      sleutel={({ registratie }) => registratie.id}
      bron={bron}
      opOpen={({ registratie }) => opOpen(registratie.id)}
    />
  )
}
