import type { Herstel } from './gelezen-cel.ts'

type Gevonden = string | number

const teksten = {
  'formule-als-tekst': () => [
    'De waarde stond als formule (="…") in het bestand; de tekst ertussen is gelezen.',
    'The value stood in the file as a formula (="…"); the text inside was read.',
  ],
  apostrof: () => [
    'Voor de waarde stond een apostrof (Excel: als tekst bewaren); die is weggelaten.',
    'An apostrophe stood before the value (Excel: keep as text) and was left out.',
  ],
  decimalen: () => [
    'Achter het nummer stond een decimaal nul (zoals ,0); die is weggelaten.',
    'A decimal zero (such as .0) stood behind the number and was left out.',
  ],
  scheidingstekens: () => [
    'Spaties, punten of streepjes tussen de cijfers zijn weggelaten.',
    'Spaces, dots or hyphens between the digits were left out.',
  ],
  'macht-van-tien': () => [
    'De waarde stond als macht van tien (E+) met alle cijfers erin; zij is uitgeschreven.',
    'The value stood as a power of ten (E+) with all its digits; it was written out.',
  ],
  'voorloopnul-bsn': () => [
    'De voorloopnul van het BSN was weggevallen en is teruggezet; met de nul klopt de elfproef.',
    'The leading zero of the BSN was lost and was put back; with the zero it passes the eleven test.',
  ],
  voorloopnul: () => [
    'Een of meer voorloopnullen waren weggevallen en zijn teruggezet; alleen die code bestaat.',
    'One or more leading zeros were lost and were put back; only that code exists.',
  ],
  'ztn-vorm': () => [
    'Accolades zijn weggelaten of streepjes toegevoegd; de 32 tekens van het nummer zijn gelijk gebleven.',
    'Braces were left out or hyphens added; the 32 characters of the number stayed the same.',
  ],
  datumreeks: (g: Gevonden) => [
    `Excel bewaarde de dag als volgnummer; dat is ${g}.`,
    `Excel kept the day as a serial number, which is ${g}.`,
  ],
  'datum-tijd-weg': () => [
    'Achter de dag stond middernacht (00:00); die is weggelaten.',
    'Midnight (00:00) stood behind the day and was left out.',
  ],
  'maand-dag': () => [
    'De dag stond als maand/dag/jaar (Amerikaans); anders kan hij in deze kolom niet gelezen worden.',
    'The day stood as month/day/year (American); it cannot be read otherwise in this column.',
  ],
  'datum-aaneen': (g: Gevonden) => [
    `De dag stond zonder streepjes; gelezen als ${g}.`,
    `The day stood without hyphens; read as ${g}.`,
  ],
  'engels-bedrag': () => [
    'Het bedrag heeft een komma voor duizendtallen en een punt voor de centen (Engels); zo is het gelezen.',
    'The amount has a comma for thousands and a dot for cents (English); it was read that way.',
  ],
  duizendtal: () => [
    'Het scheidingsteken voor duizendtallen is weggelaten.',
    'The separator for thousands was left out.',
  ],
  rekenruis: () => [
    'Achter de centen stond een afrondingsverschil van Excel; het bedrag is op de cent gelezen.',
    'A rounding difference of Excel stood behind the cents; the amount was read to the cent.',
  ],
  'tijd-breuk': (g: Gevonden) => [
    `Excel bewaarde de tijd als deel van een dag; dat is ${g}.`,
    `Excel kept the time as a part of a day, which is ${g}.`,
  ],
  'tijd-vorm': (g: Gevonden) => [`De tijd is gelezen als ${g}.`, `The time was read as ${g}.`],
  eenheid: () => ['De eenheid achter het getal is weggelaten.', 'The unit behind the number was left out.'],
  nullen: () => ['Nullen voor het getal zijn weggelaten.', 'Zeros before the number were left out.'],
} satisfies Record<string, (gevonden: Gevonden) => readonly [nl: string, en: string]>

export type Herstelcode = keyof typeof teksten

/** Says what was mended. `gevonden` is the reading itself; never call it with a BSN. */
export function herstel(code: Herstelcode, gevonden: Gevonden = ''): Herstel {
  const [nl, en] = teksten[code](gevonden) as readonly [string, string]
  return { code, nl, en }
}
