import type { Rule } from '@zorgketen/rules'
import { addDays, type EpochDay } from '@zorgketen/values'
import { handreiking, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { termijn } from '../omgeving.ts'
import { regieOngewis } from '../ongewis.ts'
import type { Zorgvraagbeeld } from '../zorgvraagbeeld.ts'
import { dayOverConsulten } from './dag-over-consulten.ts'

/** Our own choice: two weeks ahead, time to plan a consult. */
const DAGEN_VOORAF = 14

/**
 * Once six weeks are over and there are still no more consults than the note allows, the term may run on: then
 * this rule is silent and `regieVierConsulten` watches.
 */
export const regieZesWeken = (grenzen: Grenzen): Rule => {
  const uiterlijk = (eerste: EpochDay): EpochDay => addDays(eerste, grenzen.zoek('zpm-regie', eerste) ?? 0)
  const runsOn = (beeld: Zorgvraagbeeld, eerste: EpochDay): boolean => {
    const einde = uiterlijk(eerste)
    if (beeld.eersteRegie !== null && beeld.eersteRegie <= einde) return false
    const over = dayOverConsulten(beeld, eerste, grenzen)
    return over === null || over > einde
  }
  return termijn({
    ...VELD,
    id: 'zpm.regie.zes-weken',
    oorsprong: ['ZPM-30', 'N2945'],
    bron: handreiking('Zorgverlening en planning: betrokkenheid van de regiebehandelaar binnen 6 weken'),
    plekken: ['zorgvraag'],
    nodig: ['zpm-regie'],
    peildatum: (zorgvraag) => zorgvraag.eersteDiagnostiek,
    veld: 'Diagnostiekconsult door regiebehandelaar',
    zegt: {
      nl: 'Bij een nieuwe zorgvraag is er binnen zes weken na het eerste diagnostiekconsult een door de regiebehandelaar.',
      en: 'With a new zorgvraag there is a diagnostic consult by the regiebehandelaar within six weeks of the first one.',
    },
    advies: {
      nl: 'Plan een diagnostiekconsult met de regiebehandelaar; bij meer dan vier consulten is uitstel niet toegestaan.',
      en: 'Plan a diagnostic consult with the regiebehandelaar; with more than four consults no delay is allowed.',
    },
    ontstaat: (zorgvraag, { vandaag }) => {
      const dag = regieOngewis(zorgvraag) === null && zorgvraag.nieuw ? zorgvraag.eersteDiagnostiek : null
      if (dag === null || grenzen.zoek('zpm-regie', dag) === null) return null
      return vandaag > uiterlijk(dag) && runsOn(zorgvraag, dag) ? null : { sleutel: zorgvraag.id, dag }
    },
    vervuld: ({ id, eersteRegie }) => (eersteRegie === null ? null : { sleutel: id, dag: eersteRegie }),
    uiterlijk,
    signaal: (einde) => addDays(einde, -DAGEN_VOORAF),
  })
}
