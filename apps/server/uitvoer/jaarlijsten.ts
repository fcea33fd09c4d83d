import { type Jaarafsluiting, pageJaarregels, readJaarafsluiting } from '@zorgketen/usecases'
import { JAARSTANDEN, type Regelrij } from '@zorgketen/usecases/opslag'
import { type Cents, formatUzovi, parseUzovi, type Tekst, type Uzovi } from '@zorgketen/values'
import { oneOf, refuse } from './lees-filter.ts'
import { cut, type Filter, kop, lijst, readAll, type Uitvoerkolom } from './lijst.ts'

interface Jaarrij {
  readonly betaler: Uzovi | null
  readonly naam: string | null
  readonly klaar: boolean
  readonly reden: Tekst
  readonly aantal: number
  readonly gevraagd: Cents | null
  readonly toegekend: Cents | null
  readonly open: Cents | null
}

const JAARKOLOMMEN: readonly Uitvoerkolom<Jaarrij>[] = [
  {
    kop: kop('Betaler', 'Payer'),
    soort: 'code',
    waarde: ({ betaler }) => (betaler === null ? null : formatUzovi(betaler)),
  },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  {
    kop: kop('Stand', 'State'),
    soort: 'woord',
    waarde: ({ klaar }) => (klaar ? kop('vast', 'settled') : kop('open', 'open')),
  },
  { kop: kop('Reden', 'Reason'), soort: 'woord', waarde: ({ reden }) => reden },
  { kop: kop('Aantal', 'Number'), soort: 'getal', waarde: ({ aantal }) => aantal },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ gevraagd }) => gevraagd },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  { kop: kop('Onzeker', 'Not certain'), soort: 'bedrag', waarde: ({ open }) => open },
]

/** The report of a book year (`jaar`), a row for each payer and reason. */
export const jaarafsluiting = lijst(async ({ plek, actor, filter }) => {
  const rapport = await readJaarafsluiting(plek, actor, jaarOf(filter))
  return { kolommen: JAARKOLOMMEN, ...cut(rowsOf(rapport)) }
})

function rowsOf({ betalers, zonderBetaler, weigeringen }: Jaarafsluiting): readonly Jaarrij[] {
  const niets = { gevraagd: null, toegekend: null }
  const nooit = (som: Jaarafsluiting['zonderBetaler'][number], naam: string | null): Jaarrij => ({
    ...niets,
    betaler: som.betaler,
    naam,
    klaar: false,
    reden: som.reden.tekst,
    aantal: som.aantal,
    open: som.bedrag,
  })
  return [
    ...betalers.flatMap(({ betaler, naam, posten, nooit: niet }) => [
      ...posten.map(({ klaar, tekst, aantal, gevraagd, toegekend, open }) => ({
        betaler,
        naam,
        klaar,
        reden: tekst,
        aantal,
        gevraagd,
        toegekend,
        open,
      })),
      ...niet.map((som) => nooit(som, naam)),
    ]),
    ...zonderBetaler.map((som) => nooit(som, null)),
    ...weigeringen.map(({ reden, aantal }) => ({
      ...niets,
      betaler: null,
      naam: null,
      klaar: false,
      reden,
      aantal,
      open: null,
    })),
  ]
}

const REGELKOLOMMEN: readonly Uitvoerkolom<Regelrij>[] = [
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ regel }) => regel.referentie },
  { kop: kop('Factuurnummer', 'Invoice number'), soort: 'code', waarde: ({ factuurnummer }) => factuurnummer },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ regel }) => regel.verzekerde.id },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel.datum },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel.code },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ regel }) => regel.bedrag },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ toegekend }) => toegekend },
  {
    kop: kop('Retourcodes', 'Return codes'),
    soort: 'tekst',
    waarde: ({ meldingen, berichtmeldingen }) =>
      [...meldingen, ...berichtmeldingen].map(({ code }) => code).join(', ') || null,
  },
]

/** The lines behind one post of a year: `jaar`, `betaler` and `stand`. */
export const jaarregels = lijst(async ({ plek, actor, filter }) => {
  const betaler = parseUzovi(filter.betaler ?? '')
  if (!betaler.ok) throw refuse('betaler', kop('een UZOVI van vier cijfers', 'a UZOVI of four digits'))
  const stand = oneOf(filter, 'stand', JAARSTANDEN)
  if (stand === null)
    throw refuse('stand', kop(`een van: ${JAARSTANDEN.join(', ')}`, `one of: ${JAARSTANDEN.join(', ')}`))
  const vraag = { jaar: jaarOf(filter), betaler: betaler.value, stand }
  return { kolommen: REGELKOLOMMEN, ...(await readAll((pagina) => pageJaarregels(plek, actor, vraag, pagina))) }
})

/** The book year that a list cannot do without. Throws `Werkfout`. */
function jaarOf({ jaar }: Filter): number {
  if (jaar !== undefined && /^2[01]\d\d$/.test(jaar)) return Number(jaar)
  throw refuse('jaar', kop('een jaar als JJJJ', 'a year as YYYY'))
}
