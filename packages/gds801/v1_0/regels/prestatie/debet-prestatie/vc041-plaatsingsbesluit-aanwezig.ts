import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

/** In v1.0 the receiver alone decides; from v2 on the code list does too. */
export const plaatsingsbesluitAanwezig = element({
  ...stijlbladV1('VC041'),
  id: 'gds801.debetPrestatie.plaatsingsbesluit-aanwezig',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel aan DJI noemt het plaatsingsbesluit waaronder de zorg valt.',
    en: 'A line for DJI names the placement decision that covers the care.',
  },
  advies: {
    nl: 'Voeg nummer en begindatum van de plaatsing toe.',
    en: 'Add the number and begin date of the placement.',
  },
  check: (p, o) =>
    o.header.ontvanger === DJI_UZOVI && !p.aanvullendePrestatiegegevens?.plaatsingsbesluit
      ? fout('Plaatsingsbesluit', null, {
          nl: `een Plaatsingsbesluit bij ontvanger ${DJI_UZOVI}`,
          en: `a Plaatsingsbesluit for receiver ${DJI_UZOVI}`,
        })
      : ok,
})
