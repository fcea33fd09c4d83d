import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const alleenZorglabel = element({
  ...stijlblad('VC061'),
  id: 'gds801.aanvullendPrestatieKenmerk.alleen-zorglabel',
  plek: 'aanvullendPrestatieKenmerk',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een kenmerk bij zorg volgens het zorgprestatiemodel is een zorglabel (lijst 001).',
    en: 'A characteristic on care of the zorgprestatiemodel is a zorglabel (list 001).',
  },
  advies: {
    nl: 'Haal het kenmerk weg, of gebruik ApkCodelijstCode 001 met een zorglabel.',
    en: 'Take the characteristic out, or use ApkCodelijstCode 001 with a zorglabel.',
  },
  check: (k, o) =>
    k.apkCodelijstCode !== null && k.apkCodelijstCode !== '001' && isZpm(o.prestatie)
      ? fout('ApkCodelijstCode', k.apkCodelijstCode, { nl: '001 bij lijst 071', en: '001 with list 071' })
      : ok,
})
