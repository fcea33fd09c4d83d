import type { Pagina } from '../../pagina.ts'

const tekst = (naam: string, waarde: unknown) =>
  typeof waarde === 'string' && waarde !== '' && waarde.length <= 20 ? { [naam]: waarde } : {}

export const paginas: readonly Pagina[] = [
  {
    pad: '/typering',
    titel: { nl: 'Zorgvragen', en: 'Care needs' },
    toegang: 'aanbieder',
    zoek: ({ blad, van, tot }) => ({ ...tekst('blad', blad), ...tekst('van', van), ...tekst('tot', tot) }),
    laad: async () => (await import('./TyperingPagina.tsx')).TyperingPagina,
  },
]
