import type { Pagina } from '../../pagina.ts'
import { leesDetailZoek, leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/declaraties',
    titel: { nl: 'Declaraties', en: 'Claims' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./DeclaratiesPagina.tsx')).DeclaratiesPagina,
  },
  {
    pad: '/declaraties/$berichtreferentie',
    titel: { nl: 'Declaratie', en: 'Claim' },
    toegang: 'aanbieder',
    zoek: leesDetailZoek,
    laad: async () => (await import('./DeclaratiePagina.tsx')).DeclaratiePagina,
  },
]
