import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { toonDag } from '../../../regel/toon-dag.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const geenEinddatum = element({
  ...stijlblad('VC094'),
  id: 'gds801.debetPrestatie.geen-einddatum',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel van het zorgprestatiemodel heeft geen einddatum.',
    en: 'A line of the zorgprestatiemodel has no end date.',
  },
  advies: {
    nl: 'Laat de einddatum weg; elke dag zorg heeft een eigen regel.',
    en: 'Leave the end date out; each day of care has a line of its own.',
  },
  check: (p) =>
    isZpm(p) && p.einddatum !== null
      ? fout('Einddatum', toonDag(p.einddatum), {
          nl: 'geen Einddatum bij lijst 071',
          en: 'no Einddatum with list 071',
        })
      : ok,
})
