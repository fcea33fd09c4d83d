import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerAgbCodeMetSoort = element({
  ...stijlblad('VC073'),
  id: 'gds801.verwijzer.agb-code-met-soort',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer met een AGB-code heeft ook een soort.',
    en: 'The referrer with an AGB code also has a kind.',
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
