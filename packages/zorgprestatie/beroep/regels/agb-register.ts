import { AFWEZIG, fout, NIET_BEKEND, ok, onbekend } from '@zorgketen/rules'
import { handreiking, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const NIET_TE_ZEGGEN = onbekend(
  'Het AGB-register is hier niet volledig en kent deze code niet.',
  'The AGB register is not complete here and does not know this code.',
)

export const agbRegister = element({
  ...INZET,
  id: 'zpm.beroep.agb-register',
  oorsprong: ['ZPM-04'],
  bron: handreiking('Checklist planning: ga na of zorgprofessionals waar van toepassing een AGB-code hebben'),
  nodig: ['agbRegister'],
  zegt: {
    nl: 'De AGB-code van de zorgverlener geldt op de dag van de zorg.',
    en: 'The AGB-code of the professional holds on the day of the care.',
  },
  advies: {
    nl: 'Zoek de code op in het AGB-register en herstel haar, of vraag er een aan.',
    en: 'Look the code up in the AGB register and correct it, or apply for one.',
  },
  check: ({ professional: { agb }, dag }, { feiten }) => {
    if (agb === null) return ok
    const antwoord = feiten.agbRegister?.zoekOp(agb, dag) ?? NIET_BEKEND
    if (antwoord === NIET_BEKEND) return NIET_TE_ZEGGEN
    if (antwoord !== AFWEZIG) return ok
    return fout('AGB-code', agb, { nl: 'een code die op deze dag geldt', en: 'a code that holds on this day' })
  },
})
