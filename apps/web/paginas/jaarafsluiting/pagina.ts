import type { Pagina } from '../../pagina.ts'

const jaarUit = (ruw: unknown): { readonly jaar?: number } => {
  const jaar = Number(ruw)
  return Number.isInteger(jaar) && jaar >= 2000 && jaar < 2200 ? { jaar } : {}
}

export const paginas: readonly Pagina[] = [
  {
    pad: '/jaarafsluiting',
    titel: { nl: 'Jaarafsluiting', en: 'Year closing' },
    toegang: 'aanbieder',
    zoek: ({ jaar }) => jaarUit(jaar),
    laad: async () => (await import('./JaarafsluitingPagina.tsx')).JaarafsluitingPagina,
  },
]
