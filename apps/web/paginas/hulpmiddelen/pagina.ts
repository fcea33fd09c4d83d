import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/hulpmiddelen',
    titel: { nl: 'Losse hulpmiddelen', en: 'Loose tools' },
    toegang: 'iedereen',
    zoek: leesZoek,
    laad: async () => (await import('./HulpmiddelenPagina.tsx')).HulpmiddelenPagina,
  },
]
