import { MAX_BYTES, MAX_CELTEKENS, MAX_KOLOMMEN, MAX_RIJEN, MAX_UITGEPAKT } from '../lezen/grenzen.ts'
import type { Uitleg } from './uitleg.ts'

type Gevonden = string | number
type Zinnen = Omit<Uitleg, 'waar'>

const tabel = {
  nl: 'Een tabel met een kopregel en daaronder gegevens, als CSV of als Excel-werkmap (.xlsx).',
  en: 'A table with a header row and data below it, as CSV or as an Excel workbook (.xlsx).',
}
const bewaarAlsXlsx = {
  nl: 'Open het bestand in Excel of LibreOffice en kies Opslaan als > Excel-werkmap (.xlsx).',
  en: 'Open the file in Excel or LibreOffice and choose Save as > Excel workbook (.xlsx).',
}
const bewaarOpnieuw = {
  nl: 'Open het bestand in een spreadsheet, controleer het en sla het opnieuw op; vraag anders een nieuw bestand.',
  en: 'Open the file in a spreadsheet, check it and save it again; otherwise ask for a new file.',
}
const splits = { nl: 'Splits het bestand in kleinere delen.', en: 'Split the file into smaller parts.' }

/** Every refusal of a whole file. */
export const weigerTeksten = {
  'bestand-leeg': (): Zinnen => ({
    wat: { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
    verwacht: tabel,
    doe: { nl: 'Kies een bestand met gegevens.', en: 'Choose a file that holds data.' },
  }),
  'bestand-te-groot': (): Zinnen => ({
    wat: { nl: 'Het bestand is te groot.', en: 'The file is too large.' },
    verwacht: {
      nl: `Hoogstens ${MAX_BYTES / 1048576} MB, en een werkmap uitgepakt hoogstens ${MAX_UITGEPAKT / 1048576} MB.`,
      en: `At most ${MAX_BYTES / 1048576} MB, and a workbook unpacked at most ${MAX_UITGEPAKT / 1048576} MB.`,
    },
    doe: splits,
  }),
  'te-veel-rijen': (meest: string | number): Zinnen => ({
    wat: { nl: 'De tabel heeft te veel rijen.', en: 'The table has too many rows.' },
    verwacht: { nl: `Hoogstens ${meest || MAX_RIJEN} rijen.`, en: `At most ${meest || MAX_RIJEN} rows.` },
    doe: splits,
  }),
  'te-veel-kolommen': (): Zinnen => ({
    wat: { nl: 'De tabel heeft te veel kolommen.', en: 'The table has too many columns.' },
    verwacht: { nl: `Hoogstens ${MAX_KOLOMMEN} kolommen.`, en: `At most ${MAX_KOLOMMEN} columns.` },
    doe: { nl: 'Verwijder kolommen die niet nodig zijn.', en: 'Remove columns that are not needed.' },
  }),
  'cel-te-lang': (): Zinnen => ({
    wat: { nl: 'Een cel heeft te veel tekens.', en: 'A cell has too many characters.' },
    verwacht: {
      nl: `Hoogstens ${MAX_CELTEKENS} tekens in een cel; zoveel past ook in Excel.`,
      en: `At most ${MAX_CELTEKENS} characters in a cell, which is also what fits in Excel.`,
    },
    doe: {
      nl: 'Kijk of er een aanhalingsteken ontbreekt of te veel staat, en kort de cel anders in.',
      en: 'See whether a quotation mark is missing or one too many; otherwise shorten the cell.',
    },
  }),
  'oude-xls': (): Zinnen => ({
    wat: {
      nl: 'Dit is een oud Excel-bestand (.xls, Excel 97-2003 of ouder).',
      en: 'This is an old Excel file (.xls, Excel 97-2003 or older).',
    },
    verwacht: tabel,
    doe: bewaarAlsXlsx,
  }),
  versleuteld: (): Zinnen => ({
    wat: { nl: 'De werkmap is met een wachtwoord beveiligd.', en: 'The workbook is protected with a password.' },
    verwacht: {
      nl: 'Een werkmap zonder wachtwoord; het bestand blijft binnen de toepassing.',
      en: 'A workbook without a password; the file stays inside the application.',
    },
    doe: {
      nl: 'Open de werkmap met het wachtwoord, haal het weg (Bestand > Info > Werkmap beveiligen) en sla op.',
      en: 'Open the workbook with its password, remove it (File > Info > Protect workbook) and save.',
    },
  }),
  'ander-soort': (gevonden: Gevonden): Zinnen => ({
    wat: { nl: `Dit is geen CSV of .xlsx, maar ${gevonden}.`, en: `This is not CSV or .xlsx but ${gevonden}.` },
    verwacht: tabel,
    doe: bewaarAlsXlsx,
  }),
  'xml-bericht': (): Zinnen => ({
    wat: { nl: 'Dit is een XML-bestand en geen tabel.', en: 'This is an XML file and not a table.' },
    verwacht: tabel,
    doe: {
      nl: 'Lees een declaratie- of retourbericht in bij de berichten en een bankafschrift (CAMT.053) bij de betalingen.',
      en: 'Take in a claim or return message under messages, and a bank statement (CAMT.053) under payments.',
    },
  }),
  'geen-tekst': (): Zinnen => ({
    wat: {
      nl: 'In het bestand staan tekens die in geen tabel voorkomen; het is geen tekst of het is beschadigd.',
      en: 'The file holds characters that occur in no table; it is not text or it is damaged.',
    },
    verwacht: tabel,
    doe: bewaarOpnieuw,
  }),
  'codering-kapot': (): Zinnen => ({
    wat: {
      nl: 'De tekencodering klopt niet: het bestand zegt UTF-8 of UTF-16 te zijn, maar bevat andere bytes.',
      en: 'The character encoding is wrong: the file says it is UTF-8 or UTF-16 but holds other bytes.',
    },
    verwacht: {
      nl: 'Eén codering in het hele bestand: UTF-8, UTF-16 of Windows-1252.',
      en: 'One encoding in the whole file: UTF-8, UTF-16 or Windows-1252.',
    },
    doe: bewaarOpnieuw,
  }),
  'codering-onbekend': (): Zinnen => ({
    wat: {
      nl: 'De tekencodering is niet UTF-8, UTF-16 of Windows-1252; letters met accenten zijn niet te lezen.',
      en: 'The character encoding is not UTF-8, UTF-16 or Windows-1252; letters with accents cannot be read.',
    },
    verwacht: {
      nl: 'UTF-8 (Excel: CSV UTF-8), UTF-16 met BOM of Windows-1252.',
      en: 'UTF-8 (Excel: CSV UTF-8), UTF-16 with a BOM or Windows-1252.',
    },
    doe: {
      nl: 'Exporteer opnieuw en kies UTF-8; een bestand uit een DOS-programma eerst omzetten.',
      en: 'Export again and choose UTF-8; convert a file of a DOS program first.',
    },
  }),
  'geen-scheidingsteken': (): Zinnen => ({
    wat: {
      nl: 'Er is geen scheidingsteken gevonden dat op elke regel voorkomt.',
      en: 'No separator was found that occurs on every line.',
    },
    verwacht: {
      nl: 'Kolommen gescheiden door puntkomma, komma, tab of |.',
      en: 'Columns separated by semicolon, comma, tab or |.',
    },
    doe: {
      nl: 'Kies een bestand met meer dan één kolom, of sla de tabel op als .xlsx.',
      en: 'Choose a file with more than one column, or save the table as .xlsx.',
    },
  }),
  aanhalingsteken: (): Zinnen => ({
    wat: {
      nl: 'Een aanhalingsteken is niet gesloten of staat midden in een veld; waar de kolommen beginnen staat niet vast.',
      en: 'A quotation mark is not closed or stands inside a field; where the columns begin is not certain.',
    },
    verwacht: {
      nl: 'Een veld tussen " en ", met "" voor een aanhalingsteken in het veld.',
      en: 'A field between " and ", with "" for a quotation mark inside the field.',
    },
    doe: {
      nl: 'Herstel het aanhalingsteken in deze regel, of sla de tabel op als .xlsx.',
      en: 'Mend the quotation mark in this row, or save the table as .xlsx.',
    },
  }),
  'geen-kopregel': (): Zinnen => ({
    wat: {
      nl: 'Er is geen regel met kolomnamen gevonden; de eerste volle regel bevat gegevens.',
      en: 'No row with column names was found; the first full row holds data.',
    },
    verwacht: tabel,
    doe: {
      nl: 'Zet boven de gegevens een regel met de naam van elke kolom.',
      en: 'Put a row with the name of each column above the data.',
    },
  }),
  'geen-rijen': (): Zinnen => ({
    wat: {
      nl: 'Onder de kopregel staan geen gegevens.',
      en: 'There is no data below the header row.',
    },
    verwacht: tabel,
    doe: {
      nl: 'Controleer of de juiste lijst is geëxporteerd en of er een filter aanstond.',
      en: 'Check whether the right list was exported and whether a filter was on.',
    },
  }),
  'werkmap-kapot': (): Zinnen => ({
    wat: { nl: 'De werkmap is beschadigd of onvolledig.', en: 'The workbook is damaged or incomplete.' },
    verwacht: tabel,
    doe: bewaarOpnieuw,
  }),
} satisfies Record<string, (gevonden: Gevonden) => Zinnen>

export type Weigercode = keyof typeof weigerTeksten
