import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'
import { nietNaBegindatum } from '../niet-na-begindatum.ts'

export const startdatumNietNaBegin = element({
  ...stijlblad('VC049'),
  id: 'gds801.zorgtraject.startdatum-niet-na-begin',
  plek: 'zorgtraject',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Het zorgtraject startte uiterlijk op de begindatum van de zorg.',
    en: 'The zorgtraject started no later than the begin date of the care.',
  },
  advies: {
    nl: 'Controleer de startdatum, of kies het zorgtraject dat toen liep.',
    en: 'Check the start date, or choose the zorgtraject that ran then.',
  },
  check: (t, o) =>
    isLater(t.zorgtrajectStartdatum, o.prestatie.begindatum)
      ? fout('ZorgtrajectStartdatum', toonDag(t.zorgtrajectStartdatum), nietNaBegindatum(o.prestatie))
      : ok,
})
