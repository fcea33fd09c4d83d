import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/spelregels',
    titel: { nl: 'Spelregels', en: 'Rules of the field' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./SpelregelsPagina.tsx')).SpelregelsPagina,
  },
]
