import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const diagnosestellerAgbCodeZonderOmschrijving = element({
  ...stijlblad('VC072'),
  id: 'gds801.diagnosesteller.agb-code-zonder-omschrijving',
  plek: 'diagnosesteller',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnosesteller met een AGB-code staat er zonder specificatie en naam.',
    en: 'The diagnostician with an AGB code stands there without specification and name.',
  },
  advies: { nl: 'Laat weg wat de AGB-code al zegt.', en: 'Leave out what the AGB code already tells.' },
  check: (z) => {
    if (z.zorgaanbiedercode === null) return ok
    return z.zorgaanbiederSpecificatie === null && z.naamZorgverlener === null
      ? ok
      : fout('Zorgaanbiedercode', z.zorgaanbiedercode, {
          nl: 'geen ZorgaanbiederSpecificatie of NaamZorgverlener ernaast',
          en: 'no ZorgaanbiederSpecificatie or NaamZorgverlener beside it',
        })
  },
})
