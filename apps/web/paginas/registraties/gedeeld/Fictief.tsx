import { useTeksten } from '../../../taal/teksten.ts'
import './Fictief.css'

const teksten = {
  fictief: { nl: 'FICTIEF', en: 'FICTITIOUS' },
  uitleg: {
    nl: 'Code en tarief zijn verzonnen voor de demonstratie.',
    en: 'Code and tariff were invented for the demonstration.',
  },
} as const

/** Marks what was invented for the demonstration. */
export function Fictief() {
  const t = useTeksten(teksten)
  return (
    <span className="zk-fictief" title={t.uitleg}>
      {t.fictief}
    </span>
  )
}
