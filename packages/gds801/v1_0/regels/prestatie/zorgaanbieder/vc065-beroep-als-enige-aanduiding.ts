import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const zorgaanbiederBeroepAlsEnigeAanduiding = element({
  ...stijlblad('VC065'),
  id: 'gds801.zorgaanbieder.beroep-als-enige-aanduiding',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorgaanbieder met een beroep heeft geen AGB-code en geen specificatie.',
    en: 'The provider with a profession has no AGB code and no specification.',
  },
  advies: {
    nl: 'Houd één aanduiding over; de AGB-code heeft de voorkeur.',
    en: 'Keep one designation; the AGB code is preferred.',
  },
  check: (z) => {
    if (z.beroepZorgverlener === null) return ok
    return z.zorgaanbiedercode === null && z.zorgaanbiederSpecificatie === null
      ? ok
      : fout('BeroepZorgverlener', z.beroepZorgverlener, {
          nl: 'geen Zorgaanbiedercode of ZorgaanbiederSpecificatie ernaast',
          en: 'no Zorgaanbiedercode or ZorgaanbiederSpecificatie beside it',
        })
  },
})
