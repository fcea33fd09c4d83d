import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const zorgtrajectAanwezig = element({
  ...stijlbladV1('VC040'),
  id: 'gds801.debetPrestatie.zorgtraject-aanwezig',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel van het zorgprestatiemodel noemt zijn zorgtraject.',
    en: 'A line of the zorgprestatiemodel names its zorgtraject.',
  },
  advies: {
    nl: 'Voeg het zorgtraject van de patiënt met nummer en startdatum toe.',
    en: 'Add the zorgtraject of the patient with its number and start date.',
  },
  check: (p) =>
    isZpm(p) && !p.aanvullendePrestatiegegevens?.zorgtraject
      ? fout('Zorgtraject', null, { nl: 'een Zorgtraject bij lijst 071', en: 'a Zorgtraject with list 071' })
      : ok,
})
