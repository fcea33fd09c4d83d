/** Twelve rules that a general rule engine can express on one flat line: amounts, dates, lists, title, contract. */
export const SUBSET = [
  'gds801.debetPrestatie.nulbedrag-overal-nul',
  'gds801.debetPrestatie.bedragen-overal-positief',
  'gds801.debetPrestatie.begindatum-niet-na-verzending',
  'gds801.debetPrestatie.begintijd-voor-eindtijd',
  'gds801.debetPrestatie.codelijst-toegestaan',
  'gds801.debetPrestatie.informatiecode-in-codelijst',
  'gds801.debetPrestatie.aantal-een',
  'oordeel.regel.berekend-bedrag',
  'oordeel.regel.declaratiebedrag',
  'oordeel.regel.tarief-volgens-contract',
  'oordeel.fz.contractnummer',
  'oordeel.fz.zorg-binnen-titel',
  'oordeel.fz.titel-begin',
] as const

export type SubsetId = (typeof SUBSET)[number]
