import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { opVerzenddatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

export const soortRelatieBijOverlijden = element({
  ...stijlblad('VC028'),
  id: 'gds801.debiteur.soort-relatie-bij-overlijden',
  plek: 'debiteur',
  peildatum: opVerzenddatum,
  zegt: {
    nl: 'Is de verzekerde overleden, dan staat bij de debiteur de soort relatie.',
    en: 'When the insured has died, the debtor states the kind of relation.',
  },
  advies: { nl: 'Vul SoortRelatie van de debiteur in.', en: 'Fill in SoortRelatie of the debtor.' },
  check: ({ soortRelatie }, { verzekerde }) =>
    verzekerde.aanvullendeVerzekerdegegevens?.overlijdensIndicator !== true || soortRelatie !== null
      ? ok
      : fout('SoortRelatie', null, {
          nl: 'een soort relatie, omdat OverlijdensIndicator ja is',
          en: 'a kind of relation, because OverlijdensIndicator is yes',
        }),
})
