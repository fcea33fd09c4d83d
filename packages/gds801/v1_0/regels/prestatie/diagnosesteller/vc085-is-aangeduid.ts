import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const diagnosestellerIsAangeduid = element({
  ...stijlblad('VC085'),
  id: 'gds801.diagnosesteller.is-aangeduid',
  plek: 'diagnosesteller',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De diagnosesteller is aangeduid met een AGB-code of specificatie.',
    en: 'The diagnostician is designated by an AGB code or a specification.',
  },
  advies: { nl: 'Voeg bij voorkeur de AGB-code toe.', en: 'Add the AGB code if there is one.' },
  check: (z, o) =>
    o.header.berichtcode !== '573' || z.zorgaanbiedercode !== null || z.zorgaanbiederSpecificatie !== null
      ? ok
      : fout('Zorgaanbiedercode', null, {
          nl: 'een Zorgaanbiedercode of ZorgaanbiederSpecificatie',
          en: 'a Zorgaanbiedercode or ZorgaanbiederSpecificatie',
        }),
})
