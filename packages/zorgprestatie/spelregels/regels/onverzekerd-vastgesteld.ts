import { fout, ok, onbekend } from '@zorgketen/rules'
import { formatDay } from '@zorgketen/values'
import { normenkader, VELD } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const ZONDER_DAG = onbekend(
  'Wanneer is vastgesteld dat de diagnose niet verzekerd is, is niet vastgelegd.',
  'When the diagnosis was found not to be insured was not recorded.',
)

/** Quoted by the normenkader from the spelregel itself (§4.2-4.3 of 2022); the spelregel was not seen. */
export const onverzekerdVastgesteld = element({
  ...VELD,
  id: 'zpm.diagnostiek.onverzekerd-vastgesteld',
  oorsprong: ['ZPM-31', 'N2927'],
  bron: normenkader('N2927, dat de Spelregel Diagnostiek onverzekerde zorg aanhaalt', 'waarschijnlijk'),
  plek: 'consult',
  peildatum: (consult) => consult.datum,
  zegt: {
    nl: 'Staat vast dat de diagnose niet verzekerd is, dan komen behandeling en verdere diagnostiek niet bij de verzekeraar.',
    en: 'Once the diagnosis is known not to be insured, treatment and further diagnostics do not go to the insurer.',
  },
  advies: {
    nl: 'Declareer dit consult als niet-basispakketzorg aan de patiënt, of herstel de diagnose.',
    en: 'Charge this consult to the patient as care outside the basic package, or correct the diagnosis.',
  },
  check: ({ zorgsoort, datum, zorgvraag: { stroom, diagnose } }) => {
    if (stroom === 'fz' || diagnose?.verzekerd !== false) return ok
    if (zorgsoort === 'diagnostiek') {
      if (diagnose.vastgesteld === null) return ZONDER_DAG
      if (datum <= diagnose.vastgesteld) return ok
    }
    return fout('Consult', formatDay(datum), {
      nl: `geen ${zorgsoort} ten laste van de verzekering bij een diagnose die niet verzekerd is`,
      en: `no ${zorgsoort} at the expense of the insurance with a diagnosis that is not insured`,
    })
  },
})
