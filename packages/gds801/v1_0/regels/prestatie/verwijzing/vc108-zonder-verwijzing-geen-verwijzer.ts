import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const zonderVerwijzingGeenVerwijzer = element({
  ...stijlblad('VC108'),
  id: 'gds801.verwijzing.zonder-verwijzing-geen-verwijzer',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Zonder verwijzing (type 04, 05 of 06) staan er geen verwijzer en geen verwijsdatum.',
    en: 'Without a referral (type 04, 05 or 06) there is no referrer and no referral date.',
  },
  advies: {
    nl: 'Laat Verwijzer en Verwijsdatum weg, of kies het type dat bij de verwijzing past.',
    en: 'Leave Verwijzer and Verwijsdatum out, or choose the type that fits the referral.',
  },
  check: (v) => {
    const type = v.typeVerwijzingcode
    if (type !== '04' && type !== '05' && type !== '06') return ok
    return v.verwijzer === null && v.verwijsdatum === null
      ? ok
      : fout('TypeVerwijzingcode', type, {
          nl: 'geen Verwijzer en geen Verwijsdatum bij dit type',
          en: 'no Verwijzer and no Verwijsdatum with this type',
        })
  },
})
