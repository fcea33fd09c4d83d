import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const specificatieZonderAgbCode = element({
  ...stijlblad('VC078'),
  id: 'gds801.diagnosesteller.specificatie-zonder-agb-code',
  plek: 'diagnosesteller',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnosesteller met een specificatie heeft geen AGB-code.',
    en: 'The diagnostician with a specification has no AGB code.',
  },
  advies: {
    nl: 'Houd één aanduiding over; de AGB-code heeft de voorkeur.',
    en: 'Keep one designation; the AGB code is preferred.',
  },
  check: (z) =>
    z.zorgaanbiederSpecificatie !== null && z.zorgaanbiedercode !== null
      ? fout('ZorgaanbiederSpecificatie', z.zorgaanbiederSpecificatie, {
          nl: 'geen Zorgaanbiedercode ernaast',
          en: 'no Zorgaanbiedercode beside it',
        })
      : ok,
})
