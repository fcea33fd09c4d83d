import type { Correctievoorbeeld } from '@zorgketen/usecases'
import { formatUzovi, type Uzovi } from '@zorgketen/values'
import { patientNamen } from '../vormen/patient-namen.ts'
import { needMaand } from './lees-filter.ts'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

type Stap = Correctievoorbeeld['stappen'][number]

/** A step of a correction, with its payer and the name of the patient. */
interface Staprij extends Stap {
  readonly betaler: Uzovi
  readonly naam: string | null
}

const patientOf = ({ regel }: Stap): string | null => regel?.regel.verzekerde.id ?? null

const KOLOMMEN: readonly Uitvoerkolom<Staprij>[] = [
  { kop: kop('UZOVI', 'UZOVI'), soort: 'code', waarde: ({ betaler }) => formatUzovi(betaler) },
  { kop: kop('Actie', 'Action'), soort: 'tekst', waarde: ({ actie }) => actie },
  { kop: kop('Waarom', 'Why'), soort: 'woord', waarde: ({ reden }) => reden.tekst },
  { kop: kop('Regelreferentie', 'Line reference'), soort: 'code', waarde: ({ referentie }) => referentie },
  { kop: kop('Prestatie', 'Prestatie'), soort: 'code', waarde: ({ prestatie }) => prestatie },
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: patientOf },
  { kop: kop('Naam patiënt', 'Name of patient'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Datum', 'Date'), soort: 'dag', waarde: ({ regel }) => regel?.regel.datum ?? null },
  { kop: kop('Prestatiecode', 'Prestatie code'), soort: 'code', waarde: ({ regel }) => regel?.regel.code ?? null },
  { kop: kop('Gedeclareerd', 'Declared'), soort: 'bedrag', waarde: ({ regel }) => regel?.regel.bedrag ?? null },
  { kop: kop('Toegekend', 'Granted'), soort: 'bedrag', waarde: ({ regel }) => regel?.toegekend ?? null },
  { kop: kop('Uiterlijk', 'Last day'), soort: 'dag', waarde: ({ uiterlijk }) => uiterlijk },
]

/** What a correction of a month would do now, step by step, what stays behind included. */
export const correcties = lijst(async ({ plek, reken, actor, filter }) => {
  const rondes = await reken('correctievoorbeeld', actor, { maand: needMaand(filter), opnieuw: new Set() })
  const stappen = rondes.flatMap(({ betaler, stappen: gaan, geblokkeerd }) =>
    [...gaan, ...geblokkeerd].map((stap) => ({ ...stap, betaler: betaler.uzovi })),
  )
  const patienten = stappen.flatMap((stap) => patientOf(stap) ?? [])
  const namen = await plek.opslag.read(actor, (kast) => patientNamen(kast, patienten))
  const rijen = stappen.map((stap) => ({ ...stap, naam: namen.get(patientOf(stap) ?? '') ?? null }))
  return { kolommen: KOLOMMEN, ...cut(rijen) }
})
