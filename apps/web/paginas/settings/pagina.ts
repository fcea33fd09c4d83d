import type { Pagina } from '../../pagina.ts'

export const paginas: readonly Pagina[] = [
  {
    pad: '/settings',
    titel: { nl: 'Settings', en: 'Settings' },
    toegang: 'aanbieder',
    laad: async () => (await import('./SettingsPagina.tsx')).SettingsPagina,
  },
]
