import { HERSTELLERS, type Volledigheidsbeeld } from '@zorgketen/usecases'
import { needMaand } from './lees-filter.ts'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

type Gebrek = Volledigheidsbeeld['gebreken'][number]

/** A cause with one thing to open for it; null: the cause names none. */
interface Gebrekrij {
  readonly gebrek: Gebrek
  readonly betrokkene: Gebrek['betrokken'][number] | null
}

const KOLOMMEN: readonly Uitvoerkolom<Gebrekrij>[] = [
  { kop: kop('Code', 'Code'), soort: 'code', waarde: ({ gebrek }) => gebrek.code },
  { kop: kop('Ernst', 'Severity'), soort: 'tekst', waarde: ({ gebrek }) => gebrek.ernst },
  { kop: kop('Wie herstelt', 'Who mends it'), soort: 'woord', waarde: ({ gebrek }) => HERSTELLERS[gebrek.hersteller] },
  { kop: kop('Wat', 'What'), soort: 'woord', waarde: ({ gebrek }) => gebrek.wat },
  { kop: kop('Wat te doen', 'What to do'), soort: 'woord', waarde: ({ gebrek }) => gebrek.doe },
  { kop: kop('Registraties', 'Registrations'), soort: 'getal', waarde: ({ gebrek }) => gebrek.aantal },
  { kop: kop('Bedrag', 'Amount'), soort: 'bedrag', waarde: ({ gebrek }) => gebrek.bedrag },
  {
    kop: kop('Te openen in', 'To be opened in'),
    soort: 'tekst',
    waarde: ({ betrokkene }) => betrokkene?.register ?? null,
  },
  { kop: kop('Sleutel', 'Key'), soort: 'code', waarde: ({ betrokkene }) => betrokkene?.id ?? null },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ betrokkene }) => betrokkene?.naam ?? null },
]

/** What blocks declaring a month: a row for each thing to open. */
export const volledigheid = lijst(async ({ reken, actor, filter }) => {
  const { gebreken } = await reken('volledigheid', actor, needMaand(filter))
  const rijen = gebreken.flatMap((gebrek): readonly Gebrekrij[] =>
    gebrek.betrokken.length === 0
      ? [{ gebrek, betrokkene: null }]
      : gebrek.betrokken.map((betrokkene) => ({ gebrek, betrokkene })),
  )
  return { kolommen: KOLOMMEN, ...cut(rijen) }
})
