import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { ORGAAN_VAN_VERBLIJF } from '../../regel/ontvangers.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const buitenlandverzekerdeAlleenVoor7125 = element({
  ...stijlblad('VC056'),
  id: 'gds801.verzekerde.buitenlandverzekerde-alleen-voor-7125',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Alleen een declaratie aan het orgaan van verblijf (7125) bevat BuitenlandVerzekerde.',
    en: 'Only a declaration to the institution of residence (7125) holds BuitenlandVerzekerde.',
  },
  advies: { nl: 'Laat BuitenlandVerzekerde weg.', en: 'Leave BuitenlandVerzekerde out.' },
  check: ({ buitenlandVerzekerde }, { header }) =>
    buitenlandVerzekerde !== null && header.ontvanger !== ORGAAN_VAN_VERBLIJF
      ? fout('BuitenlandVerzekerde', 'aanwezig', { nl: 'afwezig', en: 'absent' })
      : ok,
})
