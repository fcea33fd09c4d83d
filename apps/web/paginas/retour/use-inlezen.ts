import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { leesIn } from './api.ts'
import { type Inleesuitslag, zegFout, zegOntvangst } from './inleesuitslag.ts'

export type Ingelezen = { readonly sleutel: string; readonly naam: string; readonly uitslag: Inleesuitslag }

/** Takes files in, one after the other; what became of each stays on the screen, the last first. */
export function useInlezen() {
  const client = useQueryClient()
  const [uitslagen, setUitslagen] = useState<readonly Ingelezen[]>([])
  const [bezig, setBezig] = useState<string | null>(null)
  return {
    uitslagen,
    /** Name of the file that is on its way. */
    bezig,
    leesIn: async (bestanden: readonly File[]): Promise<void> => {
      for (const bestand of bestanden) {
        setBezig(bestand.name)
        const uitslag = await leesIn(bestand).then(zegOntvangst, zegFout)
        setUitslagen((eerder) => [{ sleutel: `${eerder.length}`, naam: bestand.name, uitslag }, ...eerder])
      }
      setBezig(null)
      await client.invalidateQueries({
        predicate: ({ queryKey: [wat] }) => wat === 'berichten' || wat === 'declaraties',
      })
    },
  }
}
