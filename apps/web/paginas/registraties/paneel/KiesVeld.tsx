import { ComboBox } from '../../../kit/ComboBox.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { type Register, zoekKeuzes } from '../api.ts'

type KiesVeldProps = {
  readonly register: Register
  readonly label: string
  readonly waarde: Optie | null
  readonly opWaarde: (optie: Optie | null) => void
  readonly isDisabled?: boolean
  readonly fout?: string | null
  readonly autoFocus?: boolean
  readonly plaatshouder?: string
}

const teksten = { zoek: { nl: 'Naam of geboortedatum', en: 'Name or date of birth' } } as const

/** Someone or something out of a register, found by typing. */
export function KiesVeld({ register, plaatshouder, ...rest }: KiesVeldProps) {
  const t = useTeksten(teksten)
  const hint = plaatshouder ?? (register === 'patient' ? t.zoek : undefined)
  return (
    <ComboBox
      {...rest}
      sleutel={['registers', 'keuzes', register]}
      zoek={(tekst, signal) => zoekKeuzes(register, tekst, signal)}
      {...(hint === undefined ? {} : { plaatshouder: hint })}
    />
  )
}
