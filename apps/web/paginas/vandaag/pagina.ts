import type { Pagina } from '../../pagina.ts'
import { leesMaand } from '../registraties/maand/reken.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/vandaag',
    titel: { nl: 'Vandaag', en: 'Today' },
    toegang: 'aanbieder',
    zoek: (ruw) => leesMaand(ruw.maand),
    laad: async () => (await import('./VandaagPagina.tsx')).VandaagPagina,
  },
]
