import type { Betrokkene, Debetregel, Regeldiagnose, RegelPlaatsing, RegelVerwijzing } from '@zorgketen/declaratie'
import {
  type Cents,
  type ClockTime,
  describeFout,
  type EpochDay,
  parseAgb,
  parseZtn,
  periodFrom,
} from '@zorgketen/values'
import type {
  AanvullendePrestatiegegevens,
  DebetPrestatie,
  Plaatsingsbesluit,
  Verwijzing,
  Zorgaanbieder,
} from '../records.generated.ts'
import { VERWIJZER } from './to-debet.ts'
import type { Verliezen } from './verliezen.ts'

/** What the line holds beside its insured. Dates, times and amounts have their units by construction of the reader. */
export function fromDebet(
  debet: DebetPrestatie,
  pad: string,
  verliezen: Verliezen,
): Omit<Debetregel, 'verzekerde' | 'prestatie'> | null {
  const { referentienummer, prestatieCodelijstCode, prestatiecode, begindatum, informatieCode } = debet
  const { tariefInclBtw: tarief, berekendBedragInclBtw: berekend, declaratieBedragInclBtw: bedrag } = debet
  if (referentienummer === null || prestatieCodelijstCode === null || prestatiecode === null) return null
  if (begindatum === null || informatieCode === null || debet.aantal === null) return null
  if (tarief === null || berekend === null || bedrag === null) return null
  meldVerlies(debet, pad, verliezen)
  const gegevens = debet.aanvullendePrestatiegegevens
  return {
    soort: 'debet',
    referentie: referentienummer,
    codelijst: prestatieCodelijstCode,
    code: prestatiecode,
    datum: begindatum as EpochDay,
    begintijd: debet.begintijd as ClockTime | null,
    eindtijd: debet.eindtijd as ClockTime | null,
    aantal: debet.aantal,
    tarief: tarief as Cents,
    berekend: berekend as Cents,
    bedrag: bedrag as Cents,
    herdeclaratie: debet.herdeclaratiecode,
    informatiecode: informatieCode,
    privacy: debet.privacyCode === true,
    doorsturen: debet.doorsturenToegestaan === true,
    zorgtraject: verliezen.lees(
      gegevens?.zorgtraject?.zorgtrajectnummer ?? null,
      parseZtn,
      'Zorgtraject/Zorgtrajectnummer',
      pad,
    ),
    startdatum: (gegevens?.zorgtraject?.zorgtrajectStartdatum ?? null) as EpochDay | null,
    plaatsing: fromPlaatsing(gegevens?.plaatsingsbesluit ?? null, pad, verliezen),
    contract: gegevens?.contractnummer ?? null,
    diagnoses: gegevens === null ? [] : fromDiagnoses(gegevens, pad, verliezen),
    betrokkenen: debet.zorgaanbieder.flatMap((zorgaanbieder) => fromZorgaanbieder(zorgaanbieder, pad, verliezen)),
    verwijzing: fromVerwijzing(debet.verwijzing[0] ?? null, pad, verliezen),
  }
}

function meldVerlies(debet: DebetPrestatie, pad: string, verliezen: Verliezen): void {
  verliezen.geenPlaats(debet.einddatum !== null, 'DebetPrestatie/Einddatum', pad)
  verliezen.geenPlaats(debet.soortKosten !== null, 'DebetPrestatie/SoortKosten', pad)
  verliezen.geenPlaats(debet.aanvullendPrestatieKenmerk.length > 0, 'DebetPrestatie/AanvullendPrestatieKenmerk', pad)
  verliezen.geenPlaats(debet.verwijzing.length > 1, 'DebetPrestatie/Verwijzing (na de eerste)', pad)
  verliezen.geenPlaats(debet.extra !== null, 'DebetPrestatie (onbekende elementen)', pad)
}

