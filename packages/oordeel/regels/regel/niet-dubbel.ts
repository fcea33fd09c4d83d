import { fout, type Gebeurtenis, ok } from '@zorgketen/rules'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import type { GedeclareerdePrestatie } from '../../feiten/oordeel-feiten.ts'
import { prestatiesleutel } from '../../feiten/prestatiesleutel.ts'
import { venster } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const eerste = (referentie: string) => ({
  nl: `een prestatie die niet al op regel ${referentie} staat`,
  en: `a prestatie that is not already on line ${referentie}`,
})

/** Earlier lines on the same prestatie that still stand: granted, or not answered yet. */
export const nietDubbel = venster({
  ...IEDEREEN,
  id: 'oordeel.regel.niet-dubbel',
  oorsprong: ['DFZ-14'],
  bron: protocol('hoofdstuk 6, administratieve controle, dubbele facturatie'),
  plek: 'debetregel',
  geschiedenis: 'prestaties',
  terugblik: null,
  nodig: ['prestaties'],
  peildatum: opDatum,
  zegt: {
    nl: 'De prestatie is niet al eerder gedeclareerd, tenzij die regel afgekeurd of gecrediteerd is.',
    en: 'The prestatie was not declared before, unless that line was rejected or credited.',
  },
  advies: {
    nl: 'Haal de regel weg, of crediteer eerst de eerdere regel; dat mag in hetzelfde bericht.',
    en: 'Remove the line, or first credit the earlier line; that may be in the same message.',
  },
  sleutel: (regel, { declaratie }) => prestatiesleutel(declaratie.declarant.agb, regel),
  gebeurtenis: (regel, { feiten, gecrediteerd }): Gebeurtenis<GedeclareerdePrestatie> => ({
    dag: regel.datum,
    item: {
      referentie: regel.referentie,
      stand: 'verzonden',
      gecrediteerd,
      volledig: feiten.prestaties.volledig,
    },
  }),
  begin: (): readonly string[] => GEEN,
  stap: (staand, { item }) =>
    item.stand === 'toegekend' || item.stand === 'verzonden' ? [...staand, item.referentie] : staand,
  oordeel: (staand, { item }) => {
    for (const referentie of staand) {
      // The same reference is another rule's business, and a line that this message takes back stands no longer.
      if (referentie === item.referentie || item.gecrediteerd?.has(referentie)) continue
      return fout('Prestatiecode', item.referentie, eerste(referentie))
    }
    return item.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
  },
})

const GEEN: readonly string[] = []
