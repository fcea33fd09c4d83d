import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { ORGAAN_VAN_VERBLIJF } from '../../regel/ontvangers.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const buitenlandverzekerdeVoor7125 = element({
  ...stijlblad('VC024'),
  id: 'gds801.verzekerde.buitenlandverzekerde-voor-7125',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Een declaratie aan het orgaan van verblijf (7125) bevat BuitenlandVerzekerde.',
    en: 'A declaration to the institution of residence (7125) holds BuitenlandVerzekerde.',
  },
  advies: { nl: 'Voeg BuitenlandVerzekerde met de bijlage toe.', en: 'Add BuitenlandVerzekerde with its attachment.' },
  check: ({ buitenlandVerzekerde }, { header }) =>
    buitenlandVerzekerde === null && header.ontvanger === ORGAAN_VAN_VERBLIJF
      ? fout('BuitenlandVerzekerde', null, { nl: 'aanwezig', en: 'present' })
      : ok,
})
