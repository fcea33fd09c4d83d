import type { Pagina } from '../../pagina.ts'
import { leesZoek } from './zoek.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/postvak',
    titel: { nl: 'Postvak in', en: 'Inbox' },
    toegang: 'betaler',
    laad: async () => (await import('./PostvakPagina.tsx')).PostvakPagina,
    haalVooruit: async () => (await import('./api.ts')).haalKopVooruit(),
  },
  {
    pad: '/postvak/$bericht',
    titel: { nl: 'Beoordelen', en: 'Judge' },
    toegang: 'betaler',
    zoek: leesZoek,
    laad: async () => (await import('./OordeelPagina.tsx')).OordeelPagina,
  },
  {
    pad: '/beoordelingen',
    titel: { nl: 'Beoordelingen', en: 'Judgements' },
    toegang: 'betaler',
    laad: async () => (await import('./PostvakPagina.tsx')).BeoordelingenPagina,
  },
  {
    pad: '/beoordelingen/$bericht',
    titel: { nl: 'Beoordeling', en: 'Judgement' },
    toegang: 'betaler',
    zoek: leesZoek,
    laad: async () => (await import('./BeoordelingPagina.tsx')).BeoordelingPagina,
  },
]
