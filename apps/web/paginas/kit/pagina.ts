import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/kit',
    titel: { nl: 'Onderdelen', en: 'Components' },
    toegang: 'iedereen',
    laad: async () => (await import('./KitPagina.tsx')).KitPagina,
  },
]
