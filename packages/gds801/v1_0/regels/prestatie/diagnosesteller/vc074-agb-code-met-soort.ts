import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const diagnosestellerAgbCodeMetSoort = element({
  ...stijlblad('VC074'),
  id: 'gds801.diagnosesteller.agb-code-met-soort',
  plek: 'diagnosesteller',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnosesteller met een AGB-code heeft ook een soort.',
    en: 'The diagnostician with an AGB code also has a kind.',
  },
  advies: {
    nl: 'Vul ZorgaanbiederSoort in: 1 instelling, 2 praktijk, 3 zorgverlener.',
    en: 'Fill in ZorgaanbiederSoort: 1 institution, 2 practice, 3 practitioner.',
  },
  check: (z) =>
    z.zorgaanbiedercode !== null && z.zorgaanbiederSoort === null
      ? fout('ZorgaanbiederSoort', null, { nl: 'een soort bij de AGB-code', en: 'a kind with the AGB code' })
      : ok,
})
