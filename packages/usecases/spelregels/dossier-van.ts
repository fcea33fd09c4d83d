import { makeGeschiedenis } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import {
  type Consultfeit,
  type Diagnosefeit,
  type Spelregeldossier,
  type Verblijffeit,
  type Zorgvraagfeit,
  ZPM_VANAF,
} from '@zorgketen/zorgprestatie'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import type { ZorgvraagDocument } from '../stam/documenten/zorgvraag.ts'
import type { Consultzorg, Patientzorg, Zorgverzameling } from './verzamel-zorg.ts'
import { listVakken, vakOf, type Zorgvraagvak, zonderVak } from './zorgvraagvak.ts'

/** What is kept of one patient. `patient` null: the register does not know this patient. */
export interface Patientgegevens {
  readonly patient: PatientDocument | null
  readonly trajecten: readonly ZorgtrajectDocument[]
  readonly zorgvragen: readonly ZorgvraagDocument[]
}

const DIAGNOSELIJSTEN: ReadonlySet<string> = new Set(['029', '030', '033'])
const TYPELIJSTEN: ReadonlySet<string> = new Set(['031', '032'])

/** Everything is read, so there is nothing before it. */
const NIETS = { eerdereDiagnostiek: makeGeschiedenis([]), eerdereEuthanasie: makeGeschiedenis<never>([]) }

/**
 * The dossier of one patient for the rules of the field. `eersteDag`: from when care is registered here; what began
 * before it has consults that are not here.
 */
export function dossierVan(
  { patient, trajecten, zorgvragen }: Patientgegevens,
  zorg: Patientzorg,
  verzameling: Pick<Zorgverzameling, 'dagenVan'>,
  eersteDag: EpochDay | null,
): Spelregeldossier {
  const bekend = listVakken(patient, trajecten, zorgvragen)
  const perVak = new Map<Zorgvraagvak, Consultzorg[]>(bekend.map((vak) => [vak, []]))
  for (const consult of zorg.consulten) {
    const gekozen = vakOf(consult, bekend) ?? zonderOf(perVak, consult)
    perVak.set(gekozen, [...(perVak.get(gekozen) ?? []), consult])
  }
  const privacy = patient?.privacy ?? false
  return {
    zorgvragen: [...perVak].map(([vak, consulten]) => toZorgvraag(vak, consulten, privacy, eersteDag)),
    verblijven: zorg.verblijven.map(
      ({ id, opname, ontslag }): Verblijffeit => ({
        id,
        opname: opname.dag,
        ontslag: ontslag?.dag ?? null,
        dagen: verzameling.dagenVan(id),
        behandelconsulten: zorg.consulten
          .filter(({ zorgsoort }) => zorgsoort === 'behandeling')
          .map(({ datum }) => datum),
      }),
    ),
    euthanasie: zorg.euthanasie,
    ...NIETS,
  }
}

const zonderOf = (perVak: ReadonlyMap<Zorgvraagvak, unknown>, { stroom }: Consultzorg): Zorgvraagvak =>
  perVak.keys().find(({ id }) => id === `zonder-${stroom}`) ?? zonderVak(stroom)

function toZorgvraag(
  vak: Zorgvraagvak,
  consulten: readonly Consultzorg[],
  privacyverklaring: boolean,
  eersteDag: EpochDay | null,
): Zorgvraagfeit {
  const { id, stroom, traject, zorgvraag, zorg, tot } = vak
  const regie = traject?.regiebehandelaar ?? null
  const eerste = consulten.reduce<EpochDay | null>(
    (tot, { datum }) => (tot === null || datum < tot ? datum : tot),
    null,
  )
  const begin = beginOf(vak, eerste)
  const volledig =
    begin === null ? waits(vak, eersteDag) : begin >= (eersteDag ?? begin) || (eerste ?? begin + 1) <= begin
  return {
    id,
    stroom,
    nieuw: isNieuw(zorg, begin),
    // the start of an fz zorgtraject is the day of the indication, not of the first prestatie
    begonnen: stroom === 'fz' ? null : (traject?.startdatum ?? null),
    volledig,
    gesloten: tot,
    verwijzing: verwijzingOf(zorgvraag, volledig ? eerste : begin),
    diagnose: diagnoseOf(zorg, traject),
    privacyverklaring,
    typeringen: [
      ...(zorg?.typeringen ?? []).map(({ datum }) => datum),
      ...(zorgvraag?.typen ?? []).map(({ datum }) => datum),
      ...(traject?.diagnoses ?? []).flatMap(({ codelijst, datum }) =>
        TYPELIJSTEN.has(codelijst) && datum !== null ? [datum] : [],
      ),
    ],
    consulten: consulten.map(
      ({ stroom: _, zorgvraag: __, zorgverlener, ...consult }): Consultfeit => ({
        ...consult,
        doorRegiebehandelaar: regie === null ? null : regie === zorgverlener,
      }),
    ),
  }
}

/**
 * The day a zorgvraag began. A ggz zorgtraject without a start date has had no prestatie yet (ZTN-03), so it begins with
 * the first one here; where there is no zorgtraject, or DJI gave no day, nobody knows.
 */
function beginOf({ van, traject, stroom }: Zorgvraagvak, eerste: EpochDay | null): EpochDay | null {
  if (van !== null) return van
  if (traject === null) return null
  return traject.startdatum ?? (stroom === 'ggz' ? eerste : null)
}

/** Nothing happened yet: a ggz zorgtraject without any prestatie, or a referral from since care is registered here. */
function waits({ stroom, traject, zorgvraag }: Zorgvraagvak, eersteDag: EpochDay | null): boolean {
  if (stroom === 'fz' || zorgvraag === null) return false
  if (traject !== null) return traject.startdatum === null
  const verwezen = verwijzingOf(zorgvraag, null)
  return eersteDag === null || (verwezen !== null && verwezen >= eersteDag)
}

/** The referral that the first consult came from: the last one up to that day; of who waits the last one of all. */
function verwijzingOf(zorgvraag: Zorgvraagvak['zorgvraag'], eerste: EpochDay | null): EpochDay | null {
  const dagen = (zorgvraag?.verwijzingen ?? []).flatMap(({ datum }) => datum ?? [])
  const tijdig = eerste === null ? dagen : dagen.filter((dag) => dag <= eerste)
  return tijdig.reduce<EpochDay | null>((laatste, dag) => (laatste === null || dag > laatste ? dag : laatste), null)
}

/** Who came back, was taken over, or was in care before the model began is not new. */
function isNieuw(zorg: ZorgvraagDocument | null, begin: EpochDay | null): boolean | null {
  if (zorg !== null && zorg.herkomst !== 'nieuw') return false
  return begin === null ? null : begin > ZPM_VANAF
}

/** The primary diagnosis as care recorded it last, else what goes on the bill; that does not say whether it is insured. */
function diagnoseOf(zorg: ZorgvraagDocument | null, traject: ZorgtrajectDocument | null): Diagnosefeit | null {
  const gesteld = (zorg?.diagnoses ?? [])
    .filter(({ hoofd, vastgesteld }) => hoofd && vastgesteld !== null)
    .toSorted((a, b) => (a.vastgesteld ?? 0) - (b.vastgesteld ?? 0))
    .at(-1)
  if (gesteld !== undefined) return { vastgesteld: gesteld.vastgesteld, verzekerd: gesteld.verzekerd }
  const diagnose = traject?.diagnoses.find(({ codelijst }) => DIAGNOSELIJSTEN.has(codelijst))
  return diagnose === undefined ? null : { vastgesteld: diagnose.datum, verzekerd: null }
}
