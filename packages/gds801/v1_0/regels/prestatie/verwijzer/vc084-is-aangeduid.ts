import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const verwijzerIsAangeduid = element({
  ...stijlblad('VC084'),
  id: 'gds801.verwijzer.is-aangeduid',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'De verwijzer is aangeduid met een AGB-code, specificatie of beroep.',
    en: 'The referrer is designated by an AGB code, a specification or a profession.',
  },
  advies: { nl: 'Voeg bij voorkeur de AGB-code toe.', en: 'Add the AGB code if there is one.' },
  check: (z, o) =>
    o.header.berichtcode !== '573' ||
    z.zorgaanbiedercode !== null ||
    z.zorgaanbiederSpecificatie !== null ||
    z.beroepZorgverlener !== null
      ? ok
      : fout('Zorgaanbiedercode', null, {
          nl: 'een Zorgaanbiedercode, ZorgaanbiederSpecificatie of BeroepZorgverlener',
          en: 'a Zorgaanbiedercode, ZorgaanbiederSpecificatie or BeroepZorgverlener',
        }),
})
