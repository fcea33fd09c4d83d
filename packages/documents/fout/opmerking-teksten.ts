import type { Tekst } from '@zorgketen/values'

type Gevonden = string | number

/** Everything odd about a table that does not stop it from being read. */
export const opmerkingTeksten = {
  'bom-verwijderd': (): Tekst => ({
    nl: 'Het bestand begint met een BOM (byte order mark); die hoort niet bij de eerste kolomnaam en is weggelaten.',
    en: 'The file starts with a BOM (byte order mark); it is not part of the first column name and was left out.',
  }),
  'utf-16': (): Tekst => ({
    nl: 'Het bestand is gelezen als UTF-16 (Excel: Unicode-tekst).',
    en: 'The file was read as UTF-16 (Excel: Unicode text).',
  }),
  'windows-1252': (): Tekst => ({
    nl: 'Het bestand is geen UTF-8 en is gelezen als Windows-1252 (Latin-1). Controleer een naam met accenten.',
    en: 'The file is not UTF-8 and was read as Windows-1252 (Latin-1). Check a name with accents.',
  }),
  'dubbel-gecodeerd': (): Tekst => ({
    nl: 'Er staan tekens als ‘Ã¼’ waar ‘ü’ hoort: de export codeerde dubbel of mengde coderingen. Dit is niet hersteld.',
    en: 'There are characters such as ‘Ã¼’ where ‘ü’ belongs: the export encoded twice or mixed encodings. This was not mended.',
  }),
  vervangingsteken: (): Tekst => ({
    nl: 'Er staat een ‘�’: een teken ging verloren vóór dit bestand werd gemaakt. Vul het zelf in.',
    en: 'There is a ‘�’: a character was lost before this file was made. Fill it in yourself.',
  }),
  'einde-bestand-teken': (): Tekst => ({
    nl: 'Aan het einde stond een DOS-teken voor einde bestand; dat is weggelaten.',
    en: 'A DOS end-of-file character stood at the end and was left out.',
  }),
  'regeleinden-cr': (): Tekst => ({
    nl: 'De regels eindigen op CR (oude Mac); dat is goed gelezen.',
    en: 'Lines end with CR (old Mac); this was read well.',
  }),
  'regeleinden-gemengd': (): Tekst => ({
    nl: 'De regels eindigen niet allemaal op hetzelfde teken; het bestand is mogelijk samengevoegd.',
    en: 'Lines do not all end with the same character; the file may have been pasted together.',
  }),
  'sep-regel': (): Tekst => ({
    nl: 'De eerste regel (sep=) noemt het scheidingsteken; die regel is niet meegeteld.',
    en: 'The first line (sep=) names the separator; that line is not counted.',
  }),
  'regeleinde-in-veld': (n: Gevonden): Tekst => ({
    nl: `Er zijn cellen met een regeleinde (${n}). Regelnummers tellen zoals een spreadsheet dat doet.`,
    en: `There are cells with a line break (${n}). Row numbers count the way a spreadsheet does.`,
  }),
  'titel-overgeslagen': (n: Gevonden): Tekst => ({
    nl: `Boven de kopregel staat een titel of toelichting; overgeslagen regels: ${n}.`,
    en: `A title or remark stands above the header row; rows skipped: ${n}.`,
  }),
  'kop-dubbel': (kop: Gevonden): Tekst => ({
    nl: `Een kolomnaam komt meer dan eens voor; de latere heet nu ‘${kop}’.`,
    en: `A column name occurs more than once; the later one is now called ‘${kop}’.`,
  }),
  'kop-leeg': (kop: Gevonden): Tekst => ({
    nl: `Een kolom met gegevens heeft geen naam; die heet nu ‘${kop}’.`,
    en: `A column with data has no name; it is now called ‘${kop}’.`,
  }),
  'lege-kolommen': (n: Gevonden): Tekst => ({
    nl: `Lege kolommen zonder naam weggelaten: ${n}.`,
    en: `Empty columns without a name left out: ${n}.`,
  }),
  'lege-rijen': (n: Gevonden): Tekst => ({
    nl: `Lege rijen overgeslagen: ${n}.`,
    en: `Empty rows skipped: ${n}.`,
  }),
  'rij-te-lang': (n: Gevonden): Tekst => ({
    nl: `Rijen met meer cellen dan er kolomnamen zijn: ${n}. Staat het scheidingsteken los in een tekst?`,
    en: `Rows with more cells than there are column names: ${n}. Does the separator stand unquoted in a text?`,
  }),
  'rij-te-kort': (n: Gevonden): Tekst => ({
    nl: `Rijen met minder cellen dan er kolomnamen zijn: ${n}; de rest is leeg gelezen. Is een rij afgebroken?`,
    en: `Rows with fewer cells than there are column names: ${n}; the rest was read as empty. Was a row broken off?`,
  }),
  'decimale-komma': (kop: Gevonden): Tekst => ({
    nl: `In kolom ‘${kop}’ staan getallen met een decimale komma; zo worden ze gelezen.`,
    en: `Column ‘${kop}’ holds numbers with a decimal comma; they are read that way.`,
  }),
  wetenschappelijk: (kop: Gevonden): Tekst => ({
    nl: `In kolom ‘${kop}’ schreef Excel een lange code als macht van tien (zoals 1,23E+11); daarbij gaan cijfers verloren.`,
    en: `In column ‘${kop}’ Excel wrote a long code as a power of ten (such as 1.23E+11); digits are lost that way.`,
  }),
  'excel-fout': (kop: Gevonden): Tekst => ({
    nl: `In kolom ‘${kop}’ staat een foutwaarde van Excel (zoals #N/B) in plaats van een gegeven.`,
    en: `Column ‘${kop}’ holds an Excel error value (such as #N/A) instead of data.`,
  }),
  formulefout: (n: Gevonden): Tekst => ({
    nl: `Formules in de werkmap met een fout als uitkomst: ${n}; die cellen zijn leeg gelezen.`,
    en: `Formulas in the workbook that result in an error: ${n}; those cells were read as empty.`,
  }),
  'formule-zonder-uitkomst': (n: Gevonden): Tekst => ({
    nl: `Formules die nooit zijn uitgerekend: ${n}; die cellen zijn leeg gelezen. Open en bewaar de werkmap in Excel.`,
    en: `Formulas that were never computed: ${n}; those cells were read as empty. Open and save the workbook in Excel.`,
  }),
  'andere-bladen': (namen: Gevonden): Tekst => ({
    nl: `Alleen het eerste werkblad met gegevens is gelezen; niet gelezen: ${namen}.`,
    en: `Only the first sheet with data was read; not read: ${namen}.`,
  }),
  'ander-achtervoegsel': (soort: Gevonden): Tekst => ({
    nl: `Het achtervoegsel van de bestandsnaam past niet bij de inhoud; gelezen als ${soort}.`,
    en: `The extension of the file name does not fit the content; read as ${soort}.`,
  }),
} satisfies Record<string, (gevonden: Gevonden) => Tekst>

export type Opmerkingcode = keyof typeof opmerkingTeksten
