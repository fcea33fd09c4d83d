import type { Tekst } from '@zorgketen/values'
import type { Celfout } from './gelezen-cel.ts'

const t = (nl: string, en: string): Tekst => ({ nl, en })

const alsTekst = t(
  'Haal de kolom opnieuw uit de bron en geef haar in Excel de opmaak Tekst vóór het plakken; of exporteer als .xlsx.',
  'Take the column from its source again and format it as Text in Excel before pasting; or export as .xlsx.',
)
const bevestig = t(
  'Bevestig het voorstel of vul de juiste waarde in.',
  'Confirm the suggestion or enter the right value.',
)
const kies = t(
  'Kies welke lezing juist is, of schrijf de waarde voluit.',
  'Choose which reading is right, or write the value in full.',
)
const isoDag = t('Een dag als jjjj-mm-dd of dd-mm-jjjj.', 'A day as yyyy-mm-dd or dd-mm-yyyy.')
const bedrag = t(
  'Een bedrag in euro met hoogstens twee decimalen, zoals 1234,56.',
  'An amount in euro with at most two decimals, such as 1234.56.',
)
const tijd = t(
  'Een tijd van de dag als uu:mm, van 00:00 tot en met 23:59.',
  'A time of day as hh:mm, from 00:00 to 23:59.',
)
const minuten = t('Een heel aantal minuten, zoals 45.', 'A whole number of minutes, such as 45.')
const geheel = t('Een geheel getal, zoals 1200.', 'A whole number, such as 1200.')
const code = t(
  'De code zoals zij in de codelijst of het register staat.',
  'The code as it stands in the code list or register.',
)

type Zinnen = Omit<Celfout, 'code' | 'voorstellen'>

const teksten = {
  'excel-fout': {
    wat: t('Hier staat een foutwaarde van Excel en geen gegeven.', 'This is an Excel error value and not data.'),
    verwacht: t('Een waarde of een lege cel.', 'A value or an empty cell.'),
    doe: t(
      'Herstel de formule of maak de kolom breder, en exporteer opnieuw.',
      'Mend the formula or widen the column, and export again.',
    ),
  },
  wetenschappelijk: {
    wat: t(
      'Excel schreef de waarde als macht van tien (E+); de laatste cijfers zijn weg en niet terug te rekenen.',
      'Excel wrote the value as a power of ten (E+); the last digits are gone and cannot be computed back.',
    ),
    verwacht: t('Alle cijfers van de waarde.', 'All digits of the value.'),
    doe: alsTekst,
  },
  voorloopnul: {
    wat: t(
      'Er ontbreken cijfers; waarschijnlijk liet Excel voorloopnullen weg. Zeker is dat niet.',
      'Digits are missing; Excel probably dropped leading zeros. That is not certain.',
    ),
    verwacht: code,
    doe: bevestig,
  },
  'datum-in-code': {
    wat: t('Excel heeft van deze code een datum gemaakt.', 'Excel made a date of this code.'),
    verwacht: code,
    doe: alsTekst,
  },
  'waar-in-code': {
    wat: t('Excel heeft van deze code WAAR of ONWAAR gemaakt.', 'Excel made TRUE or FALSE of this code.'),
    verwacht: code,
    doe: alsTekst,
  },
  'dag-volgorde': {
    wat: t(
      'Dag en maand zijn hier niet te onderscheiden: dag/maand en maand/dag bestaan allebei.',
      'Day and month cannot be told apart here: day/month and month/day both exist.',
    ),
    verwacht: isoDag,
    doe: kies,
  },
  'dag-eeuw': {
    wat: t(
      'Het jaar heeft twee cijfers; de eeuw staat niet vast.',
      'The year has two digits; the century is not certain.',
    ),
    verwacht: isoDag,
    doe: kies,
  },
  'dag-zonder-jaar': {
    wat: t('Het jaar ontbreekt.', 'The year is missing.'),
    verwacht: isoDag,
    doe: alsTekst,
  },
  'dag-met-tijd': {
    wat: t(
      'Achter de dag staat een tijdstip; bij een tijd in een andere tijdzone kan de dag een andere zijn.',
      'A time stands behind the day; with a time in another time zone the day may be another one.',
    ),
    verwacht: isoDag,
    doe: bevestig,
  },
  'dag-getal': {
    wat: t(
      'Dit getal is geen dag en geen volgnummer van een dag in Excel.',
      'This number is neither a day nor the serial number of a day in Excel.',
    ),
    verwacht: isoDag,
    doe: alsTekst,
  },
  'bedrag-duizend': {
    wat: t(
      'Punt of komma met drie cijfers: dit kunnen duizendtallen zijn of decimalen.',
      'A dot or comma with three digits: these can be thousands or decimals.',
    ),
    verwacht: bedrag,
    doe: kies,
  },
  'bedrag-decimalen': {
    wat: t('Het bedrag heeft meer dan twee decimalen.', 'The amount has more than two decimals.'),
    verwacht: bedrag,
    doe: t('Rond het bedrag in de bron af op centen.', 'Round the amount to cents at its source.'),
  },
  'bedrag-vorm': {
    wat: t('Dit is geen bedrag.', 'This is not an amount.'),
    verwacht: bedrag,
    doe: t('Schrijf het bedrag in cijfers, zonder tekst erbij.', 'Write the amount in digits, without text.'),
  },
  'tijd-vorm': {
    wat: t('Dit is geen tijd van de dag.', 'This is not a time of day.'),
    verwacht: tijd,
    doe: t('Schrijf uren en minuten met een dubbele punt.', 'Write hours and minutes with a colon.'),
  },
  'tijd-breuk': {
    wat: t(
      'Dit kan een tijd met een punt zijn of een tijd die Excel als deel van een dag bewaarde.',
      'This can be a time with a dot or a time that Excel kept as a part of a day.',
    ),
    verwacht: tijd,
    doe: kies,
  },
  'minuten-klok': {
    wat: t(
      'Er staat een kloknotatie; het kunnen uren en minuten zijn of minuten en seconden.',
      'This is clock notation; it can be hours and minutes or minutes and seconds.',
    ),
    verwacht: minuten,
    doe: kies,
  },
  'minuten-vorm': {
    wat: t('Dit is geen heel aantal minuten.', 'This is not a whole number of minutes.'),
    verwacht: minuten,
    doe: t('Schrijf de duur in hele minuten.', 'Write the duration in whole minutes.'),
  },
  'getal-duizend': {
    wat: t(
      'Dit kan een duizendtal zijn of een getal met decimalen.',
      'This can be a thousand or a number with decimals.',
    ),
    verwacht: geheel,
    doe: kies,
  },
  'getal-vorm': {
    wat: t('Dit is geen geheel getal.', 'This is not a whole number.'),
    verwacht: geheel,
    doe: t('Schrijf alleen cijfers.', 'Write digits only.'),
  },
  'janee-vorm': {
    wat: t('Dit is geen ja of nee.', 'This is not yes or no.'),
    verwacht: t('ja of nee (ook j/n, waar/onwaar, true/false, 1/0).', 'ja or nee (also j/n, yes/no, true/false, 1/0).'),
    doe: t('Schrijf ja of nee.', 'Write ja or nee.'),
  },
} satisfies Record<string, Zinnen>

/** A refusal of a cell. `voorstellen` are readings to confirm; leave them out for a BSN. */
export function celfout(code: keyof typeof teksten, voorstellen: readonly string[] = []): Celfout {
  return { code, ...teksten[code], voorstellen }
}
