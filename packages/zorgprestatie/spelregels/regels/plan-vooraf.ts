import { fout, ok, onbekend } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { specificatie, VELD } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const MOMENT_ONBEKEND = onbekend(
  'Wanneer het plan is vastgelegd, of hoe laat, is niet bekend.',
  'When the plan was recorded, or at what time, is not known.',
)

/** A plan that was written after the contact makes unplanned care look planned; both must stay apart. */
export const planVooraf = element({
  ...VELD,
  id: 'zpm.planning.vooraf-vastgelegd',
  oorsprong: ['ZPM-32', 'ZPM-06', 'ZPM-24'],
  bron: specificatie('Planning = realisatie (pagina 317128731): begin en duur liggen van tevoren vast'),
  plek: 'consult',
  peildatum: (consult) => consult.datum,
  zegt: {
    nl: 'Een gepland consult stond in de agenda voordat het begon.',
    en: 'A planned consult stood in the agenda before it began.',
  },
  advies: {
    nl: 'Registreer het als ongepland, zonder geplande duur.',
    en: 'Register it as unplanned, without a planned duration.',
  },
  check: ({ geplandeMinuten, planVastgelegd, datum, begintijd }) => {
    if (geplandeMinuten === null) return ok
    if (planVastgelegd === null) return MOMENT_ONBEKEND
    const { dag, tijd } = planVastgelegd
    if (dag < datum) return ok
    if (dag === datum) {
      if (tijd === null || begintijd === null) return MOMENT_ONBEKEND
      if (tijd < begintijd) return ok
    }
    return fout('Plan vastgelegd', formatDay(dag), {
      nl: 'vóór het begin van het consult',
      en: 'before the consult began',
    })
  },
})
