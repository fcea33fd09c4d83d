import { fout, ok, type Rule } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { normenkader, VELD } from '../bronnen.ts'
import type { Grenzen } from '../grenzen.ts'
import { element } from '../omgeving.ts'
import { unknownGrens } from '../onbekende-grens.ts'
import { regieOngewis } from '../ongewis.ts'
import { dayOverConsulten } from './dag-over-consulten.ts'

const VELDNAAM = 'Diagnostiekconsult door regiebehandelaar'
const EERSTVOLGEND = {
  nl: 'het eerstvolgende contact is een diagnostiekconsult door de regiebehandelaar',
  en: 'the next contact is a diagnostic consult by the regiebehandelaar',
}

/** Watches a zorgvraag after its six weeks: signals each that runs on, and the consult that is one too many. */
export const regieVierConsulten = (grenzen: Grenzen): Rule =>
  element({
    ...VELD,
    id: 'zpm.regie.vier-consulten',
    oorsprong: ['ZPM-30', 'N2945', 'N2946'],
    bron: normenkader('N2945: de termijn mag over zijn zolang er niet meer dan 4 consulten zijn', 'waarschijnlijk'),
    plek: 'zorgvraag',
    peildatum: (zorgvraag) => zorgvraag.eersteDiagnostiek,
    zegt: {
      nl: 'Na zes weken zonder regiebehandelaar zijn er niet meer dan vier consulten; twee behandelaars tellen als twee.',
      en: 'After six weeks without regiebehandelaar there are no more than four consults; two professionals count as two.',
    },
    advies: {
      nl: 'Laat het eerstvolgende contact een diagnostiekconsult door de regiebehandelaar zijn.',
      en: 'Let the next contact be a diagnostic consult by the regiebehandelaar.',
    },
    check: (beeld, { vandaag }) => {
      const { nieuw, eersteDiagnostiek, eersteRegie } = beeld
      const ongewis = regieOngewis(beeld)
      if (ongewis !== null) return ongewis
      if (!nieuw || eersteDiagnostiek === null) return ok
      const dagen = grenzen.zoek('zpm-regie', eersteDiagnostiek)
      if (dagen === null) return unknownGrens('zpm-regie')
      const einde = eersteDiagnostiek + dagen
      if (vandaag <= einde) return ok
      const over = dayOverConsulten(beeld, eersteDiagnostiek, grenzen)
      // without the note, or with the fifth consult inside the six weeks, the term itself is broken: the other rule
      if (over !== null && over <= einde) return ok
      if (over !== null && (eersteRegie === null || eersteRegie > over)) {
        const gevonden = eersteRegie === null ? null : formatDay(eersteRegie)
        const dag = formatDay(over)
        return fout(VELDNAAM, gevonden, { nl: `uiterlijk ${dag}`, en: `at the latest ${dag}` }, 'breuk')
      }
      return eersteRegie === null ? fout(VELDNAAM, null, EERSTVOLGEND, 'signaal') : ok
    },
  })
