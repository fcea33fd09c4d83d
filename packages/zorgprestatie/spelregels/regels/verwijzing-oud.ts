import type { Rule } from '@zorgketen/rules'
import { addDays, addMonths, type EpochDay } from '@zorgketen/values'
import { normenkader, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { termijn } from '../omgeving.ts'
import { closedUnseen, verwijzingOngewis } from '../ongewis.ts'

/** Our own choice: a month ahead, so that who waits can be seen or ask for a new referral. */
const DAGEN_VOORAF = 30

export const verwijzingOud = (grenzen: Grenzen): Rule =>
  termijn({
    ...VELD,
    id: 'zpm.verwijzing.negen-maanden',
    oorsprong: ['ZPM-26', 'N2971'],
    bron: normenkader('N2971: verwijsbrief ouder dan 9 maanden'),
    plekken: ['zorgvraag'],
    nodig: ['zpm-verwijzing'],
    peildatum: (zorgvraag) => zorgvraag.verwijzing,
    veld: 'Eerste consult',
    zegt: {
      nl: 'De verwijzing is bij het eerste consult niet ouder dan negen maanden.',
      en: 'The referral is not older than nine months at the first consult.',
    },
    advies: {
      nl: 'Vraag een nieuwe verwijzing, of laat het eerste consult binnen de termijn plaatsvinden.',
      en: 'Ask for a new referral, or let the first consult take place within the term.',
    },
    ontstaat: (beeld) => {
      const { id, stroom, verwijzing } = beeld
      if (stroom === 'fz' || verwijzing === null || verwijzingOngewis(beeld) !== null) return null
      if (closedUnseen(beeld)) return null
      return grenzen.zoek('zpm-verwijzing', verwijzing) === null ? null : { sleutel: id, dag: verwijzing }
    },
    vervuld: ({ id, eersteConsult }) => (eersteConsult === null ? null : { sleutel: id, dag: eersteConsult }),
    uiterlijk: (verwijzing: EpochDay) => addMonths(verwijzing, grenzen.zoek('zpm-verwijzing', verwijzing) ?? 0),
    signaal: (einde) => addDays(einde, -DAGEN_VOORAF),
  })
