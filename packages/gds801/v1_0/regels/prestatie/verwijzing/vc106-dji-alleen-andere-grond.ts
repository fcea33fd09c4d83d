import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const djiAlleenAndereGrond = element({
  ...stijlblad('VC106'),
  id: 'gds801.verwijzing.dji-alleen-andere-grond',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een verwijzing aan DJI heeft type 06: een andere grond dan een verwijzing (lijst 071).',
    en: 'A referral for DJI has type 06: a ground other than a referral (list 071).',
  },
  advies: {
    nl: 'Gebruik type 06 of laat de verwijzing weg: de plaatsing is de grond.',
    en: 'Use type 06 or leave the referral out: the placement is the ground.',
  },
  check: (v, o) => {
    const type = v.typeVerwijzingcode
    return type === null || type === '06' || o.header.ontvanger !== DJI_UZOVI || !isZpm(o.prestatie)
      ? ok
      : fout('TypeVerwijzingcode', type, { nl: `06 bij ontvanger ${DJI_UZOVI}`, en: `06 for receiver ${DJI_UZOVI}` })
  },
})
