import type { Rule } from '@zorgketen/rules'
import { addDays, type EpochDay } from '@zorgketen/values'
import { normenkader, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { termijn } from '../omgeving.ts'

/** Our own choice: a week ahead. */
const DAGEN_VOORAF = 7

/**
 * The norm looks at a stay of more than 30 days without any behandelconsult. Here every stretch without one counts: a
 * long stay with one early consult would else never be seen. Nobody refuses for this: it is a reason to look.
 */
export const verblijfZonderConsult = (grenzen: Grenzen): Rule =>
  termijn({
    ...VELD,
    id: 'zpm.verblijf.zonder-consult',
    oorsprong: ['ZPM-11', 'N2844'],
    bron: normenkader('N2844: verblijf zonder behandelconsulten', 'waarschijnlijk'),
    plekken: ['verblijfspauze'],
    nodig: ['zpm-verblijf-consult'],
    peildatum: (pauze) => pauze.van,
    veld: 'Behandelconsult tijdens verblijf',
    zegt: {
      nl: 'Tijdens verblijf is er ten minste elke dertig dagen een behandelconsult.',
      en: 'During a stay there is a behandelconsult at least every thirty days.',
    },
    advies: {
      nl: 'Ga na of de behandeling is geregistreerd, en of het verblijf nog bij de behandeling hoort.',
      en: 'Find out whether the treatment was registered, and whether the stay still belongs to the treatment.',
    },
    ontstaat: ({ verblijf, van }) =>
      grenzen.zoek('zpm-verblijf-consult', van) === null ? null : { sleutel: `${verblijf} ${van}`, dag: van },
    vervuld: ({ verblijf, van, tot }) => (tot === null ? null : { sleutel: `${verblijf} ${van}`, dag: tot }),
    uiterlijk: (van: EpochDay) => addDays(van, grenzen.zoek('zpm-verblijf-consult', van) ?? 0),
    signaal: (einde) => addDays(einde, -DAGEN_VOORAF),
  })
