import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Tekst } from '@zorgketen/values'
import { lees, stuur } from './client.ts'
import { queryClient } from './query-client.ts'

export type OrganisatieSoort = 'aanbieder' | 'betaler'

/** Who works here now. `milieu` is the Berichtsoort of every message: P production, T test. */
export type Sessie = {
  readonly organisatie: {
    readonly id: string
    readonly naam: string
    readonly soort: OrganisatieSoort
    readonly fictief: boolean
  }
  readonly rol: string
  readonly gebruiker: string
  readonly milieu: 'P' | 'T'
  /** The organisation's today (ISO); a demonstration plays in a day of its own. */
  readonly vandaag: string
}

/** An organisation that can be entered, with the roles one can take. */
export type Organisatiekeuze = {
  readonly id: string
  readonly naam: string
  readonly soort: OrganisatieSoort
  readonly fictief: boolean
  readonly omschrijving: Tekst | string
  readonly rollen: readonly { readonly rol: string; readonly naam: Tekst | string }[]
}

const SLEUTEL = ['sessie'] as const
const ORGANISATIES = ['organisaties'] as const
const BLIJFT: readonly unknown[] = [SLEUTEL[0], ORGANISATIES[0]]

const sessieVraag = {
  queryKey: SLEUTEL,
  queryFn: async () => (await lees<{ sessie: Sessie | null }>('/api/sessie')).sessie,
  staleTime: 5 * 60_000,
  // another tab may have entered another organisation with the same cookie
  refetchOnWindowFocus: 'always' as const,
}

/** The session of this browser; `data` is null when nobody is signed in. */
export function useSessie(): UseQueryResult<Sessie | null> {
  return useQuery(sessieVraag)
}

/** The session as known, fetched when it is not: for guards of routes. */
export function vindSessie(): Promise<Sessie | null> {
  return queryClient.ensureQueryData(sessieVraag)
}

export function useOrganisaties(): UseQueryResult<readonly Organisatiekeuze[]> {
  return useQuery({
    queryKey: ORGANISATIES,
    queryFn: async () => (await lees<{ organisaties: readonly Organisatiekeuze[] }>('/api/organisaties')).organisaties,
  })
}

/** Enters an organisation in a role. Nothing of the organisation that one leaves stays behind in this tab. */
export async function begin(organisatie: string, rol: string): Promise<void> {
  await stuur('POST', '/api/sessie', { organisatie, rol })
  await wissel()
}

/** Throws away what was fetched for the organisation before, and fetches again what is on the screen. */
export function vergeet(): void {
  void queryClient.resetQueries({ predicate: (q) => !BLIJFT.includes(q.queryKey[0]) })
}

/** Ends the session. */
export async function stop(): Promise<void> {
  await stuur('DELETE', '/api/sessie')
  await wissel()
}

async function wissel(): Promise<void> {
  queryClient.removeQueries({ predicate: (q) => !BLIJFT.includes(q.queryKey[0]) })
  await queryClient.fetchQuery({ ...sessieVraag, staleTime: 0 })
}
