import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Told anew by every change of declarations; it asks the server nothing. */
const gewijzigd = queryOptions({
  queryKey: ['declaraties', 'gewijzigd'],
  queryFn: () => null,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Where lines stand changes with declarations: then lists of registrations, which show it, are fetched again. */
export function useVerseStanden(): void {
  const client = useQueryClient()
  const op = useQuery(gewijzigd).dataUpdatedAt
  useEffect(() => {
    if (op > 0) void client.invalidateQueries({ queryKey: ['registraties', 'lijst'], predicate: olderThan(op) })
  }, [client, op])
}

const olderThan =
  (op: number) =>
  ({ state }: { readonly state: { readonly dataUpdatedAt: number } }): boolean =>
    state.dataUpdatedAt > 0 && state.dataUpdatedAt < op
