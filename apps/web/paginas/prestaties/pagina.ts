import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/prestaties',
    titel: { nl: 'Prestaties', en: 'Services' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./PrestatiesPagina.tsx')).PrestatiesPagina,
  },
]
