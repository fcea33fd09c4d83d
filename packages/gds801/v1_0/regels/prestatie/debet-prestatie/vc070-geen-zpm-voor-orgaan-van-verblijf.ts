import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { ORGAAN_VAN_VERBLIJF } from '../../../regel/ontvangers.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const geenZpmVoorOrgaanVanVerblijf = element({
  ...stijlblad('VC070'),
  id: 'gds801.debetPrestatie.geen-zpm-voor-orgaan-van-verblijf',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Zorg volgens het zorgprestatiemodel gaat niet naar het orgaan van verblijf (7125).',
    en: 'Care of the zorgprestatiemodel does not go to the body of residence (7125).',
  },
  advies: {
    nl: 'Stuur deze regel naar de verzekeraar van de patiënt.',
    en: 'Send this line to the insurer of the patient.',
  },
  check: (p, o) =>
    o.header.ontvanger === ORGAAN_VAN_VERBLIJF && isZpm(p)
      ? fout('PrestatieCodelijstCode', p.prestatieCodelijstCode, {
          nl: 'een andere lijst dan 071 bij ontvanger 7125',
          en: 'a list other than 071 for receiver 7125',
        })
      : ok,
})
