import {
  type Cents,
  type ClockTime,
  type EpochDay,
  formatDay,
  formatDayNl,
  formatEuro,
  formatEuroNl,
  formatTime,
  type Tekst,
} from '@zorgketen/values'
import type { Leesveld } from './leesdocument.ts'

/** A text that is the same in both languages: numbers, names, official terms. */
export const both = (tekst: string): Tekst => ({ nl: tekst, en: tekst })

export const t = (nl: string, en: string): Tekst => ({ nl, en })

const ONTBREEKT = t('ontbreekt', 'missing')

export const showDay = (dag: number | null): Tekst =>
  dag === null ? ONTBREEKT : t(formatDayNl(dag as EpochDay), formatDay(dag as EpochDay))

export const showAmount = (bedrag: number | null): Tekst =>
  bedrag === null
    ? ONTBREEKT
    : t(formatEuroNl(bedrag as Cents), `€ ${formatEuro(bedrag as Cents).replace(/\B(?=(\d{3})+(?=\.))/g, ',')}`)

export const showTime = (tijd: number): Tekst => both(formatTime(tijd as ClockTime))

export const showYesNo = (waarde: boolean): Tekst => (waarde ? t('ja', 'yes') : t('nee', 'no'))

export const showText = (tekst: string | null): Tekst => (tekst === null || tekst === '' ? ONTBREEKT : both(tekst))

export const isoDay = (dag: number | null): string | null => (dag === null ? null : formatDay(dag as EpochDay))

/** A field of a view; `uitleg` may be left out. */
export const veld = (label: Tekst, waarde: Tekst, uitleg: Tekst | null = null): Leesveld => ({ label, waarde, uitleg })

/** Several texts as one, with something between them. */
export const join = (delen: readonly Tekst[], tussen = ', '): Tekst =>
  t(delen.map(({ nl }) => nl).join(tussen), delen.map(({ en }) => en).join(tussen))
