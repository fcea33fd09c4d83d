import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/overname',
    titel: { nl: 'Overname', en: 'Take-over' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./OvernamePagina.tsx')).OvernamePagina,
  },
]
