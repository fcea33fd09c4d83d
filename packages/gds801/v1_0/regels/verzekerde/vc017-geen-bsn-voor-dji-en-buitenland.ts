import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { ZONDER_BSN } from '../../regel/ontvangers.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

/** Its finding never shows the BSN. */
export const geenBsnVoorDjiEnBuitenland = element({
  ...stijlblad('VC017'),
  id: 'gds801.verzekerde.geen-bsn-voor-dji-en-buitenland',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratie aan DJI (9992) of het orgaan van verblijf (7125) bevat geen BSN.',
    en: 'A declaration to DJI (9992) or the institution of residence (7125) holds no BSN.',
  },
  advies: {
    nl: 'Laat het BSN weg en geef het Verzekerdennummer; voor DJI is dat het SKN.',
    en: 'Leave the BSN out and give the Verzekerdennummer; for DJI that is the SKN.',
  },
  check: ({ bsn }, { header }) =>
    bsn !== null && ZONDER_BSN.has(header.ontvanger ?? '') ? fout('BSN', null, { nl: 'geen BSN', en: 'no BSN' }) : ok,
})
