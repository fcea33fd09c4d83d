import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const zonderVerwijzingAlleenServicebureau = element({
  ...stijlblad('VC110'),
  id: 'gds801.verwijzing.zonder-verwijzing-alleen-servicebureau',
  plek: 'verwijzing',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Zorg zonder verwijzing (type 05) gaat niet naar een betaler, alleen naar een servicebureau (lijst 071).',
    en: 'Care without a referral (type 05) does not go to a payer, only to a service bureau (list 071).',
  },
  advies: {
    nl: 'Vraag alsnog een verwijzing, of declareer deze zorg niet bij de betaler.',
    en: 'Get a referral yet, or do not declare this care to the payer.',
  },
  check: (v, o) =>
    v.typeVerwijzingcode === '05' && o.header.ontvangerRol !== '2' && isZpm(o.prestatie)
      ? fout('TypeVerwijzingcode', v.typeVerwijzingcode, {
          nl: 'een ander type dan 05, want de ontvanger is geen servicebureau',
          en: 'a type other than 05, because the receiver is no service bureau',
        })
      : ok,
})
