import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const zorgaanbiederSpecificatieAlsEnigeAanduiding = element({
  ...stijlblad('VC063'),
  id: 'gds801.zorgaanbieder.specificatie-als-enige-aanduiding',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorgaanbieder met een specificatie heeft geen AGB-code en geen beroep.',
    en: 'The provider with a specification has no AGB code and no profession.',
  },
  advies: {
    nl: 'Houd één aanduiding over; de AGB-code heeft de voorkeur.',
    en: 'Keep one designation; the AGB code is preferred.',
  },
  check: (z) => {
    if (z.zorgaanbiederSpecificatie === null) return ok
    return z.zorgaanbiedercode === null && z.beroepZorgverlener === null
      ? ok
      : fout('ZorgaanbiederSpecificatie', z.zorgaanbiederSpecificatie, {
          nl: 'geen Zorgaanbiedercode of BeroepZorgverlener ernaast',
          en: 'no Zorgaanbiedercode or BeroepZorgverlener beside it',
        })
  },
})
