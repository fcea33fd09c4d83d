import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerAgbCodeZonderOmschrijving = element({
  ...stijlblad('VC071'),
  id: 'gds801.verwijzer.agb-code-zonder-omschrijving',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer met een AGB-code staat er zonder specificatie, beroep en naam.',
    en: 'The referrer with an AGB code stands there without specification, profession and name.',
  },
  advies: { nl: 'Laat weg wat de AGB-code al zegt.', en: 'Leave out what the AGB code already tells.' },
  check: (z) => {
    if (z.zorgaanbiedercode === null) return ok
    return z.zorgaanbiederSpecificatie === null && z.beroepZorgverlener === null && z.naamZorgverlener === null
      ? ok
      : fout('Zorgaanbiedercode', z.zorgaanbiedercode, {
          nl: 'geen ZorgaanbiederSpecificatie, BeroepZorgverlener of NaamZorgverlener ernaast',
          en: 'no ZorgaanbiederSpecificatie, BeroepZorgverlener or NaamZorgverlener beside it',
        })
  },
})
