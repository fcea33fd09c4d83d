import type { Pagina } from '../../pagina.ts'

const titel = { nl: 'Regelboek', en: 'Rule book' }

export const paginas: readonly Pagina[] = [
  {
    pad: '/regelboek',
    titel,
    toegang: 'iedereen',
    laad: async () => (await import('./RegelboekPagina.tsx')).RegelboekPagina,
  },
]
