import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

/** An absent kind is a breach: the source notes that a coordinating practitioner always has a personal AGB code. */
export const regiebehandelaarIsPersoon = element({
  ...stijlblad('VC105'),
  id: 'gds801.zorgaanbieder.regiebehandelaar-is-persoon',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regiebehandelaar is een persoon met een eigen AGB-code (lijst 071).',
    en: 'A coordinating practitioner is a person with an AGB code of their own (list 071).',
  },
  advies: {
    nl: 'Gebruik de persoonlijke AGB-code en zet ZorgaanbiederSoort op 3.',
    en: 'Use the personal AGB code and set ZorgaanbiederSoort to 3.',
  },
  check: (z, o) =>
    z.zorgaanbiederRol === '02' && z.zorgaanbiederSoort !== '3' && isZpm(o.prestatie)
      ? fout('ZorgaanbiederSoort', z.zorgaanbiederSoort, { nl: '3 bij rol 02', en: '3 with role 02' })
      : ok,
})
