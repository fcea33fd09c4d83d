import { fout, ok, type Rule } from '@zorgketen/rules'
import { normenkader, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { element } from '../omgeving.ts'
import { GEEN_DUURKLASSEN } from './geen-duurklassen.ts'

/** Never a breach: a longer consult is allowed and stays in the longest class. It is a reason to look at the minutes. */
export const consultLang = (grenzen: Grenzen): Rule =>
  element({
    ...VELD,
    id: 'zpm.consult.lang',
    oorsprong: ['ZPM-01', 'N2770'],
    bron: normenkader('N2770: consult van onwaarschijnlijk lange duur'),
    plek: 'consult',
    peildatum: (consult) => consult.datum,
    zegt: {
      nl: 'Een consult duurt zelden langer dan de langste duurklasse.',
      en: 'A consult seldom takes longer than the longest duration class.',
    },
    advies: {
      nl: 'Controleer de minuten; met een zorginhoudelijke onderbreking zijn het twee consulten.',
      en: 'Check the minutes; with a break for a care-content reason these are two consults.',
    },
    check: ({ datum, directeMinuten }) => {
      const langste = grenzen.langsteDuurklasse(datum)
      if (langste === null) return GEEN_DUURKLASSEN
      const verwacht = { nl: `hoogstens ${langste} minuten`, en: `at most ${langste} minutes` }
      return directeMinuten > langste ? fout('Directe minuten', directeMinuten, verwacht, 'signaal') : ok
    },
  })
