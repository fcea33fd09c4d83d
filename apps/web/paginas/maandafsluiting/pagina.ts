import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/maandafsluiting',
    titel: { nl: 'Maandafsluiting', en: 'Month closing' },
    toegang: 'aanbieder',
    laad: async () => (await import('./MaandafsluitingPagina.tsx')).MaandafsluitingPagina,
  },
]