function fromPlaatsing(besluit: Plaatsingsbesluit | null, pad: string, verliezen: Verliezen): RegelPlaatsing | null {
  if (besluit === null) return null
  const { plaatsingsbesluitNummer: nummer, begindatumForensischeZorgtitel: van } = besluit
  if (nummer === null || van === null) return null
  const titel = periodFrom(van as EpochDay, besluit.einddatumForensischeZorgtitel as EpochDay | null)
  if (titel.ok) return { nummer, titel: titel.value }
  verliezen.onbruikbaar('Plaatsingsbesluit', describeFout(titel.fout).wat, pad)
  return null
}

function fromDiagnoses(
  { diagnose }: AanvullendePrestatiegegevens,
  pad: string,
  verliezen: Verliezen,
): readonly Regeldiagnose[] {
  return diagnose.flatMap(
    ({ diagnoseCodelijstCode: codelijst, diagnosecode: code, diagnosedatum, diagnosesteller }) => {
      verliezen.geenPlaats(diagnosesteller !== null, 'Diagnose/Diagnosesteller', pad)
      if (codelijst === null || code === null) {
        verliezen.geenPlaats(true, 'Diagnose zonder codelijst of code', pad)
        return []
      }
      return [{ codelijst, code, datum: diagnosedatum as EpochDay | null }]
    },
  )
}

const isRol = (rol: string | null): rol is Betrokkene['rol'] => rol === '01' || rol === '02'
const isSoort = (soort: string | null): soort is '1' | '2' | '3' => soort === '1' || soort === '2' || soort === '3'

function fromZorgaanbieder(wire: Zorgaanbieder, pad: string, verliezen: Verliezen): readonly Betrokkene[] {
  const { zorgaanbiederRol: rol, zorgaanbiederSoort: soort, naamZorgverlener: naam } = wire
  verliezen.geenPlaats(wire.zorgaanbiederSpecificatie !== null, 'Zorgaanbieder/ZorgaanbiederSpecificatie', pad)
  if (!isRol(rol)) {
    verliezen.geenPlaats(true, 'Zorgaanbieder met een andere rol dan 01 of 02', pad)
    return []
  }
  const geslachtsnaam = naam?.geslachtsnaam ?? null
  return [
    {
      rol,
      agb: verliezen.lees(wire.zorgaanbiedercode, parseAgb, 'Zorgaanbieder/Zorgaanbiedercode', pad),
      soort: isSoort(soort) ? soort : null,
      beroep: wire.beroepZorgverlener,
      naam:
        naam === null
          ? null
          : {
              initialen: naam.initialen ?? '',
              voorvoegsels: geslachtsnaam?.voorvoegsels ?? null,
              achternaam: geslachtsnaam?.achternaam ?? '',
            },
    },
  ]
}

function fromVerwijzing(wire: Verwijzing | null, pad: string, verliezen: Verliezen): RegelVerwijzing | null {
  if (wire === null || wire.typeVerwijzingcode === null) return null
  const { verwijzer } = wire
  if (verwijzer !== null) {
    const { zorgaanbiederSoort: soort, zorgaanbiederRol: rol } = verwijzer
    const anders = verwijzer.zorgaanbiederSpecificatie ?? verwijzer.beroepZorgverlener ?? verwijzer.naamZorgverlener
    verliezen.geenPlaats(anders !== null, 'Verwijzer zonder AGB-code', pad)
    verliezen.geenPlaats(soort !== null && soort !== VERWIJZER.soort, 'Verwijzer/ZorgaanbiederSoort', pad)
    verliezen.geenPlaats(rol !== null && rol !== VERWIJZER.rol, 'Verwijzer/ZorgaanbiederRol', pad)
  }
  return {
    soort: wire.typeVerwijzingcode,
    datum: wire.verwijsdatum as EpochDay | null,
    verwijzer: verliezen.lees(verwijzer?.zorgaanbiedercode ?? null, parseAgb, 'Verwijzer/Zorgaanbiedercode', pad),
  }
}
