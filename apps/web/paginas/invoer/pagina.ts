import type { Pagina } from '../../pagina.ts'

const tekst = (naam: string, waarde: unknown) =>
  typeof waarde === 'string' && waarde !== '' && waarde.length <= 200 ? { [naam]: waarde } : {}

export const paginas: readonly Pagina[] = [
  {
    pad: '/invoer',
    titel: { nl: 'Inlezen', en: 'Import' },
    toegang: 'sessie',
    zoek: ({ soort }) => tekst('soort', soort),
    laad: async () => (await import('./InvoerPagina.tsx')).InvoerPagina,
  },
  {
    pad: '/logboek',
    titel: { nl: 'Logboek', en: 'Audit log' },
    toegang: 'sessie',
    zoek: ({ onderwerp }) => tekst('onderwerp', onderwerp),
    laad: async () => (await import('./LogboekPagina.tsx')).LogboekPagina,
  },
]
