import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../regel/bronnen.ts'
import { nietNaVerzenddatum } from '../../regel/niet-na-verzenddatum.ts'
import { opFactuurdatum } from '../../regel/peildata.ts'
import { toonDag } from '../../regel/toon-dag.ts'
import { element } from '../../regel/vormen.ts'

export const factuurdatumNietNaVerzenddatum = element({
  ...stijlblad('VC008'),
  id: 'gds801.declaratieContext.factuurdatum-niet-na-verzenddatum',
  plek: 'declaratieContext',
  peildatum: opFactuurdatum,
  zegt: {
    nl: 'De factuurdatum ligt niet na de verzenddatum.',
    en: 'The invoice date does not lie after the date of sending.',
  },
  advies: { nl: 'Pas de factuurdatum aan, of verzend later.', en: 'Change the invoice date, or send later.' },
  check: ({ factuurdatum }, { header }) =>
    factuurdatum === null || header.verzenddatum === null || factuurdatum <= header.verzenddatum
      ? ok
      : fout('Factuurdatum', toonDag(factuurdatum), nietNaVerzenddatum(header)),
})
