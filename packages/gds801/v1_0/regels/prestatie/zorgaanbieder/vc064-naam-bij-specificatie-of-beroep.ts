import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const zorgaanbiederNaamBijSpecificatieOfBeroep = element({
  ...stijlblad('VC064'),
  id: 'gds801.zorgaanbieder.naam-bij-specificatie-of-beroep',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De zorgaanbieder die met een specificatie of beroep is aangeduid, staat er met naam (lijst 071).',
    en: 'The provider given by a specification or profession is named (list 071).',
  },
  advies: {
    nl: 'Voeg NaamZorgverlener met initialen en achternaam toe.',
    en: 'Add NaamZorgverlener with initials and surname.',
  },
  check: (z, o) =>
    isZpm(o.prestatie) &&
    (z.zorgaanbiederSpecificatie !== null || z.beroepZorgverlener !== null) &&
    z.naamZorgverlener === null
      ? fout('NaamZorgverlener', null, { nl: 'een NaamZorgverlener', en: 'a NaamZorgverlener' })
      : ok,
})
