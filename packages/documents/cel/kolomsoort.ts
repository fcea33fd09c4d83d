/**
 * What a column is expected to hold. `bedrag` in euro; `tijd` a time of day; `minuten` a duration in whole minutes;
 * `code` any code list value (prestatiecode, contract number); `janee` yes or no.
 */
export type Kolomsoort =
  | 'bsn'
  | 'skn'
  | 'agb'
  | 'uzovi'
  | 'ztn'
  | 'dag'
  | 'tijd'
  | 'minuten'
  | 'bedrag'
  | 'geheel getal'
  | 'janee'
  | 'code'
  | 'tekst'
