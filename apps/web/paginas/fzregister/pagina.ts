import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/fz-register',
    titel: { nl: 'Fz-register', en: 'Fz register' },
    toegang: 'betaler',
    laad: async () => (await import('./FzRegisterPagina.tsx')).FzRegisterPagina,
  },
]
