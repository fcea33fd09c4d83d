import { fout, type Gebeurtenis, ok } from '@zorgketen/rules'
import { eigenSleutel } from '../../feiten/eerdere-regel.ts'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import type { GebruiktNummer } from '../../feiten/oordeel-feiten.ts'
import { venster } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const NIEUW = { nl: 'een referentienummer dat nog niet gebruikt is', en: 'a reference that was not used yet' }

/** Only against the past; inside one message `referentie-uniek-in-bericht` tells. */
export const creditreferentieNieuw = venster({
  ...IEDEREEN,
  id: 'oordeel.credit.referentie-nieuw',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek referentienummer van een declaratieregel'),
  plek: 'creditregel',
  geschiedenis: 'referenties',
  terugblik: null,
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
  sleutel: (regel, { declaratie }) => eigenSleutel(declaratie.declarant.agb, regel.referentie),
  gebeurtenis: (regel, { feiten }): Gebeurtenis<GebruiktNummer> => ({
    dag: regel.datum,
    item: { nummer: regel.referentie, volledig: feiten.referenties.volledig },
  }),
  begin: (): boolean => false,
  stap: (gebruikt, { item }) => gebruikt || item.nummer === null,
  oordeel: (gebruikt, { item }) => {
    if (gebruikt) return fout('Referentienummer', item.nummer, NIEUW)
    return item.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
  },
})
