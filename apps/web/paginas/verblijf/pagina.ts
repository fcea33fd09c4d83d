import type { Pagina } from '../../pagina.ts'
import { leesZoek } from '../registraties/zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/verblijf',
    titel: { nl: 'Verblijf', en: 'Stays' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./VerblijfPagina.tsx')).VerblijfPagina,
  },
]
