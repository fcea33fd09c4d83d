import type { Betrokkene, Debetregel, RegelVerwijzing } from '@zorgketen/declaratie'
import type { NieuwHeen } from '../nieuw.ts'
import type { AanvullendePrestatiegegevens, DebetPrestatie, Verwijzing, Zorgaanbieder } from '../records.generated.ts'

/** CL0015: a referrer is given by a personal AGB code; CL0014: his role. VC073 wants the kind beside the code. */
export const VERWIJZER = { soort: '3', rol: '03' }

/** The wire record of a debit line. */
export function toDebet(regel: Debetregel, nieuw: NieuwHeen): DebetPrestatie {
  return nieuw('DebetPrestatie', {
    referentienummer: regel.referentie,
    prestatieCodelijstCode: regel.codelijst,
    prestatiecode: regel.code,
    begindatum: regel.datum,
    begintijd: regel.begintijd,
    eindtijd: regel.eindtijd,
    aantal: regel.aantal,
    tariefInclBtw: regel.tarief,
    berekendBedragInclBtw: regel.berekend,
    declaratieBedragInclBtw: regel.bedrag,
    herdeclaratiecode: regel.herdeclaratie,
    informatieCode: regel.informatiecode,
    privacyCode: regel.privacy,
    doorsturenToegestaan: regel.doorsturen,
    verwijzing: regel.verwijzing === null ? [] : [toVerwijzing(regel.verwijzing, nieuw)],
    zorgaanbieder: regel.betrokkenen.map((betrokkene) => toZorgaanbieder(betrokkene, nieuw)),
    aanvullendePrestatiegegevens: toGegevens(regel, nieuw),
  })
}

function toVerwijzing({ soort, datum, verwijzer }: RegelVerwijzing, nieuw: NieuwHeen): Verwijzing {
  return nieuw('Verwijzing', {
    typeVerwijzingcode: soort,
    verwijsdatum: datum,
    verwijzer:
      verwijzer === null
        ? null
        : nieuw('Verwijzer', {
            zorgaanbiedercode: verwijzer,
            zorgaanbiederSoort: VERWIJZER.soort,
            zorgaanbiederRol: VERWIJZER.rol,
          }),
  })
}

function toZorgaanbieder({ rol, agb, soort, beroep, naam }: Betrokkene, nieuw: NieuwHeen): Zorgaanbieder {
  return nieuw('Zorgaanbieder', {
    zorgaanbiedercode: agb,
    zorgaanbiederSoort: soort,
    beroepZorgverlener: beroep,
    zorgaanbiederRol: rol,
    naamZorgverlener:
      naam === null
        ? null
        : nieuw('NaamZorgverlener', {
            initialen: naam.initialen,
            geslachtsnaam: nieuw('Geslachtsnaam', { voorvoegsels: naam.voorvoegsels, achternaam: naam.achternaam }),
          }),
  })
}

function toGegevens(regel: Debetregel, nieuw: NieuwHeen): AanvullendePrestatiegegevens | null {
  const { contract, diagnoses, zorgtraject, startdatum, plaatsing } = regel
  const heeftTraject = zorgtraject !== null || startdatum !== null
  if (contract === null && diagnoses.length === 0 && !heeftTraject && plaatsing === null) return null
  return nieuw('AanvullendePrestatiegegevens', {
    contractnummer: contract,
    diagnose: diagnoses.map(({ codelijst, code, datum }) =>
      nieuw('Diagnose', { diagnoseCodelijstCode: codelijst, diagnosecode: code, diagnosedatum: datum }),
    ),
    zorgtraject: heeftTraject
      ? nieuw('Zorgtraject', { zorgtrajectnummer: zorgtraject, zorgtrajectStartdatum: startdatum })
      : null,
    plaatsingsbesluit:
      plaatsing === null
        ? null
        : nieuw('Plaatsingsbesluit', {
            plaatsingsbesluitNummer: plaatsing.nummer,
            begindatumForensischeZorgtitel: plaatsing.titel.van,
            einddatumForensischeZorgtitel: plaatsing.titel.tot,
          }),
  })
}
