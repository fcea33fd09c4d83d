import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/retour',
    titel: { nl: 'Retour', en: 'Returns' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./RetourPagina.tsx')).RetourPagina,
  },
]
