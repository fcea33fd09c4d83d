import { useRouterState } from '@tanstack/react-router'
import { paginaOp } from '../pagina.ts'
import { useLees } from '../taal/taal.ts'
import { useHuidigeTitel } from '../titel.ts'

/** The title of the page on the screen: its own, else that of its registration; null on the entry page. */
export function usePaginaTitel(): string | null {
  const lees = useLees()
  const eigen = useHuidigeTitel()
  const patroon = useRouterState({ select: (s): string => String(s.matches.at(-1)?.fullPath ?? '') })
  const pagina = paginaOp(patroon)
  return eigen ?? (pagina && pagina.pad !== '/' ? lees(pagina.titel) : null)
}
