import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const verwijzerMetAgbCode = element({
  ...stijlblad('VC107'),
  id: 'gds801.verwijzing.verwijzer-met-agb-code',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Bij een verwijzing of doorverwijzing (type 01 of 02) staat de AGB-code van de verwijzer (lijst 071).',
    en: 'With a referral or onward referral (type 01 or 02) stands the AGB code of the referrer (list 071).',
  },
  advies: {
    nl: 'Voeg de AGB-code van de verwijzer toe, of kies type 07 als die er geen heeft.',
    en: 'Add the AGB code of the referrer, or choose type 07 when there is none.',
  },
  check: (v, o) => {
    const type = v.typeVerwijzingcode
    if ((type !== '01' && type !== '02') || v.verwijzer?.zorgaanbiedercode || !isZpm(o.prestatie)) return ok
    return fout('Zorgaanbiedercode', null, {
      nl: `een Verwijzer met Zorgaanbiedercode bij type ${type}`,
      en: `a Verwijzer with Zorgaanbiedercode with type ${type}`,
    })
  },
})
