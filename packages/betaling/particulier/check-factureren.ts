import { type Factuurfout, factuurfout } from './factuurfout.ts'
import type { Factuuropdracht } from './factuuropdracht.ts'
import type { TeFactureren } from './particuliere-factuur.ts'

/** A payment reference of a bank holds 35 characters (ISO 20022, Max35Text). */
const LANGSTE_NUMMER = 35

/** Everything that keeps an invoice from being made. */
export function checkFactureren(opdracht: Factuuropdracht): readonly Factuurfout[] {
  const { nummer, termijn, regels, gebruikteNummers } = opdracht
  const fouten: Factuurfout[] = []
  if (nummer.trim() === '' || nummer.length > LANGSTE_NUMMER) fouten.push(factuurfout('nummer-leeg', null))
  if (gebruikteNummers.has(nummer)) fouten.push(factuurfout('nummer-gebruikt', null))
  if (!Number.isInteger(termijn) || termijn < 1 || termijn > 365) fouten.push(factuurfout('termijn', null))
  if (regels.length === 0) fouten.push(factuurfout('geen-regels', null))
  const gezien = new Set(opdracht.gefactureerd)
  regels.forEach((regel, i) => {
    fouten.push(...checkRegel(opdracht, regel, i, gezien))
    gezien.add(bronOf(regel))
  })
  return fouten
}

function checkRegel(
  opdracht: Factuuropdracht,
  regel: TeFactureren,
  i: number,
  gezien: ReadonlySet<string>,
): readonly Factuurfout[] {
  const fouten: Factuurfout[] = []
  const [patient, dag] =
    regel.soort === 'no-show' ? [regel.patient, regel.dag] : [regel.prestatie.patient, regel.prestatie.datum]
  if (patient !== opdracht.patient.id) fouten.push(factuurfout('andere-patient', i))
  if (dag > opdracht.dag) fouten.push(factuurfout('in-de-toekomst', i))
  if (gezien.has(bronOf(regel))) fouten.push(factuurfout('al-gefactureerd', i))
  if (regel.tarief <= 0) fouten.push(factuurfout('zonder-bedrag', i))
  // Column "Maximum-tarief (in Euro)" of the NZa's tariff table (PUC_752075_22, in zpm.md). That it also binds without a
  // contract is taken to be so and te verifiëren: none of our sources states the article of law.
  if (regel.soort === 'prestatie' && regel.tarief > regel.prestatie.tarief) {
    fouten.push(factuurfout('boven-maximum', i, regel.prestatie.tarief))
  }
  return fouten
}

function bronOf(regel: TeFactureren): string {
  return regel.soort === 'no-show' ? regel.afspraak : regel.prestatie.id
}
