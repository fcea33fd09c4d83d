import { listOvergenomen, type Overgenomen } from '@zorgketen/usecases'
import { formatUzovi } from '@zorgketen/values'
import { needMaand } from './lees-filter.ts'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

const KOLOMMEN: readonly Uitvoerkolom<Overgenomen>[] = [
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ prestatie }) => prestatie.id },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ prestatie }) => prestatie.patient },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ patient }) => patient },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ prestatie }) => prestatie.datum },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ prestatie }) => prestatie.code },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ prestatie }) => prestatie.naam },
  { kop: kop('Tarief', 'Tariff'), soort: 'bedrag', waarde: ({ prestatie }) => prestatie.tarief },
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ regel }) => regel && formatUzovi(regel.betaler) },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ regel }) => regel?.factuurnummer ?? null },
  {
    kop: kop('Regelreferentie', 'Line reference'),
    soort: 'code',
    waarde: ({ regel }) => regel?.regel.referentie ?? null,
  },
  { kop: kop('Stand', 'State'), soort: 'tekst', waarde: ({ regel }) => regel?.stand ?? null },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ regel }) => regel?.toegekend ?? null },
]

/** Prestaties of a month that were taken over from another system. */
export const overgenomen = lijst(async ({ plek, actor, filter }) => ({
  kolommen: KOLOMMEN,
  ...cut(await listOvergenomen(plek, actor, needMaand(filter))),
}))
