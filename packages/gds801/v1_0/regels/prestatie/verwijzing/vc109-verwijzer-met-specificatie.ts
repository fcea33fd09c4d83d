import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const verwijzerMetSpecificatie = element({
  ...stijlblad('VC109'),
  id: 'gds801.verwijzing.verwijzer-met-specificatie',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Bij een verwijzer zonder AGB-code (type 07) staat diens specificatie (lijst 071).',
    en: 'With a referrer without AGB code (type 07) stands the specification (list 071).',
  },
  advies: {
    nl: 'Voeg ZorgaanbiederSpecificatie van de verwijzer toe.',
    en: 'Add the ZorgaanbiederSpecificatie of the referrer.',
  },
  check: (v, o) =>
    v.typeVerwijzingcode !== '07' || v.verwijzer?.zorgaanbiederSpecificatie || !isZpm(o.prestatie)
      ? ok
      : fout('ZorgaanbiederSpecificatie', null, {
          nl: 'een Verwijzer met ZorgaanbiederSpecificatie bij type 07',
          en: 'a Verwijzer with ZorgaanbiederSpecificatie with type 07',
        }),
})
