import { fout, ok } from '@zorgketen/rules'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const NIEUW = { nl: 'een referentienummer dat nog niet gebruikt is', en: 'a reference that was not used yet' }

/**
 * Against the past only, so a look-up does and no window has to remember every line; inside one message
 * `referentie-uniek-in-bericht` tells.
 */
export const creditreferentieNieuw = element({
  ...IEDEREEN,
  id: 'oordeel.credit.referentie-nieuw',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek referentienummer van een declaratieregel'),
  plek: 'creditregel',
  nodig: ['referenties'],
  peildatum: opDatum,
  zegt: {
    nl: 'De declarant heeft het referentienummer van de creditregel niet eerder gebruikt.',
    en: 'The declarant did not use the reference of the credit line before.',
  },
  advies: {
    nl: 'Geef de creditregel een eigen nieuw nummer; het nummer van de debetregel staat in GerelateerdReferentienummer.',
    en: 'Give the credit line a new number of its own; the number of the debit line goes in GerelateerdReferentienummer.',
  },
  check: (regel, { declaratie, feiten }) => {
    const { referenties } = feiten
    if (referenties.has(declaratie.declarant.agb, regel.referentie)) {
      return fout('Referentienummer', regel.referentie, NIEUW)
    }
    return referenties.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
  },
})
