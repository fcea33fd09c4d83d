import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { LeesVeld, type LeesVeldBasis } from './LeesVeld.tsx'
import { leesTijd } from './tijd-lezen.ts'

/** `waarde` is `uu:mm` (24 hours), or null when empty or unreadable. */
type TimeFieldProps = LeesVeldBasis<string>

const teksten = {
  vorm: { nl: 'uu:mm', en: 'hh:mm' },
  kwaal: {
    nl: '‘{ruw}’ is geen tijd. Schrijf uren en minuten van 00:00 tot en met 23:59.',
    en: '‘{ruw}’ is not a time. Write hours and minutes from 00:00 to 23:59.',
  },
} as const

/** A time of day, typed as people write it (`9:30`, `930`, `9u30`). Arrow up and down move five minutes. */
export function TimeField(props: TimeFieldProps) {
  const t = useTeksten(teksten)
  return (
    <LeesVeld
      {...props}
      breedte="kort"
      plaatshouder={t.vorm}
      lees={leesTijd}
      schrijf={(tijd) => tijd}
      stap={(tijd, toets) => (toets === 'ArrowUp' ? verzet(tijd, 5) : toets === 'ArrowDown' ? verzet(tijd, -5) : null)}
      kwaal={(ruw) => vul(t.kwaal, { ruw })}
    />
  )
}

const DAG = 24 * 60

function verzet(tijd: string | null, minuten: number): string {
  const [uur = '9', minuut = '0'] = (tijd ?? '09:00').split(':')
  const nieuw = (Number(uur) * 60 + Number(minuut) + minuten + DAG) % DAG
  return `${String(Math.floor(nieuw / 60)).padStart(2, '0')}:${String(nieuw % 60).padStart(2, '0')}`
}
