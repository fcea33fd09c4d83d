import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiFout } from './fout.ts'

/**
 * A refusal because nobody is signed in: the session is asked again, and the shell acts on what it is. An answer to a
 * question of before a change of organisation says the same, and then somebody is signed in.
 */
function bijFout(fout: unknown): void {
  if (fout instanceof ApiFout && fout.status === 401) void queryClient.invalidateQueries({ queryKey: ['sessie'] })
}

/** One client for the tab. Events from the server say what changed, so that data stays fresh without polling. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: bijFout }),
  mutationCache: new MutationCache({ onError: bijFout }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: true,
      // only an unreachable or failing server is worth another try; a refusal stays a refusal
      retry: (keer, fout) => keer < 2 && (!(fout instanceof ApiFout) || fout.status === 0 || fout.status >= 502),
    },
    mutations: { retry: false },
  },
})
