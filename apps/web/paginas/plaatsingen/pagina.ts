import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/plaatsingen',
    titel: { nl: 'Plaatsingen', en: 'Placements' },
    toegang: 'aanbieder',
    laad: async () => (await import('./PlaatsingenPagina.tsx')).PlaatsingenPagina,
  },
]
