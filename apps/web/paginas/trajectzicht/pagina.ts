import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/trajectzicht',
    titel: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' },
    toegang: 'betaler',
    zoek: leesZoek,
    laad: async () => (await import('./TrajectzichtPagina.tsx')).TrajectzichtPagina,
  },
]
