import { listOf, wordsOf } from '@zorgketen/usecases'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { periodsOf, type Settingregel } from '@zorgketen/zorgprestatie'
import { cut, kastlijst, kop, type Uitvoerkolom } from './lijst.ts'

interface Rij extends Pick<Settingregel, 'id' | 'naam' | 'dan' | 'besloten' | 'reden'> {
  readonly van: EpochDay
  readonly tot: EpochDay | null
  readonly plaats: number
  readonly inWoorden: Tekst
}

const KOLOMMEN: readonly Uitvoerkolom<Rij>[] = [
  { kop: kop('Vanaf', 'From'), soort: 'dag', waarde: ({ van }) => van },
  { kop: kop('Tot en met', 'Up to and including'), soort: 'dag', waarde: ({ tot }) => tot },
  { kop: kop('Plaats', 'Place'), soort: 'getal', waarde: ({ plaats }) => plaats },
  { kop: kop('Regel', 'Rule'), soort: 'code', waarde: ({ id }) => id },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Voorwaarden', 'Conditions'), soort: 'woord', waarde: ({ inWoorden }) => inWoorden },
  { kop: kop('Setting', 'Setting'), soort: 'code', waarde: ({ dan }) => dan },
  { kop: kop('Besloten op', 'Decided on'), soort: 'dag', waarde: ({ besloten }) => besloten },
  { kop: kop('Reden', 'Reason'), soort: 'tekst', waarde: ({ reden }) => reden },
]

/** The decision list on settings over time: every stretch of days with its rules in order. */
export const settings = kastlijst<Rij>(async (kast) => {
  const { regels } = await listOf(kast)
  const tell = await wordsOf(kast, regels)
  const rijen = periodsOf(regels).flatMap(({ van, tot, regels: eigen }) =>
    eigen.map(({ id, naam, als, dan, besloten, reden }, i) => ({
      ...{ id, naam, dan, besloten, reden, van, tot },
      plaats: i + 1,
      inWoorden: tell(als),
    })),
  )
  return { kolommen: KOLOMMEN, ...cut(rijen) }
})
