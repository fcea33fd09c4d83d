import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/trajecten',
    titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./TrajectenPagina.tsx')).TrajectenPagina,
  },
]
