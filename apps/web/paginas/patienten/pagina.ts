import type { Pagina } from '../../pagina.ts'

const tekst = (naam: string, waarde: unknown) =>
  typeof waarde === 'string' && waarde !== '' && waarde.length <= 200 ? { [naam]: waarde } : {}

export const paginas: readonly Pagina[] = [
  {
    pad: '/patienten',
    titel: { nl: 'Patiënten', en: 'Patients' },
    toegang: 'aanbieder',
    zoek: ({ open }) => tekst('open', open),
    laad: async () => (await import('./PatientenPagina.tsx')).PatientenPagina,
    haalVooruit: async () => (await import('./bron.ts')).haalPatientenVooruit(),
  },
  {
    pad: '/patienten/$patient',
    titel: { nl: 'Patiënt', en: 'Patient' },
    toegang: 'aanbieder',
    zoek: ({ blad }) => tekst('blad', blad),
    laad: async () => (await import('./PatientPagina.tsx')).PatientPagina,
  },
]
