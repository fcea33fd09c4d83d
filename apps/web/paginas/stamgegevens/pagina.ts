import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/stamgegevens',
    titel: { nl: 'Stamgegevens', en: 'Master data' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./StamgegevensPagina.tsx')).StamgegevensPagina,
  },
]
