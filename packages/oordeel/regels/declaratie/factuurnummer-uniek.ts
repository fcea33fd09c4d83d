import { fout, type Gebeurtenis, ok } from '@zorgketen/rules'
import { eigenSleutel } from '../../feiten/eerdere-regel.ts'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import type { GebruiktNummer } from '../../feiten/oordeel-feiten.ts'
import { venster } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opMaandbegin } from '../op-datum.ts'

const NIEUW = { nl: 'een factuurnummer dat nog niet gebruikt is', en: 'an invoice number that was not used yet' }

export const factuurnummerUniek = venster({
  ...IEDEREEN,
  id: 'oordeel.declaratie.factuurnummer-uniek',
  oorsprong: ['DFZ-09'],
  bron: protocol('hoofdstuk 4, uniek factuurnummer'),
  plek: 'declaratie',
  geschiedenis: 'facturen',
  terugblik: null,
  nodig: ['facturen'],
  peildatum: opMaandbegin,
  zegt: {
    nl: 'De declarant heeft het factuurnummer niet eerder gebruikt.',
    en: 'The declarant did not use the invoice number before.',
  },
  advies: {
    nl: 'Geef de declaratie een nieuw factuurnummer; is dit dezelfde declaratie, wacht dan op het retourbericht.',
    en: 'Give the declaration a new invoice number; if it is the same declaration, wait for the return message.',
  },
  sleutel: (declaratie) => eigenSleutel(declaratie.declarant.agb, declaratie.factuurnummer),
  gebeurtenis: (declaratie, { feiten }): Gebeurtenis<GebruiktNummer> => ({
    dag: declaratie.factuurdatum,
    item: { nummer: declaratie.factuurnummer, volledig: feiten.facturen.volledig },
  }),
  begin: (): boolean => false,
  stap: (gebruikt, { item }) => gebruikt || item.nummer === null,
  oordeel: (gebruikt, { item }) => {
    if (gebruikt) return fout('Factuurnummer', item.nummer, NIEUW)
    return item.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
  },
})
