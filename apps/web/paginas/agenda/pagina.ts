import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/agenda',
    titel: { nl: 'Agenda', en: 'Agenda' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./AgendaPagina.tsx')).AgendaPagina,
  },
]
