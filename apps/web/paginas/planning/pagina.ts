import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/planning',
    titel: { nl: 'Planning', en: 'Planning' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./PlanningPagina.tsx')).PlanningPagina,
  },
]
