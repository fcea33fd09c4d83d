import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opFactuurdatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const geenInformatiesysteemversieZonderCode = element({
  ...stijlblad('VC010'),
  id: 'gds801.declaratieContext.geen-informatiesysteemversie-zonder-code',
  plek: 'declaratieContext',
  peildatum: opFactuurdatum,
  zegt: {
    nl: 'Zonder InformatiesysteemCode is er geen InformatiesysteemVersie.',
    en: 'Without an InformatiesysteemCode there is no InformatiesysteemVersie.',
  },
  advies: {
    nl: 'Vul ook de code van het systeem in, of laat de versie weg.',
    en: 'Fill in the code of the system too, or leave the version out.',
  },
  check: ({ informatiesysteemCode, informatiesysteemVersie }) =>
    informatiesysteemCode !== null || informatiesysteemVersie === null
      ? ok
      : fout('InformatiesysteemVersie', informatiesysteemVersie, {
          nl: 'geen versie, omdat InformatiesysteemCode ontbreekt',
          en: 'no version, because InformatiesysteemCode is absent',
        }),
})
