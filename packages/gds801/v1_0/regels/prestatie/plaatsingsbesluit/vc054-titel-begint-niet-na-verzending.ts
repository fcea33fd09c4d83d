import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../../regel/niet-na-verzenddatum.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'

export const titelBegintNietNaVerzending = element({
  ...stijlblad('VC054'),
  id: 'gds801.plaatsingsbesluit.titel-begint-niet-na-verzending',
  plek: 'plaatsingsbesluit',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De forensische zorgtitel begon uiterlijk op de dag van verzending.',
    en: 'The forensic title began no later than the day of sending.',
  },
  advies: {
    nl: 'Controleer de begindatum van de zorgtitel op het plaatsingsbesluit.',
    en: 'Check the begin date of the title on the placement decision.',
  },
  check: ({ begindatumForensischeZorgtitel: begin }, o) =>
    isLater(begin, o.header.verzenddatum)
      ? fout('BegindatumForensischeZorgtitel', toonDag(begin), nietNaVerzenddatum(o.header))
      : ok,
})
