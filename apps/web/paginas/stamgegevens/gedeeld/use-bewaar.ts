import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Huidig, huidigVan } from './fout-bij.ts'

export type Bewaren<V> = {
  readonly bewaar: (wat: V) => void
  readonly bezig: boolean
  /** What was thrown, unless it is an edit conflict. */
  readonly fout: unknown
  /** What stands now, when somebody else was first. */
  readonly conflict: Huidig | null
  readonly wis: () => void
}

/** Sends one change; what it made stale is fetched again. An edit conflict comes apart from other errors. */
export function useBewaar<V, R>(doe: (wat: V) => Promise<R>, opKlaar: (uitkomst: R) => void): Bewaren<V> {
  const client = useQueryClient()
  const ververs = () =>
    Promise.all(['patienten', 'stam'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })))
  const mutatie = useMutation({
    mutationFn: doe,
    onSuccess: (uitkomst) => {
      void ververs()
      opKlaar(uitkomst)
    },
  })
  const conflict = huidigVan(mutatie.error)
  return {
    bewaar: (wat) => mutatie.mutate(wat),
    bezig: mutatie.isPending,
    fout: conflict === null ? mutatie.error : null,
    conflict,
    wis: () => mutatie.reset(),
  }
}
