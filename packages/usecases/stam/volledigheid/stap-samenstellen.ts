import { compose, type Debetregel, type Declaratie, emptyDossier, type TeDeclareren } from '@zorgketen/declaratie'
import { type Betaler, DJI_UZOVI } from '@zorgketen/values'
import { administratieOf } from '../../stappen/administratie-of.ts'
import type { Nummering } from '../../stappen/nummering.ts'
import { verwijzingOp } from '../patienten/to-patient.ts'
import { contractId } from '../registers/inkoop.ts'
import { type Onderweg, prestatieOnderweg } from './onderweg.ts'
import { oorzaakVan } from './oorzaken-declaratie.ts'
import { meldDeclaratie, type Ronde } from './ronde.ts'

/** What would go to one payer, with the care behind each line; null when nothing would. */
export interface Proefdeclaratie {
  readonly declaratie: Declaratie
  readonly zorg: ReadonlyMap<string, Onderweg>
}

/** Composes the month for one payer as if it were sent, and reports what stays out or deserves a look. */
export function stapSamenstellen(
  ronde: Ronde,
  betaler: Betaler,
  items: readonly TeDeclareren[],
  nummering: Nummering,
): Proefdeclaratie | null {
  const { vraag, stamgegevens, datum } = ronde
  const bericht = nummering.next(vraag.maand, datum, vraag.berichtsoort)
  const { declaratie, geweigerd, signalen, volgnummer } = compose({
    administratie: administratieOf(stamgegevens, betaler, items),
    bericht,
    dossier: vraag.dossiers.get(betaler.uzovi) ?? emptyDossier(),
  })
  const zorg = new Map(items.map((item) => [item.prestatie.id, prestatieOnderweg(item, betaler.uzovi)]))
  for (const regel of debetregels(declaratie)) {
    const eigen = zorg.get(regel.prestatie ?? '')
    if (eigen === undefined || regel.contract === null) continue
    const { nummer, declarant } = { nummer: regel.contract, declarant: stamgegevens.declarant.agb }
    zorg.set(eigen.registratie.id, { ...eigen, contract: contractId({ nummer, declarant, betaler: betaler.uzovi }) })
  }
  for (const { prestatie, reden } of geweigerd) {
    const eigen = zorg.get(prestatie)
    if (reden.code === 'prestatie.al-gedeclareerd') ronde.alGedeclareerd.add(prestatie)
    else if (eigen !== undefined) {
      meldDeclaratie(ronde, oorzaakVan(reden.code) ?? 'prestatie.overig', eigen, reden.tekst)
    }
  }
  for (const { prestatie, reden } of signalen) {
    const [eigen, oorzaak] = [zorg.get(prestatie), oorzaakVan(reden.code)]
    if (eigen !== undefined && oorzaak !== null) meldDeclaratie(ronde, oorzaak, eigen, reden.tekst)
  }
  for (const regel of debetregels(declaratie)) {
    const eigen = zorg.get(regel.prestatie ?? '')
    if (eigen !== undefined) checkRegel(ronde, regel, eigen)
  }
  if (declaratie === null) return null
  nummering.take(bericht.factuurnummer, volgnummer)
  return { declaratie, zorg }
}

const debetregels = (declaratie: Declaratie | null): readonly Debetregel[] =>
  (declaratie?.regels ?? []).filter((regel) => regel.soort === 'debet')

/** COD392: zorgvraagtype ggz; DJI asks for that of fz by a rule of its own. */
const ZORGVRAAGTYPE = '031'

/** What a line can do without, but should not. */
function checkRegel(ronde: Ronde, regel: Debetregel, zorg: Onderweg): void {
  const patient = 'patient' in zorg.registratie ? ronde.patienten.get(zorg.registratie.patient) : undefined
  if (regel.betrokkenen.some(({ rol, agb }) => rol === '01' && agb === null)) {
    meldDeclaratie(ronde, 'zorgverlener.zonder-agb', zorg)
  }
  if (regel.verzekerde.betaler === DJI_UZOVI || patient === undefined) return
  if (patient.bsn !== null && patient.bsnStatus.stand !== 'geverifieerd') {
    meldDeclaratie(ronde, 'bsn.niet-geverifieerd', zorg)
  }
  const verwezen = verwijzingOp(patient, regel.datum) !== null || ronde.vraag.zonderVerwijzing?.has(patient.id) === true
  if (!verwezen) meldDeclaratie(ronde, 'verwijzing.ontbreekt', zorg)
  if (regel.privacy) return
  if (regel.diagnoses.length === 0) meldDeclaratie(ronde, 'diagnose.ontbreekt', zorg)
  else if (!regel.diagnoses.some(({ codelijst }) => codelijst === ZORGVRAAGTYPE)) {
    meldDeclaratie(ronde, 'typering.ontbreekt', zorg)
  }
}
