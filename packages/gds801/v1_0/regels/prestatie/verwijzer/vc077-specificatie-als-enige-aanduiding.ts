import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerSpecificatieAlsEnigeAanduiding = element({
  ...stijlblad('VC077'),
  id: 'gds801.verwijzer.specificatie-als-enige-aanduiding',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer met een specificatie heeft geen AGB-code en geen beroep.',
    en: 'The referrer with a specification has no AGB code and no profession.',
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
