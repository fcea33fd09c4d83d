import { AFWEZIG, bron, fout, NIET_BEKEND, ok } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { REGEL_NIET_BEKEND } from '../../feiten/onvolledig.ts'
import { persoonsleutel } from '../../feiten/persoonsleutel.ts'
import { zoekEerdereRegel } from '../../feiten/zoek-eerdere-regel.ts'
import { element } from '../../omgeving/vormen.ts'
import { IEDEREEN } from '../bronnen.ts'
import { opDatum } from '../op-datum.ts'

const ZELFDE_PERSOON = { nl: 'de verzekerde van de debetregel', en: 'the insured of the debit line' }

export const zelfdeRegel = element({
  ...IEDEREEN,
  id: 'oordeel.credit.zelfde-regel',
  oorsprong: ['DFZ-10'],
  bron: bron(
    'gds801',
    '§1.1, CreditPrestatie herhaalt codelijst en begindatum onder dezelfde verzekerde',
    'waarschijnlijk',
  ),
  plek: 'creditregel',
  nodig: ['eerdereRegels'],
  peildatum: opDatum,
  zegt: {
    nl: 'Verzekerde, codelijst, code en datum van een creditregel zijn die van de debetregel die zij terugneemt.',
    en: 'Insured, code list, code and date of a credit line are those of the debit line it takes back.',
  },
  advies: {
    nl: 'Controleer het gerelateerde referentienummer en neem de gegevens van die regel over.',
    en: 'Check the related reference and take over the data of that line.',
  },
  check: (regel, omgeving) => {
    const eerder = zoekEerdereRegel(regel, omgeving)
    if (eerder === AFWEZIG) return ok
    if (eerder === NIET_BEKEND) return REGEL_NIET_BEKEND
    const debet = eerder.regel
    if (persoonsleutel(debet.verzekerde) !== persoonsleutel(regel.verzekerde)) {
      return fout('GerelateerdReferentienummer', regel.gerelateerd, ZELFDE_PERSOON, 'verzekerde')
    }
    if (debet.codelijst !== regel.codelijst) {
      const verwacht = { nl: `codelijst ${debet.codelijst}`, en: `code list ${debet.codelijst}` }
      return fout('PrestatieCodelijstCode', regel.codelijst, verwacht, 'codelijst')
    }
    if (regel.code !== null && debet.code !== regel.code) {
      const verwacht = { nl: `prestatiecode ${debet.code}`, en: `prestatiecode ${debet.code}` }
      return fout('Prestatiecode', regel.code, verwacht, 'code')
    }
    if (debet.datum !== regel.datum) {
      const dag = formatDay(debet.datum)
      return fout('Begindatum', formatDay(regel.datum), { nl: dag, en: dag }, 'datum')
    }
    return ok
  },
})
