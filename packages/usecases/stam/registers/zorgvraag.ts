import { contains } from '@zorgketen/values'
import { type ZorgvraagDocument, zorgvraagDocument, zorgvraagSleutel } from '../documenten/zorgvraag.ts'
import { type Beschrijving, geen, kolom, noem } from './beschrijving.ts'
import { toonDag, toonPeriode } from './toon.ts'
import { zoektekst } from './zoektekst.ts'

export const zorgvraagRegister: Beschrijving<ZorgvraagDocument> = {
  naam: noem('zorgvraag', 'care need', 'zorgvragen', 'care needs'),
  schema: zorgvraagDocument,
  id: ({ patient, zorgvraag }) => zorgvraagSleutel(patient, zorgvraag),
  label: ({ patient, zorgvraag, soort }) => `${patient} ${soort} ${zorgvraag}`,
  // what somebody comes for is not a word to search patients by
  zoek: ({ patient, zorgvraag, soort }) => zoektekst(patient, zorgvraag, soort),
  geboortedatum: geen,
  kolommen: [
    kolom('patient', 'Patiënt', 'Patient', ({ patient }) => patient),
    kolom('zorgvraag', 'Zorgvraag', 'Care need', ({ zorgvraag }) => zorgvraag),
    kolom('soort', 'Soort', 'Kind', ({ soort }) => soort),
    kolom('type', 'Zorgvraagtype', 'Zorgvraagtype', ({ typeringen }, dag) => {
      const tot = typeringen.filter(({ datum }) => datum <= dag).toSorted((a, b) => a.datum - b.datum)
      return tot.at(-1)?.type ?? null
    }),
    kolom('getypeerd', 'Getypeerd op', 'Typed on', ({ typeringen }) =>
      toonDag(
        typeringen.reduce<(typeof typeringen)[number]['datum'] | null>(
          (a, { datum }) => (a === null || datum > a ? datum : a),
          null,
        ),
      ),
    ),
    kolom('behandelplan', 'Behandelplan', 'Treatment plan', ({ behandelplannen }, dag) => {
      const plan = behandelplannen.find(({ geldig }) => contains(geldig, dag))
      return plan === undefined ? null : toonPeriode(plan.geldig)
    }),
  ],
}
