import { findRow } from '../afleiden/vind-rij.ts'
import type { Vindt, Zoek } from '../afleiden/vindt.ts'
import { weiger } from '../afleiden/weiger.ts'
import type { Afleiding } from '../consult/afleiding.ts'
import type { Consultprestatie, Toeslagprestatie, Toeslagsoort } from '../prestatie/prestatie.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import { reisgrensOp } from './reisgrens.ts'

/**
 * Derives the supplements of one contact (ZPM-08; zpm.md §2.2): at most one for travel, on out and return together,
 * and one for an interpreter, by the duration class of the consult. Without a consult there is none, and that is said.
 */
export function deriveToeslagen(
  registratie: Consultregistratie,
  consult: Afleiding<Consultprestatie>,
  tarieven: Vindt,
): readonly Afleiding<Toeslagprestatie>[] {
  const gevraagd: Toeslagsoort[] = []
  if (travelMinutes(registratie) > 0) gevraagd.push('reistijd')
  if (registratie.tolk === true) gevraagd.push('tolk')
  return gevraagd.map((toeslag) => {
    const afleiding = deriveToeslag(registratie, consult, toeslag, tarieven)
    return afleiding.soort === 'weigering' ? { ...afleiding, deel: toeslag } : afleiding
  })
}

function deriveToeslag(
  registratie: Consultregistratie,
  consult: Afleiding<Consultprestatie>,
  toeslag: Toeslagsoort,
  tarieven: Vindt,
): Afleiding<Toeslagprestatie> {
  if (consult.soort === 'weigering') return weiger(registratie, 'toeslag.zonder-consult', { toeslag })
  const { prestatie } = consult
  return toeslag === 'tolk'
    ? makeToeslag(prestatie, 'tolk', { soort: 'toeslag:tolk', minuten: prestatie.duurklasse }, tarieven)
    : deriveReistijd(registratie, prestatie, tarieven)
}

/** Travel of a contact in minutes, out and return together. */
export const travelMinutes = ({ reistijd }: Consultregistratie): number =>
  reistijd === undefined ? 0 : reistijd.heen + reistijd.terug

function deriveReistijd(
  registratie: Consultregistratie,
  consult: Consultprestatie,
  tarieven: Vindt,
): Afleiding<Toeslagprestatie> {
  const { kanaal = 'fysiek', reistijd, stroom, datum } = registratie
  if (kanaal !== 'fysiek') return weiger(registratie, 'toeslag.op-afstand', { kanaal })
  if (reistijd?.eigenLocatie === true) return weiger(registratie, 'toeslag.binnen-locatie')
  const grens = reisgrensOp(stroom, datum)
  if (grens === null) return weiger(registratie, 'datum.voor-zpm')
  const variant = travelMinutes(registratie) < grens.minuten ? `tot-${grens.minuten}` : `vanaf-${grens.minuten}`
  return makeToeslag(consult, 'reistijd', { soort: `toeslag:reistijd-${stroom}`, variant }, tarieven)
}

function makeToeslag(
  consult: Consultprestatie,
  toeslag: Toeslagsoort,
  zoek: Zoek,
  tarieven: Vindt,
): Afleiding<Toeslagprestatie> {
  const gevonden = findRow(tarieven, { id: consult.registratie, datum: consult.datum }, zoek)
  if (gevonden.soort === 'weigering') return gevonden
  const { rij } = gevonden
  return {
    soort: 'prestatie',
    prestatie: {
      soort: 'toeslag',
      id: `${consult.id}~${toeslag}`,
      registratie: consult.registratie,
      patient: consult.patient,
      stroom: consult.stroom,
      datum: consult.datum,
      begintijd: consult.begintijd,
      eindtijd: consult.eindtijd,
      eenheid: consult.eenheid,
      zorgverlener: consult.zorgverlener,
      beroep: consult.beroep,
      codelijst: '071',
      code: rij.code,
      naam: rij.naam,
      tarief: rij.tariefCents,
      fictief: rij.fictief,
      toeslag,
      bij: consult.id,
    },
  }
}
