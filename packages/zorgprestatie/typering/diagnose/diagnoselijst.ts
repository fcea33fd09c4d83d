import type { Tekst } from '@zorgketen/values'

/** The diagnosis lists that go with the zorgprestatiemodel (COD367-VEKT), each with the reference list of its codes. */
export const DIAGNOSELIJSTEN = {
  '029': { codelijst: 'CL0005-NZA', controle: 'RC037', naam: { nl: 'DSM-hoofdgroep ggz', en: 'DSM main group ggz' } },
  '030': { codelijst: 'CL0006-NZA', controle: 'RC038', naam: { nl: 'DSM-hoofdgroep fz', en: 'DSM main group fz' } },
  '031': { codelijst: 'CL0007-NZA', controle: 'RC039', naam: { nl: 'zorgvraagtype ggz', en: 'zorgvraagtype ggz' } },
  '032': { codelijst: 'CL0008-NZA', controle: 'RC040', naam: { nl: 'zorgvraagtype fz', en: 'zorgvraagtype fz' } },
  '033': { codelijst: 'CL0009-NZA', controle: 'RC041', naam: { nl: 'gb-ggz-profiel', en: 'gb-ggz profile' } },
} as const satisfies Record<string, { codelijst: string; controle: string; naam: Tekst }>

export type Diagnoselijst = keyof typeof DIAGNOSELIJSTEN

export const isDiagnoselijst = (lijst: string): lijst is Diagnoselijst => Object.hasOwn(DIAGNOSELIJSTEN, lijst)
