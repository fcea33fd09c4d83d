import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const geenGeboortedatumVoorDji = element({
  ...stijlblad('VC022'),
  id: 'gds801.verzekerde.geen-geboortedatum-voor-dji',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratie aan DJI (9992) bevat geen geboortedatum.',
    en: 'A declaration to DJI (9992) holds no birth date.',
  },
  advies: { nl: 'Laat de geboortedatum weg.', en: 'Leave the birth date out.' },
  check: ({ geboortedatum }, { header }) =>
    geboortedatum !== null && header.ontvanger === DJI_UZOVI
      ? fout('Geboortedatum', toonDag(geboortedatum), { nl: 'geen geboortedatum', en: 'no birth date' })
      : ok,
})
