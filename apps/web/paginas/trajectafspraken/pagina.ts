import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/trajectafspraken',
    titel: { nl: 'Afspraken per zorgtraject', en: 'Agreements per zorgtraject' },
    toegang: 'sessie',
    zoek: ({ zoek }) => (typeof zoek === 'string' && zoek !== '' && zoek.length <= 200 ? { zoek } : {}),
    laad: async () => (await import('./TrajectafsprakenPagina.tsx')).TrajectafsprakenPagina,
  },
]
