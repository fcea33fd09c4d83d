import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../../regel/niet-na-verzenddatum.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'

export const diagnosedatumNietNaVerzending = element({
  ...stijlblad('VC048'),
  id: 'gds801.diagnose.diagnosedatum-niet-na-verzending',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnose is gesteld uiterlijk op de dag van verzending.',
    en: 'The diagnosis was made no later than the day of sending.',
  },
  advies: { nl: 'Controleer de diagnosedatum.', en: 'Check the date of the diagnosis.' },
  check: (d, o) =>
    isLater(d.diagnosedatum, o.header.verzenddatum)
      ? fout('Diagnosedatum', toonDag(d.diagnosedatum), nietNaVerzenddatum(o.header))
      : ok,
})
