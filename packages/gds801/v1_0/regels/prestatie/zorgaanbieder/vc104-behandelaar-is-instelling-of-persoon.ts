import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

/** An absent kind is not one of the two either: it is a breach here, besides the one of VC058. */
export const behandelaarIsInstellingOfPersoon = element({
  ...stijlblad('VC104'),
  id: 'gds801.zorgaanbieder.behandelaar-is-instelling-of-persoon',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een behandelaar met AGB-code is een instelling of een zorgverlener, geen praktijk (lijst 071).',
    en: 'A treating practitioner with an AGB code is an institution or a practitioner, not a practice (list 071).',
  },
  advies: {
    nl: 'Gebruik de AGB-code van de persoon of van de instelling.',
    en: 'Use the AGB code of the person or of the institution.',
  },
  check: (z, o) => {
    if (z.zorgaanbiederRol !== '01' || z.zorgaanbiedercode === null || !isZpm(o.prestatie)) return ok
    const soort = z.zorgaanbiederSoort
    return soort === '1' || soort === '3' ? ok : fout('ZorgaanbiederSoort', soort, { nl: '1 of 3', en: '1 or 3' })
  },
})
