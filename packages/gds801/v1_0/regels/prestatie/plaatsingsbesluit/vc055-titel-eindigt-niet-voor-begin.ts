import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isLater } from '../is-later.ts'

export const titelEindigtNietVoorBegin = element({
  ...stijlblad('VC055'),
  id: 'gds801.plaatsingsbesluit.titel-eindigt-niet-voor-begin',
  plek: 'plaatsingsbesluit',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De forensische zorgtitel eindigt niet voordat hij begint.',
    en: 'The forensic title does not end before it begins.',
  },
  advies: {
    nl: 'Controleer begin- en einddatum van de zorgtitel op het plaatsingsbesluit.',
    en: 'Check the begin and end date of the title on the placement decision.',
  },
  check: ({ begindatumForensischeZorgtitel: begin, einddatumForensischeZorgtitel: einde }) =>
    isLater(begin, einde)
      ? fout('BegindatumForensischeZorgtitel', toonDag(begin), {
          nl: `uiterlijk de einddatum van de titel ${toonDag(einde)}`,
          en: `at the latest the end date of the title ${toonDag(einde)}`,
        })
      : ok,
})
