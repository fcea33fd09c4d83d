import type { Tekst } from '@zorgketen/values'

type Zinnen = { readonly wat: Tekst; readonly verwacht: Tekst; readonly doe: Tekst }

const t = (nl: string, en: string): Tekst => ({ nl, en })

const eenCode = t('Twee letters en vier cijfers, zoals CO0497.', 'Two letters and four digits, such as CO0497.')
const opnieuw = t(
  'Haal het bestand opnieuw op en lees het in zonder het in Excel op te slaan, of zet de kolom eerst op Tekst.',
  'Fetch the file again and read it without saving it in Excel, or format the column as Text first.',
)
const eenBedrag = t(
  'Een bedrag in euro met hoogstens twee decimalen, zoals 120,99.',
  'An amount in euro with at most two decimals, such as 120.99.',
)
const eenNaam = t(
  'Een naam als ‘Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten’.',
  'A name such as ‘Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten’.',
)
const zonderPlaats = t(
  'De code en het tarief gelden, maar geen registratie leidt tot deze prestatie. Vul zo nodig soort, setting, beroep en duur aan.',
  'Code and tariff hold, but no registration leads to this prestatie. Add kind, setting, profession and duration where needed.',
)
const eenDag = t('Een dag als dd-mm-jjjj, jjjj-mm-dd of jjjjmmdd.', 'A day as dd-mm-yyyy, yyyy-mm-dd or yyyymmdd.')

