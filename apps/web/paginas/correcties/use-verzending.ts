import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Verzonden, verzendCorrectie } from './api.ts'

type Verzending = {
  readonly verzend: (opnieuw: readonly string[]) => void
  /** What was sent last; null: nothing yet. */
  readonly verzonden: readonly Verzonden[] | null
  readonly bezig: boolean
  readonly fout: unknown
}

/** Sending the correction of a month. What was on the screen about it is fetched again. */
export function useVerzending(maand: string, opVerzonden: () => void = () => undefined): Verzending {
  const client = useQueryClient()
  const sturen = useMutation({
    mutationFn: (opnieuw: readonly string[]) => verzendCorrectie(maand, opnieuw),
    onSuccess: async () => {
      opVerzonden()
      await client.invalidateQueries({ queryKey: ['declaraties'] })
    },
  })
  return {
    verzend: (opnieuw) => {
      if (!sturen.isPending) sturen.mutate(opnieuw)
    },
    verzonden: sturen.data ?? null,
    bezig: sturen.isPending,
    fout: sturen.error,
  }
}
