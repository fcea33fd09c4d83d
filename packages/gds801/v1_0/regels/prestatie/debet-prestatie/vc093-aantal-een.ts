import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const aantalEen = element({
  ...stijlblad('VC093'),
  id: 'gds801.debetPrestatie.aantal-een',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel van het zorgprestatiemodel telt precies één prestatie.',
    en: 'A line of the zorgprestatiemodel counts exactly one prestatie.',
  },
  advies: {
    nl: 'Maak voor elke prestatie een eigen regel met aantal 1.',
    en: 'Make a line of its own with count 1 for each prestatie.',
  },
  check: (p) =>
    isZpm(p) && p.aantal !== null && p.aantal !== 1
      ? fout('Aantal', p.aantal, { nl: '1 bij lijst 071', en: '1 with list 071' })
      : ok,
})