/** `{gevonden}` is what stands in the cell, `{bij}` what it is compared with. */
export const IMPORT_TEKSTEN = {
  'kolom.ontbreekt': {
    wat: t('De kolom {bij} ontbreekt.', 'The column {bij} is missing.'),
    verwacht: t('Een kopregel met een kolom {bij}.', 'A header row with a column {bij}.'),
    doe: t(
      'Kies het bestand van de NZa of van Vektis zelf, met zijn kopregel.',
      'Choose the file of the NZa or Vektis itself, with its header row.',
    ),
  },
  'rijen.geen': {
    wat: t('Er staan geen rijen in het bestand.', 'The file has no rows.'),
    verwacht: t('Minstens één prestatie.', 'At least one prestatie.'),
    doe: t('Controleer of dit het juiste bestand en blad is.', 'Check whether this is the right file and sheet.'),
  },
  'rijen.te-veel': {
    wat: t('Het bestand telt {gevonden} rijen.', 'The file has {gevonden} rows.'),
    verwacht: t('Hooguit {bij} rijen.', 'At most {bij} rows.'),
    doe: t(
      'Controleer of dit het juiste bestand is; een prestatielijst is veel korter.',
      'Check whether this is the right file; a list of prestaties is far shorter.',
    ),
  },
  'code.leeg': {
    wat: t('De prestatiecode ontbreekt.', 'The prestatiecode is missing.'),
    verwacht: eenCode,
    doe: t(
      'Vul de code aan, of haal de rij weg als zij geen prestatie is.',
      'Fill in the code, or take the row out if it is no prestatie.',
    ),
  },
  'code.beschadigd': {
    wat: t(
      '‘{gevonden}’ is een code die Excel heeft veranderd; de echte code is niet terug te rekenen.',
      '‘{gevonden}’ is a code that Excel changed; the real code cannot be computed back.',
    ),
    verwacht: eenCode,
    doe: opnieuw,
  },
  'code.fictief': {
    wat: t(
      '‘{gevonden}’ is een verzonnen code uit de demonstratie.',
      '‘{gevonden}’ is an invented code of the demonstration.',
    ),
    verwacht: t(
      'Een officiële code; FI met vier cijfers is die nooit.',
      'An official code, which FI and four digits never is.',
    ),
    doe: t(
      'Lees het officiële bestand in, niet een uitvoer van de demonstratie.',
      'Read the official file, not an export of the demonstration.',
    ),
  },
  'code.vorm': {
    wat: t(
      '‘{gevonden}’ heeft niet de vorm van een prestatiecode.',
      '‘{gevonden}’ has not the form of a prestatiecode.',
    ),
    verwacht: eenCode,
    doe: t(
      'Verbeter de code, of haal de rij weg als zij geen prestatie is.',
      'Mend the code, or take the row out if it is no prestatie.',
    ),
  },
  'code.dubbel': {
    wat: t(
      'De code {gevonden} staat ook op regel {bij}, met dezelfde naam en hetzelfde tarief.',
      'The code {gevonden} also stands on line {bij}, with the same name and tariff.',
    ),
    verwacht: t('Elke code één keer.', 'Every code once.'),
    doe: t('Niets: de eerste rij telt.', 'Nothing: the first row counts.'),
  },
  'code.botst': {
    wat: t(
      'De code {gevonden} staat ook op regel {bij}, met een andere naam, een ander tarief of een andere geldigheid.',
      'The code {gevonden} also stands on line {bij}, with another name, tariff or validity.',
    ),
    verwacht: t('Elke code één keer in één periode.', 'Every code once in one period.'),
    doe: t(
      'Laat de juiste rij staan, of lees elke periode apart in; zolang telt geen van beide.',
      'Keep the right row, or read each period apart; until then neither counts.',
    ),
  },
  'naam.leeg': {
    wat: t('De naam van de prestatie ontbreekt.', 'The name of the prestatie is missing.'),
    verwacht: t('De naam zoals de NZa die schrijft.', 'The name as the NZa writes it.'),
    doe: t('Vul de naam aan.', 'Fill in the name.'),
  },
  'naam.beschadigd': {
    wat: t(
      'De naam bevat tekens die bij het lezen verloren gingen.',
      'The name has characters that were lost in reading.',
    ),
    verwacht: t('Letters met hun accenten.', 'Letters with their accents.'),
    doe: t(
      'Sla het bestand op als UTF-8, of lees het originele bestand in.',
      'Save the file as UTF-8, or read the original file.',
    ),
  },
  'naam.soort': {
    wat: t(
      'De soort prestatie in ‘{gevonden}’ wordt niet herkend.',
      'The kind of prestatie in ‘{gevonden}’ is not recognised.',
    ),
    verwacht: eenNaam,
    doe: zonderPlaats,
  },
  'naam.setting': {
    wat: t('De setting in ‘{gevonden}’ wordt niet herkend.', 'The setting in ‘{gevonden}’ is not recognised.'),
    verwacht: t(
      'Een van de acht settings aan het begin van de naam.',
      'One of the eight settings at the beginning of the name.',
    ),
    doe: zonderPlaats,
  },
  'naam.beroep': {
    wat: t(
      'De beroepscategorie in ‘{gevonden}’ wordt niet herkend.',
      'The beroepscategorie in ‘{gevonden}’ is not recognised.',
    ),
    verwacht: t(
      'Een van de acht beroepscategorieën, en verder niets.',
      'One of the eight beroepscategorieën, and nothing else.',
    ),
    doe: zonderPlaats,
  },
  'naam.duur': {
    wat: t('De duur in ‘{gevonden}’ wordt niet herkend.', 'The duration in ‘{gevonden}’ is not recognised.'),
    verwacht: t('Een duurklasse of eenheid in minuten.', 'A duration class or unit in minutes.'),
    doe: zonderPlaats,
  },
  'naam.groep': {
    wat: t('De groepsgrootte in ‘{gevonden}’ wordt niet herkend.', 'The group size in ‘{gevonden}’ is not recognised.'),
    verwacht: t('Een groep van 2 tot en met 9 patiënten, of 10 of meer.', 'A group of 2 to 9 patients, or 10 or more.'),
    doe: zonderPlaats,
  },
  'kenmerken.dubbel': {
    wat: t(
      '{gevonden} en {bij} hebben dezelfde soort, setting, beroep en duur.',
      '{gevonden} and {bij} have the same kind, setting, profession and duration.',
    ),
    verwacht: t('Eén code per combinatie.', 'One code per combination.'),
    doe: t(
      'Beide codes gelden, maar de afleiding kiest er geen. Geef de rijen een variant.',
      'Both codes hold, but derivation picks neither. Give the rows a variant.',
    ),
  },
  'tarief.geen-bedrag': {
    wat: t('‘{gevonden}’ is geen bedrag.', '‘{gevonden}’ is no amount.'),
    verwacht: eenBedrag,
    doe: t('Verbeter het tarief; deze rij wordt niet overgenomen.', 'Mend the tariff; this row is not taken over.'),
  },
  'tarief.decimalen': {
    wat: t('‘{gevonden}’ heeft meer dan twee decimalen.', '‘{gevonden}’ has more than two decimals.'),
    verwacht: eenBedrag,
    doe: t(
      'Verbeter het tarief in de bron; een tarief wordt nooit afgerond.',
      'Mend the tariff at its source; a tariff is never rounded.',
    ),
  },
  'tarief.duizend': {
    wat: t(
      '‘{gevonden}’ kan duizendtallen of decimalen hebben; de kolom bewijst niet welke.',
      '‘{gevonden}’ can have thousands or decimals; the column does not prove which.',
    ),
    verwacht: eenBedrag,
    doe: t('Schrijf het tarief voluit, met twee decimalen.', 'Write the tariff in full, with two decimals.'),
  },
  'tarief.te-groot': {
    wat: t('‘{gevonden}’ is te hoog voor een tarief.', '‘{gevonden}’ is too high for a tariff.'),
    verwacht: t('Een bedrag in euro van hooguit een miljoen.', 'An amount in euro of at most a million.'),
    doe: t('Controleer of de bedragen in euro staan.', 'Check whether the amounts are in euro.'),
  },
  'tarief.zonder-centen': {
    wat: t('Geen enkel tarief in deze kolom heeft centen.', 'No tariff in this column has cents.'),
    verwacht: eenBedrag,
    doe: t(
      'Controleer of de bedragen in centen staan in plaats van in euro.',
      'Check whether the amounts are in cents instead of euro.',
    ),
  },
  'dag.vorm': {
    wat: t('‘{gevonden}’ is geen dag.', '‘{gevonden}’ is no day.'),
    verwacht: eenDag,
    doe: t(
      'Schrijf de dag voluit; deze rij wordt niet overgenomen.',
      'Write the day in full; this row is not taken over.',
    ),
  },
  'periode.omgekeerd': {
    wat: t(
      'De prestatie eindigt op {gevonden}, vóór zij begint.',
      'The prestatie ends on {gevonden}, before it begins.',
    ),
    verwacht: t('Een laatste dag op of na de eerste.', 'A last day on or after the first.'),
    doe: t('Verbeter de dagen; deze rij wordt niet overgenomen.', 'Mend the days; this row is not taken over.'),
  },
  'periode.buiten': {
    wat: t(
      '{gevonden} geldt op geen dag van de periode waarvoor dit bestand wordt ingelezen.',
      '{gevonden} holds on no day of the period for which this file is read.',
    ),
    verwacht: t('Een prestatie die in die periode geldt.', 'A prestatie that holds in that period.'),
    doe: t(
      'Niets: de rij hoort bij een andere periode en wordt niet overgenomen.',
      'Nothing: the row belongs to another period and is not taken over.',
    ),
  },
  'volledig.niet': {
    wat: t(
      '{gevonden} rijen zijn niet overgenomen, dus het bestand telt niet als volledige lijst.',
      '{gevonden} rows were not taken over, so the file does not count as a complete list.',
    ),
    verwacht: t('Een bestand waarvan elke rij te lezen is.', 'A file of which every row can be read.'),
    doe: t('Herstel die rijen en lees het bestand opnieuw in.', 'Mend those rows and read the file again.'),
  },
} as const satisfies Record<string, Zinnen>

export type Importcode = keyof typeof IMPORT_TEKSTEN
