import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { LeesVeld, type LeesVeldBasis } from './LeesVeld.tsx'

/** `waarde` is a whole number, or null when empty or unreadable. */
type NumberFieldProps = LeesVeldBasis<number> & {
  readonly min?: number
  readonly max?: number
  readonly stap?: number
}

const teksten = {
  kwaal: {
    nl: '‘{ruw}’ is geen geheel getal van {min} tot en met {max}.',
    en: '‘{ruw}’ is not a whole number from {min} to {max}.',
  },
} as const

/** A whole number (minutes, a count). Arrow up and down move one `stap`. */
export function NumberField({ min = 0, max = 999_999, stap = 1, ...props }: NumberFieldProps) {
  const t = useTeksten(teksten)
  const verzet = (n: number | null, met: number) => Math.min(max, Math.max(min, (n ?? min) + met))
  return (
    <LeesVeld
      {...props}
      breedte="kort"
      uitlijning="eind"
      plaatshouder=""
      lees={(ruw) => {
        const n = /^-?\d+$/.test(ruw.trim()) ? Number(ruw.trim()) : Number.NaN
        return n >= min && n <= max ? n : null
      }}
      schrijf={String}
      stap={(n, toets) => (toets === 'ArrowUp' ? verzet(n, stap) : toets === 'ArrowDown' ? verzet(n, -stap) : null)}
      kwaal={(ruw) => vul(t.kwaal, { ruw, min, max })}
    />
  )
}
