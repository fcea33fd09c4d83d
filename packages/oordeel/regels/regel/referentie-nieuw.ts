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
export const debetreferentieNieuw = element({
  ...IEDEREEN,
  id: 'oordeel.regel.referentie-nieuw',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek referentienummer van een declaratieregel'),
  plek: 'debetregel',
  nodig: ['referenties'],
  peildatum: opDatum,
  zegt: {
    nl: 'De declarant heeft het referentienummer van de debetregel niet eerder gebruikt.',
    en: 'The declarant did not use the reference of the debit line before.',
  },
  advies: {
    nl: 'Geef de regel een nieuw referentienummer; ook een gecorrigeerde regel krijgt een nieuw nummer.',
    en: 'Give the line a new reference; a corrected line gets a new one too.',
  },
  check: (regel, { declaratie, feiten }) => {
    const { referenties } = feiten
    if (referenties.has(declaratie.declarant.agb, regel.referentie)) {
      return fout('Referentienummer', regel.referentie, NIEUW)
    }
    return referenties.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
  },
})
