import type { Betrokkene, Debetregel, Declaratie } from '@zorgketen/declaratie'
import { formatDay, formatTime, periodOfMaand } from '@zorgketen/values'

/** An object as XMLBuilder wants it: names of elements, values as they stand on the wire; undefined is left out. */
type Tree = Record<string, unknown>

const day = (dag: Debetregel['datum'] | null): string | undefined => (dag === null ? undefined : formatDay(dag))
const amount = (centen: number): string => `${Math.trunc(centen / 100)}.${String(centen % 100).padStart(2, '0')}`

/** The declaration as the object of a GDS801 v1.0 message, debit lines only. Written apart from our own mapping. */
export function toObject(declaratie: Declaratie): Tree {
  const { declarant, betaler, totaal } = declaratie
  const { van, tot } = periodOfMaand(declaratie.maand)
  const perVerzekerde = Map.groupBy(declaratie.regels, ({ verzekerde }) => verzekerde.id)
  return {
    Header: {
      ...{ Berichtcode: '573', Berichtversie: '1', Berichtsubversie: '0', Berichtsoort: declaratie.berichtsoort },
      ...{ Verzender: declarant.agb, VerzenderRol: '1', Ontvanger: betaler.uzovi, OntvangerRol: '4' },
      ...{ Verzenddatum: day(declaratie.verzenddatum), Referentienummer: declaratie.berichtreferentie },
    },
    DeclaratieContext: {
      Declarant: { Zorgaanbiedercode: declarant.agb, ZorgaanbiederSoort: declarant.soort },
      ...{ BetalingAanServicebureau: 'false', Factuurnummer: declaratie.factuurnummer },
      ...{ Factuurdatum: day(declaratie.factuurdatum), Valutacode: 'EUR' },
      ...{ BegindatumDeclaratieperiode: day(van), EinddatumDeclaratieperiode: day(tot) },
    },
    Overzicht: { TotaalDeclaratiebedragInclBtw: { Bedrag: amount(totaal), DebetCreditCode: 'D' } },
    Verzekerde: [...perVerzekerde.values()].map((regels) => ({
      UzoviNummer: regels[0]?.verzekerde.betaler,
      Verzekerdennummer: regels[0]?.verzekerde.skn,
      PatientIdentificatienummer: regels[0]?.verzekerde.id,
      Prestatie: regels.flatMap((regel) => (regel.soort === 'debet' ? [{ DebetPrestatie: lineOf(regel) }] : [])),
    })),
  }
}

function lineOf(regel: Debetregel): Tree {
  const { verwijzing, plaatsing } = regel
  return {
    ...{ Referentienummer: regel.referentie, PrestatieCodelijstCode: regel.codelijst, Prestatiecode: regel.code },
    Begindatum: day(regel.datum),
    Begintijd: regel.begintijd === null ? undefined : `${formatTime(regel.begintijd)}:00`,
    Eindtijd: regel.eindtijd === null ? undefined : `${formatTime(regel.eindtijd)}:00`,
    Aantal: String(regel.aantal),
    TariefInclBtw: amount(regel.tarief),
    BerekendBedragInclBtw: amount(regel.berekend),
    DeclaratieBedragInclBtw: amount(regel.bedrag),
    InformatieCode: regel.informatiecode,
    PrivacyCode: String(regel.privacy),
    DoorsturenToegestaan: String(regel.doorsturen),
    Verwijzing: verwijzing === null ? undefined : { TypeVerwijzingcode: verwijzing.soort },
    Zorgaanbieder: regel.betrokkenen.map(personOf),
    AanvullendePrestatiegegevens: {
      Contractnummer: regel.contract ?? undefined,
      Diagnose: regel.diagnoses.map(({ codelijst, code, datum }) => ({
        ...{ DiagnoseCodelijstCode: codelijst, Diagnosecode: code, Diagnosedatum: day(datum) },
      })),
      Zorgtraject: { Zorgtrajectnummer: regel.zorgtraject, ZorgtrajectStartdatum: day(regel.startdatum) },
      Plaatsingsbesluit:
        plaatsing === null
          ? undefined
          : {
              PlaatsingsbesluitNummer: plaatsing.nummer,
              BegindatumForensischeZorgtitel: day(plaatsing.titel.van),
              EinddatumForensischeZorgtitel: day(plaatsing.titel.tot),
            },
    },
  }
}

const personOf = ({ rol, agb, soort, beroep, naam }: Betrokkene): Tree => ({
  Zorgaanbiedercode: agb ?? undefined,
  ZorgaanbiederSoort: soort ?? undefined,
  BeroepZorgverlener: beroep ?? undefined,
  ZorgaanbiederRol: rol,
  NaamZorgverlener:
    naam === null
      ? undefined
      : {
          Initialen: naam.initialen,
          Geslachtsnaam: { Voorvoegsels: naam.voorvoegsels ?? undefined, Achternaam: naam.achternaam },
        },
})
