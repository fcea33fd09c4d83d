import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/registraties',
    titel: { nl: 'Registraties', en: 'Registrations' },
    toegang: 'aanbieder',
    zoek: leesZoek,
    laad: async () => (await import('./RegistratiesPagina.tsx')).RegistratiesPagina,
    haalVooruit: async () => (await import('./vooruit.ts')).haalRegistratiesVooruit(),
  },
  {
    pad: '/declaraties/regel/$referentie',
    titel: { nl: 'Regel', en: 'Line' },
    toegang: 'aanbieder',
    laad: async () => (await import('./Regelwijzer.tsx')).Regelwijzer,
  },
]
