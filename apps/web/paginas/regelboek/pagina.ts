import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/regelboek',
    titel: { nl: 'Regelboek', en: 'Rule book' },
    toegang: 'iedereen',
    zoek: leesZoek,
    laad: async () => (await import('./RegelboekPagina.tsx')).RegelboekPagina,
  },
]
