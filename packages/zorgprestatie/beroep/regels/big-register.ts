import { AFWEZIG, fout, NIET_BEKEND, ok, onbekend } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import { handreiking, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'
import { bigArtikel } from '../wet-big.ts'

const NIET_TE_ZEGGEN = onbekend(
  'Het BIG-register is hier niet volledig en kent dit nummer niet.',
  'The BIG register is not complete here and does not know this number.',
)

/** Without the register the desk reports this rule as not judged; the number itself is never called right or wrong. */
export const bigRegister = element({
  ...INZET,
  id: 'zpm.beroep.big-register',
  oorsprong: ['ZPM-04'],
  bron: handreiking('Checklist planning: controleer of de BIG-registraties juist zijn vastgelegd'),
  nodig: ['bigRegister'],
  zegt: {
    nl: 'De BIG-registratie staat op de dag van de zorg in het BIG-register.',
    en: 'The BIG registration stands in the BIG register on the day of the care.',
  },
  advies: {
    nl: 'Zoek de zorgverlener op in het BIG-register en neem nummer en dagen over.',
    en: 'Look the professional up in the BIG register and take over number and days.',
  },
  check: ({ professional, rij, dag }, { feiten }) => {
    const eigen = professional.big.find(({ geldig }) => geldig === null || contains(geldig, dag))
    if (eigen === undefined || rij === null || bigArtikel(rij) === null) return ok
    const antwoord = feiten.bigRegister?.zoekOp(eigen.nummer, dag) ?? NIET_BEKEND
    if (antwoord === NIET_BEKEND) return NIET_TE_ZEGGEN
    if (antwoord !== AFWEZIG) return ok
    return fout('BIG-registratie', eigen.nummer, {
      nl: 'een registratie die op deze dag in het BIG-register staat',
      en: 'a registration that stands in the BIG register on this day',
    })
  },
})
