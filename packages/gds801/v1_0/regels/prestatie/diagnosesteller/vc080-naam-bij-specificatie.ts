import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const naamBijSpecificatie = element({
  ...stijlblad('VC080'),
  id: 'gds801.diagnosesteller.naam-bij-specificatie',
  plek: 'diagnosesteller',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnosesteller die met een specificatie is aangeduid, staat er met naam (lijst 071).',
    en: 'The diagnostician given by a specification is named (list 071).',
  },
  advies: {
    nl: 'Voeg NaamZorgverlener met initialen en achternaam toe.',
    en: 'Add NaamZorgverlener with initials and surname.',
  },
  check: (z, o) =>
    isZpm(o.prestatie) && z.zorgaanbiederSpecificatie !== null && z.naamZorgverlener === null
      ? fout('NaamZorgverlener', null, { nl: 'een NaamZorgverlener', en: 'a NaamZorgverlener' })
      : ok,
})
