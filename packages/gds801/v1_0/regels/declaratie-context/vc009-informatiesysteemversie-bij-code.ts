import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opFactuurdatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const informatiesysteemversieBijCode = element({
  ...stijlblad('VC009'),
  id: 'gds801.declaratieContext.informatiesysteemversie-bij-code',
  plek: 'declaratieContext',
  peildatum: opFactuurdatum,
  zegt: {
    nl: 'Bij een InformatiesysteemCode hoort een InformatiesysteemVersie.',
    en: 'An InformatiesysteemCode comes with an InformatiesysteemVersie.',
  },
  advies: {
    nl: 'Vul ook de versie van het systeem in, of laat de code weg.',
    en: 'Fill in the version of the system too, or leave the code out.',
  },
  check: ({ informatiesysteemCode, informatiesysteemVersie }) =>
    informatiesysteemCode === null || informatiesysteemVersie !== null
      ? ok
      : fout('InformatiesysteemVersie', null, {
          nl: 'een versie, omdat InformatiesysteemCode is gevuld',
          en: 'a version, because InformatiesysteemCode is present',
        }),
})
