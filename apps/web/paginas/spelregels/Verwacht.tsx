import { Dag } from '../../kit/Dag.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Spelregelrij } from './api.ts'

const teksten = {
  uiterlijk: { nl: 'uiterlijk', en: 'at the latest' },
  niets: { nl: 'niets', en: 'nothing' },
} as const

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** What should be there: of a term the day, as people write it. */
export function Verwacht({ rij }: { readonly rij: Pick<Spelregelrij, 'veld' | 'uiterlijk' | 'verwacht'> }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (rij.uiterlijk === null) return <span>{`${rij.veld}: ${lees(rij.verwacht)}`}</span>
  return (
    <span>
      {rij.veld} {t.uiterlijk} <Dag dag={rij.uiterlijk} />
    </span>
  )
}

/** What was there: a day as people write it, else as it is. */
export function Gevonden({ waarde }: { readonly waarde: string | null }) {
  const t = useTeksten(teksten)
  if (waarde === null) return <span className="zk-zacht">{t.niets}</span>
  return DAG.test(waarde) ? <Dag dag={waarde} /> : waarde
}
