import { fout, ok } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { opFactuurdatum } from '../../regel/peildata.ts'
import { element } from '../../regel/vormen.ts'

const SEPA = /^[A-Za-z0-9/\-?:().,'+ ]*$/

export const factuurnummerInSepaTekens = element({
  ...stijlblad('VC171'),
  id: 'gds801.declaratieContext.factuurnummer-in-sepa-tekens',
  plek: 'declaratieContext',
  peildatum: opFactuurdatum,
  geldig: { vanaf: dayOf(2026, 1, 1), tot: null },
  zegt: {
    nl: 'Vanaf factuurdatum 1 januari 2026 bevat het factuurnummer alleen SEPA-tekens.',
    en: 'From invoice date 1 January 2026 the invoice number only holds SEPA characters.',
  },
  advies: {
    nl: "Gebruik letters, cijfers, spatie en / - ? : ( ) . , ' + in het factuurnummer.",
    en: "Use letters, digits, space and / - ? : ( ) . , ' + in the invoice number.",
  },
  check: ({ factuurnummer }) =>
    factuurnummer === null || SEPA.test(factuurnummer)
      ? ok
      : fout('Factuurnummer', factuurnummer, { nl: 'alleen SEPA-tekens', en: 'SEPA characters only' }),
})
