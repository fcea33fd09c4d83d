import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const zorgaanbiederNaastZorgverlener = element({
  ...stijlblad('VC111'),
  id: 'gds801.declaratieContext.zorgaanbieder-alleen-bij-declarerende-zorgverlener',
  plek: 'declaratieContext',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Naast een declarerende zorgverlener (3) kan een instelling (1) of praktijk (2) staan, en anders niet.',
    en: 'Beside a declaring professional (3) an institution (1) or practice (2) may stand, and not otherwise.',
  },
  advies: {
    nl: 'Laat de zorgaanbieder weg, of controleer de soorten van declarant en zorgaanbieder.',
    en: 'Leave the provider out, or check the kinds of declarant and provider.',
  },
  check: ({ declarant, zorgaanbieder }) => {
    if (zorgaanbieder === null) return ok
    if (declarant?.zorgaanbiederSoort !== '3') {
      return fout('Declarant/ZorgaanbiederSoort', declarant?.zorgaanbiederSoort ?? null, {
        nl: '3 (zorgverlener)',
        en: '3 (professional)',
      })
    }
    const soort = zorgaanbieder.zorgaanbiederSoort
    return soort === '1' || soort === '2'
      ? ok
      : fout('Zorgaanbieder/ZorgaanbiederSoort', soort, {
          nl: '1 (instelling) of 2 (praktijk)',
          en: '1 (institution) or 2 (practice)',
        })
  },
})
