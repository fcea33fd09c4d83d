import { fout, type Gebeurtenis, ok } from '@zorgketen/rules'
import { eigenSleutel } from '../../feiten/eerdere-regel.ts'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import type { GebruiktNummer } from '../../feiten/oordeel-feiten.ts'
import { venster } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const NIEUW = { nl: 'een referentienummer dat nog niet gebruikt is', en: 'a reference that was not used yet' }

/** Only against the past; inside one message `referentie-uniek-in-bericht` tells. */
export const debetreferentieNieuw = venster({
  ...IEDEREEN,
  id: 'oordeel.regel.referentie-nieuw',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek referentienummer van een declaratieregel'),
  plek: 'debetregel',
  geschiedenis: 'referenties',
  terugblik: null,
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
