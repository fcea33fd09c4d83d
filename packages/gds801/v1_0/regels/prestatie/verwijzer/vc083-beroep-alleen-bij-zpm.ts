import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const verwijzerBeroepAlleenBijZpm = element({
  ...stijlblad('VC083'),
  id: 'gds801.verwijzer.beroep-alleen-bij-zpm',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer heeft alleen een beroep bij zorg volgens het zorgprestatiemodel.',
    en: 'The referrer has a profession only with care of the zorgprestatiemodel.',
  },
  advies: {
    nl: 'Duid deze persoon aan met een AGB-code of specificatie.',
    en: 'Designate this person with an AGB code or specification.',
  },
  check: (z, o) =>
    z.beroepZorgverlener !== null && !isZpm(o.prestatie)
      ? fout('BeroepZorgverlener', z.beroepZorgverlener, {
          nl: 'geen BeroepZorgverlener buiten lijst 071',
          en: 'no BeroepZorgverlener outside list 071',
        })
      : ok,
})
