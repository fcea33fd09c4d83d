import { fout, ok } from '@zorgketen/rules'
import { DJI_UZOVI } from '@zorgketen/values'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const geenHerdeclaratie02BijDji = element({
  ...stijlblad('VC037'),
  id: 'gds801.debetPrestatie.geen-herdeclaratie-02-bij-dji',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel aan DJI heeft geen herdeclaratiecode 02.',
    en: 'A line for DJI does not carry re-declaration code 02.',
  },
  advies: {
    nl: 'Laat code 02 weg: een andere verzekeraar komt bij DJI niet voor.',
    en: 'Leave code 02 out: another insurer does not occur with DJI.',
  },
  check: (p, o) =>
    o.header.ontvanger === DJI_UZOVI && p.herdeclaratiecode === '02'
      ? fout('Herdeclaratiecode', p.herdeclaratiecode, {
          nl: `een andere code dan 02 bij ontvanger ${DJI_UZOVI}`,
          en: `a code other than 02 for receiver ${DJI_UZOVI}`,
        })
      : ok,
})
