import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/',
    titel: { nl: 'Begin', en: 'Start' },
    toegang: 'iedereen',
    laad: async () => (await import('./BeginPagina.tsx')).BeginPagina,
  },
]
