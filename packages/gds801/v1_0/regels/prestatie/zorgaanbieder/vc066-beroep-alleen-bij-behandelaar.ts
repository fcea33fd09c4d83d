import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const beroepAlleenBijBehandelaar = element({
  ...stijlblad('VC066'),
  id: 'gds801.zorgaanbieder.beroep-alleen-bij-behandelaar',
  plek: 'zorgaanbieder',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Alleen een behandelaar (rol 01) mag met een beroep zijn aangeduid.',
    en: 'Only a treating practitioner (role 01) may be designated by a profession.',
  },
  advies: { nl: 'Geef een regiebehandelaar een AGB-code.', en: 'Give a coordinating practitioner an AGB code.' },
  check: (z) =>
    z.beroepZorgverlener === null || z.zorgaanbiederRol === null || z.zorgaanbiederRol === '01'
      ? ok
      : fout('ZorgaanbiederRol', z.zorgaanbiederRol, {
          nl: '01, want er staat een BeroepZorgverlener',
          en: '01, because there is a BeroepZorgverlener',
        }),
})
