import type { Pagina } from '../../pagina.ts'

const MAAND = /^\d{4}-(0[1-9]|1[0-2])$/

export const paginas: readonly Pagina[] = [
  {
    pad: '/correcties',
    titel: { nl: 'Correcties', en: 'Corrections' },
    toegang: 'aanbieder',
    zoek: ({ maand }) => (typeof maand === 'string' && MAAND.test(maand) ? { maand } : {}),
    laad: async () => (await import('./CorrectiesPagina.tsx')).CorrectiesPagina,
  },
]
