import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { formatDay } from '@zorgketen/values'
import { useSessie } from '../../../api/sessie.ts'
import { vandaag as klokdag } from '../../../klok/vandaag.ts'
import { maandenVraag } from '../api.ts'
import { keuzemaanden, kiesWerkmaand, type Werkmaand } from './reken.ts'

/** Today of the organisation (a demonstration plays in a day of its own); by the clock of this computer until known. ISO. */
export function useVandaag(): string {
  return useSessie().data?.vandaag ?? formatDay(klokdag())
}

export type Maandstand = {
  /** `JJJJ-MM`, or null while the months are on their way. */
  readonly maand: string | null
  readonly gesloten: boolean
  readonly keuzes: readonly string[]
  readonly vraag: UseQueryResult<readonly Werkmaand[]>
  readonly zet: (maand: string) => void
}

/** The month last chosen in this tab, with the organisation it was chosen for: it follows from page to page. */
let laatst: { readonly organisatie: string; readonly maand: string } | null = null

/** The month of a page: of the address, else the one last chosen, else the one there is work in. */
export function useMaand(): Maandstand {
  const { maand: uitAdres } = useSearch({ strict: false }) as { maand?: string }
  const navigate = useNavigate()
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const vandaag = useVandaag()
  const vraag = useQuery(maandenVraag)
  const eerder = laatst?.organisatie === organisatie ? laatst.maand : null
  const maand = uitAdres ?? eerder ?? (vraag.data ? kiesWerkmaand(vraag.data, vandaag) : null)
  return {
    maand,
    vraag,
    gesloten: vraag.data?.find((m) => m.maand === maand)?.gesloten ?? false,
    keuzes: maand === null ? [] : keuzemaanden(vraag.data ?? [], vandaag, maand),
    zet: (nieuw) => {
      laatst = { organisatie, maand: nieuw }
      void navigate({ to: '.', search: (oud: object) => ({ ...oud, maand: nieuw }), replace: true } as never)
    },
  }
}
