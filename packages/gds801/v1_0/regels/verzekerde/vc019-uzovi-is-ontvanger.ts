import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const uzoviIsOntvanger = element({
  ...stijlblad('VC019'),
  id: 'gds801.verzekerde.uzovi-is-ontvanger',
  plek: 'verzekerde',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Het UZOVI-nummer van de verzekerde is dat van de ontvanger, behalve bij een servicebureau.',
    en: 'The UZOVI number of the insured is that of the receiver, except for a service bureau.',
  },
  advies: {
    nl: 'Stuur verzekerden van een andere betaler in een eigen bericht.',
    en: 'Send insured of another payer in a message of their own.',
  },
  check: ({ uzoviNummer }, { header }) =>
    header.ontvangerRol === '2' || uzoviNummer === header.ontvanger
      ? ok
      : fout('UzoviNummer', uzoviNummer, {
          nl: `${header.ontvanger} (de ontvanger)`,
          en: `${header.ontvanger} (the receiver)`,
        }),
})
