import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const prestatieZonderCodeAlleenServicebureau = element({
  ...stijlblad('VC116'),
  id: 'gds801.debetPrestatie.prestatie-zonder-code-alleen-servicebureau',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een prestatie zonder code (lijst 999) gaat alleen naar een servicebureau.',
    en: 'A prestatie without a code (list 999) goes to a service bureau only.',
  },
  advies: {
    nl: 'Zoek de prestatiecode op, of haal de regel uit het bericht.',
    en: 'Find the prestatiecode, or take the line out of the message.',
  },
  check: (p, o) =>
    p.prestatieCodelijstCode === '999' && o.header.ontvangerRol !== '2'
      ? fout('PrestatieCodelijstCode', p.prestatieCodelijstCode, {
          nl: 'een andere lijst dan 999, want de ontvanger is geen servicebureau',
          en: 'a list other than 999, because the receiver is no service bureau',
        })
      : ok,
})
