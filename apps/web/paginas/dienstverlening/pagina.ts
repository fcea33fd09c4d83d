import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/dienstverlening',
    titel: { nl: 'Dienstverlening', en: 'Subcontracting' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./DienstverleningPagina.tsx')).DienstverleningPagina,
  },
]
