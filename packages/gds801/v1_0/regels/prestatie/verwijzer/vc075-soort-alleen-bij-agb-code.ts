import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerSoortAlleenBijAgbCode = element({
  ...stijlblad('VC075'),
  id: 'gds801.verwijzer.soort-alleen-bij-agb-code',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: { nl: 'De verwijzer zonder AGB-code heeft geen soort.', en: 'The referrer without an AGB code has no kind.' },
  advies: {
    nl: 'Laat ZorgaanbiederSoort weg, of voeg de AGB-code toe.',
    en: 'Leave ZorgaanbiederSoort out, or add the AGB code.',
  },
  check: (z) =>
    z.zorgaanbiedercode === null && z.zorgaanbiederSoort !== null
      ? fout('ZorgaanbiederSoort', z.zorgaanbiederSoort, {
          nl: 'geen soort zonder AGB-code',
          en: 'no kind without an AGB code',
        })
      : ok,
})
