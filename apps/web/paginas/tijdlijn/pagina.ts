import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/patienten/$patient/tijdlijn',
    titel: { nl: 'Tijdlijn', en: 'Timeline' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./TijdlijnPagina.tsx')).TijdlijnPagina,
  },
]
