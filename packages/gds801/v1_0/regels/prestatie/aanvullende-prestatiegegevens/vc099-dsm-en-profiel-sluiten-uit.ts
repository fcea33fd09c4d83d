import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'
import { isZpm } from '../is-zpm.ts'

export const dsmEnProfielSluitenUit = element({
  ...stijlblad('VC099'),
  id: 'gds801.aanvullendePrestatiegegevens.dsm-en-profiel-sluiten-uit',
  plek: 'aanvullendePrestatiegegevens',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel noemt of een DSM-hoofdgroep (029) of een gb-ggz-profiel (033), niet beide (lijst 071).',
    en: 'A line names either a DSM main group (029) or a gb-ggz profile (033), not both (list 071).',
  },
  advies: {
    nl: 'Houd de diagnose over die bij het soort zorg past.',
    en: 'Keep the diagnosis that fits the kind of care.',
  },
  check: (g, o) => {
    if (!isZpm(o.prestatie)) return ok
    let dsm = false
    let profiel = false
    for (const { diagnoseCodelijstCode: lijst } of g.diagnose) {
      if (lijst === '029') dsm = true
      if (lijst === '033') profiel = true
    }
    return dsm && profiel
      ? fout('DiagnoseCodelijstCode', '029, 033', { nl: '029 of 033, niet beide', en: '029 or 033, not both' })
      : ok
  },
})
