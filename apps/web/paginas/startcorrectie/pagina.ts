import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/startcorrectie',
    titel: { nl: 'Startdatum corrigeren', en: 'Correct start date' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./StartcorrectiePagina.tsx')).StartcorrectiePagina,
  },
]
