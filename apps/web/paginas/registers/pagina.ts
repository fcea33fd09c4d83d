import type { Pagina } from '../../pagina.ts'
import { leesZoek } from '../stamgegevens/zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/registers',
    titel: { nl: 'Registers', en: 'Registers' },
    toegang: 'betaler',
    zoek: leesZoek,
    laad: async () => (await import('./RegistersPagina.tsx')).RegistersPagina,
  },
]
