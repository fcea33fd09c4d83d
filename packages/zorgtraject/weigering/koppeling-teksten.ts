import type { Weigertekst } from '@zorgketen/zorgprestatie'
import { BRONNEN } from './bronnen.ts'

const openNummer = {
  nl: 'Een zorgtrajectnummer van dezelfde stroom dat op die dag openstaat.',
  en: 'A zorgtrajectnummer of the same stream that is open on that day.',
}

export const koppelingTeksten = {
  'koppeling.geen-nummer': {
    wat: {
      nl: 'Voor deze {stroom}-prestatie van {datum} is er geen zorgtrajectnummer.',
      en: 'There is no zorgtrajectnummer for this {stroom} prestatie of {datum}.',
    },
    verwacht: openNummer,
    doe: {
      nl: 'Geef in de ggz een nummer uit; neem in de fz het plaatsingsbericht van DJI in.',
      en: 'In ggz issue a number; in fz take in the placement message of DJI.',
    },
    bron: BRONNEN.gekoppeld,
  },
  'koppeling.nummer-gesloten': {
    wat: {
      nl: 'Het zorgtrajectnummer voor deze {stroom}-prestatie is op {gesloten} gesloten; de prestatie is van {datum}.',
      en: 'The zorgtrajectnummer for this {stroom} prestatie was closed on {gesloten}; the prestatie is of {datum}.',
    },
    verwacht: openNummer,
    doe: {
      nl: 'Heropen bij terugval binnen een jaar het oude nummer; geef anders een nieuw ggz-nummer uit of neem de nieuwe fz-plaatsing in.',
      en: 'For a relapse within a year reopen the old number; otherwise issue a new ggz number or take in the new fz placement.',
    },
    bron: BRONNEN.start,
  },
  'koppeling.meer-nummers': {
    wat: {
      nl: 'Voor deze {stroom}-prestatie van {datum} staan er {aantal} zorgtrajectnummers open; welk geldt is niet te zeggen.',
      en: '{aantal} zorgtrajectnummers are open for this {stroom} prestatie of {datum}; which one holds cannot be said.',
    },
    verwacht: openNummer,
    doe: {
      nl: 'Sluit het nummer dat niet meer geldt, met zijn laatste dag.',
      en: 'Close the number that no longer holds, with its last day.',
    },
    bron: BRONNEN.parallel,
  },
  'koppeling.zonder-startdatum': {
    wat: {
      nl: 'Fz-zorgtrajectnummer {nummer} heeft geen startdatum, dus de prestatie van {datum} kan er niet op.',
      en: 'Fz zorgtrajectnummer {nummer} has no startdatum, so the prestatie of {datum} cannot go on it.',
    },
    verwacht: {
      nl: 'De startdatum die DJI met de plaatsing meegeeft: de dag van de indicatie.',
      en: 'The startdatum that DJI gives with the placement: the day of the indicatie.',
    },
    doe: {
      nl: 'Neem het plaatsingsbericht in; de datum wordt niet afgeleid uit de prestaties.',
      en: 'Take in the placement message; the date is not derived from the prestaties.',
    },
    bron: BRONNEN.plaatsing,
  },
  'koppeling.voor-opdrachtgever': {
    wat: {
      nl: 'De prestatie van {datum} is geleverd in opdracht van aanbieder {agb} en gaat niet naar een betaler.',
      en: 'The prestatie of {datum} was delivered for provider {agb} and does not go to a payer.',
    },
    verwacht: {
      nl: 'Een factuur aan de opdrachtgever, onder diens zorgtrajectnummer.',
      en: 'An invoice to the one who asked, under its zorgtrajectnummer.',
    },
    doe: {
      nl: 'Factureer onderlinge dienstverlening aan de opdrachtgever; die declareert de zorg.',
      en: 'Invoice onderlinge dienstverlening to the one who asked, who declares the care.',
    },
    bron: BRONNEN.dienstverlening,
  },
} satisfies Record<string, Weigertekst>
