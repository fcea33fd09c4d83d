import { fout, ok } from '@zorgketen/rules'
import { element } from '../../omgeving/vormen.ts'
import { FZ, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** COD392: 032 is zorgvraagtype fz. */
const ZORGVRAAGTYPE_FZ = '032'
const VERMELD = { nl: 'een zorgvraagtypecode (codelijst 032)', en: 'a zorgvraagtypecode (code list 032)' }

export const zorgvraagtypeVermeld = element({
  ...FZ,
  id: 'oordeel.fz.zorgvraagtype-vermeld',
  oorsprong: ['DFZ-01'],
  bron: protocol('hoofdstuk 3, zorgvraagtypecode [ID3601]'),
  plek: 'debetregel',
  peildatum: opDatum,
  zegt: {
    nl: 'De zorgaanbieder geeft het zorgvraagtype mee, tenzij een privacyverklaring geldt.',
    en: 'The provider gives the zorgvraagtype along, unless a privacy statement holds.',
  },
  advies: {
    nl: 'Voeg een diagnose toe met codelijst 032 en het zorgvraagtype.',
    en: 'Add a diagnose with code list 032 and the zorgvraagtype.',
  },
  check: (regel) => {
    // With a privacy statement the message standard forbids the code (return codes 9286 and 9568).
    if (regel.privacy) return ok
    for (const diagnose of regel.diagnoses) if (diagnose.codelijst === ZORGVRAAGTYPE_FZ) return ok
    return fout('Diagnosecode', null, VERMELD)
  },
})
