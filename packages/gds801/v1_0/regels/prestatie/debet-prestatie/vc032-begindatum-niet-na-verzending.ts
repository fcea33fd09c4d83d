import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../../regel/niet-na-verzenddatum.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'

export const begindatumNietNaVerzending = element({
  ...stijlblad('VC032'),
  id: 'gds801.debetPrestatie.begindatum-niet-na-verzending',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorg van een regel begon uiterlijk op de dag van verzending.',
    en: 'The care on a line began no later than the day of sending.',
  },
  advies: {
    nl: 'Controleer de begindatum, of verzend het bericht pas als de zorg geleverd is.',
    en: 'Check the begin date, or send the message only after the care was given.',
  },
  check: (p, o) =>
    isLater(p.begindatum, o.header.verzenddatum)
      ? fout('Begindatum', toonDag(p.begindatum), nietNaVerzenddatum(o.header))
      : ok,
})
