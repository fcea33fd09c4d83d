import type { Debetregel } from '@zorgketen/declaratie'
import { fout, ok, type Uitkomst } from '@zorgketen/rules'
import { VERLEDEN_NIET_VOLLEDIG } from '../../feiten/onvolledig.ts'
import type { OordeelOmgeving } from '../../omgeving/oordeel-omgeving.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN, protocol } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

/** Against earlier lines on the same prestatie that still stand, and that this message does not take back. */
export const nietDubbel = element({
  ...IEDEREEN,
  id: 'oordeel.regel.niet-dubbel',
  oorsprong: ['DFZ-14'],
  bron: protocol('hoofdstuk 6, administratieve controle, dubbele facturatie'),
  plek: 'debetregel',
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
  check: holdAgainstPast,
})

function holdAgainstPast(regel: Debetregel, { feiten, gecrediteerd, declaratie }: OordeelOmgeving): Uitkomst {
  for (const { regel: eerder, stand } of feiten.prestaties.alle(declaratie.declarant.agb, regel)) {
    if (stand !== 'toegekend' && stand !== 'verzonden') continue
    // The same reference is another rule's business, and a line that this message takes back stands no longer.
    if (eerder.referentie === regel.referentie || gecrediteerd.has(eerder.referentie)) continue
    return fout('Prestatiecode', regel.code, {
      nl: `een prestatie die niet al op regel ${eerder.referentie} staat`,
      en: `a prestatie that is not already on line ${eerder.referentie}`,
    })
  }
  return feiten.prestaties.volledig ? ok : VERLEDEN_NIET_VOLLEDIG
}
