import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/tarieven',
    titel: { nl: 'Tarieven', en: 'Tariffs' },
    toegang: 'sessie',
    zoek: leesZoek,
    laad: async () => (await import('./TarievenPagina.tsx')).TarievenPagina,
  },
]
