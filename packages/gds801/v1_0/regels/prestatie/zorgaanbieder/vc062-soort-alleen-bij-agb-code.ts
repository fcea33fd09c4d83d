import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const zorgaanbiederSoortAlleenBijAgbCode = element({
  ...stijlblad('VC062'),
  id: 'gds801.zorgaanbieder.soort-alleen-bij-agb-code',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorgaanbieder zonder AGB-code heeft geen soort.',
    en: 'The provider without an AGB code has no kind.',
  },
  advies: {
    nl: 'Laat ZorgaanbiederSoort weg, of voeg de AGB-code toe.',
    en: 'Leave ZorgaanbiederSoort out, or add the AGB code.',
  },
  check: (z) =>
    z.zorgaanbiedercode === null && z.zorgaanbiederSoort !== null
      ? fout('ZorgaanbiederSoort', z.zorgaanbiederSoort, {
          nl: 'geen soort zonder AGB-code',
          en: 'no kind without an AGB code',
        })
      : ok,
})
