import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/betalingen',
    titel: { nl: 'Betalingen', en: 'Payments' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./BetalingenPagina.tsx')).BetalingenPagina,
  },
]
