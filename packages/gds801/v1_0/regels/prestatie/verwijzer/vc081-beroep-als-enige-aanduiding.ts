import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerBeroepAlsEnigeAanduiding = element({
  ...stijlblad('VC081'),
  id: 'gds801.verwijzer.beroep-als-enige-aanduiding',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer met een beroep heeft geen AGB-code en geen specificatie.',
    en: 'The referrer with a profession has no AGB code and no specification.',
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
