import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'
import { nietNaBegindatum } from '../niet-na-begindatum.ts'

export const verwijsdatumNietNaBegin = element({
  ...stijlblad('VC042'),
  id: 'gds801.verwijzing.verwijsdatum-niet-na-begin',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzing is van uiterlijk de begindatum van de zorg.',
    en: 'The referral dates from no later than the begin date of the care.',
  },
  advies: {
    nl: 'Controleer de verwijsdatum op de verwijsbrief.',
    en: 'Check the referral date on the letter of referral.',
  },
  check: (v, o) =>
    isLater(v.verwijsdatum, o.prestatie.begindatum)
      ? fout('Verwijsdatum', toonDag(v.verwijsdatum), nietNaBegindatum(o.prestatie))
      : ok,
})
