import { useNavigate } from '@tanstack/react-router'
import { BookOpenText, UserRound } from 'lucide-react'
import { useMemo } from 'react'
import { lees } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import type { Sessie } from '../api/sessie.ts'
import { useZoekbron, type Zoekbron } from '../opdracht/opdracht.ts'
import { regelboekVraag } from '../paginas/regelboek/api.ts'
import { zoekRegels } from '../paginas/regelboek/zoek.ts'

type Keuzes = { readonly keuzes: readonly { readonly id: string; readonly label: string }[] }

/** Rules of the book shown at most, per question. */
const REGELS = 8

/** What the palette searches on every page: patients by name or birth date, and the rule book. */
export function Zoekbronnen({ sessie }: { readonly sessie: Sessie | null }) {
  const navigate = useNavigate()
  const metPatienten = sessie?.organisatie.soort === 'aanbieder'
  const patienten = useMemo<Zoekbron>(
    () => ({
      sleutel: 'patienten',
      naam: { nl: 'Patiënten', en: 'Patients' },
      zoek: async (vraag, signal) => {
        if (!metPatienten) return []
        const { keuzes } = await lees<Keuzes>(`/api/keuzes/patient?zoek=${encodeURIComponent(vraag)}`, signal)
        return keuzes.map(({ id, label }) => ({
          sleutel: `patient ${id}`,
          naam: label,
          icoon: UserRound,
          doe: () => void navigate({ to: `/patienten/${id}` }),
        }))
      },
    }),
    [metPatienten, navigate],
  )
  const regels = useMemo<Zoekbron>(
    () => ({
      sleutel: 'regels',
      naam: { nl: 'Regelboek', en: 'Rule book' },
      zoek: async (vraag) =>
        zoekRegels(await queryClient.ensureQueryData(regelboekVraag), vraag)
          .slice(0, REGELS)
          .map(({ sleutel, oorsprong, zegt }) => ({
            sleutel: `regel ${sleutel}`,
            naam: { nl: `${oorsprong[0] ?? ''} ${zegt.nl}`, en: `${oorsprong[0] ?? ''} ${zegt.en}` },
            icoon: BookOpenText,
            doe: () => void navigate({ to: '/regelboek', search: { regel: sleutel } as never }),
          })),
    }),
    [navigate],
  )
  useZoekbron(patienten)
  useZoekbron(regels)
  return null
}
