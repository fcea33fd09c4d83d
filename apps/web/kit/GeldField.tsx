import { useTaal } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { leesGeld } from './geld-lezen.ts'
import { formatGeld } from './geld-schrijven.ts'
import { LeesVeld, type LeesVeldBasis } from './LeesVeld.tsx'

/** `waarde` is in cents, or null when empty or unreadable. */
type GeldFieldProps = LeesVeldBasis<number>

const teksten = {
  vorm: { nl: '0,00', en: '0.00' },
  kwaal: {
    nl: '‘{ruw}’ is geen bedrag. Schrijf euro’s en centen, bijvoorbeeld 1.234,56.',
    en: '‘{ruw}’ is not an amount. Write euros and cents, for example 1,234.56.',
  },
} as const

/** An amount in euros, typed with comma or point; the value is in cents. */
export function GeldField(props: GeldFieldProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  return (
    <LeesVeld
      {...props}
      voor="€"
      uitlijning="eind"
      plaatshouder={t.vorm}
      lees={leesGeld}
      schrijf={(cents) => formatGeld(cents, taal).replace(/€\s?/, '')}
      kwaal={(ruw) => vul(t.kwaal, { ruw })}
    />
  )
}
