import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const codelijstToegestaan = element({
  ...stijlbladV1('VC069'),
  id: 'gds801.debetPrestatie.codelijst-toegestaan',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel gebruikt prestatiecodelijst 071, of 999 voor een prestatie zonder code.',
    en: 'A line uses prestatiecodelijst 071, or 999 for a prestatie without a code.',
  },
  advies: {
    nl: 'Declareer andere zorg met de standaard die daarvoor geldt.',
    en: 'Declare other care with the standard that applies to it.',
  },
  check: (p, o) => {
    const lijst = p.prestatieCodelijstCode
    return o.header.berichtcode !== '573' || lijst === null || lijst === '071' || lijst === '999'
      ? ok
      : fout('PrestatieCodelijstCode', lijst, { nl: '071 of 999', en: '071 or 999' })
  },
})
