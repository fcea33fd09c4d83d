import type { Pagina } from '../../pagina.ts'
import { leesMaand } from '../registraties/maand/reken.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/volledigheid',
    titel: { nl: 'Volledigheid', en: 'Completeness' },
    toegang: 'aanbieder',
    zoek: ({ maand }) => leesMaand(maand),
    laad: async () => (await import('./VolledigheidPagina.tsx')).VolledigheidPagina,
  },
]
