import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const zorgaanbiederBeroepAlleenBijZpm = element({
  ...stijlbladV1('VC067'),
  id: 'gds801.zorgaanbieder.beroep-alleen-bij-zpm',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorgaanbieder heeft alleen een beroep bij zorg volgens het zorgprestatiemodel.',
    en: 'The provider has a profession only with care of the zorgprestatiemodel.',
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
