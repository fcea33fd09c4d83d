import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

const EENMAAL = { nl: 'elke codelijst één keer bij een regel', en: 'each code list once on a line' }

/** Every one of the equal diagnoses is reported: which of them is the right one the message cannot tell. */
export const codelijstEenKeer = element({
  ...stijlblad('VC103'),
  id: 'gds801.diagnose.codelijst-een-keer',
  plek: 'diagnose',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Elke diagnosecodelijst komt bij een regel één keer voor (lijst 071).',
    en: 'Each diagnosis code list occurs once on a line (list 071).',
  },
  advies: { nl: 'Houd per codelijst één diagnose over.', en: 'Keep one diagnosis per code list.' },
  check: (d, o) => {
    const lijst = d.diagnoseCodelijstCode
    if (lijst === null || !isZpm(o.prestatie)) return ok
    for (const ander of o.aanvullendePrestatiegegevens.diagnose) {
      if (ander !== d && ander.diagnoseCodelijstCode === lijst) return fout('DiagnoseCodelijstCode', lijst, EENMAAL)
    }
    return ok
  },
})
