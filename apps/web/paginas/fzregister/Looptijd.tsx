import { Dag } from '../../kit/Dag.tsx'
import { useTeksten } from '../../taal/teksten.ts'

const teksten = { open: { nl: 'zonder einde', en: 'without end' } } as const

/** A period in words: `1 feb 2023 – 31 jul 2023`. */
export function Looptijd({ van, tot }: { readonly van: string; readonly tot: string | null }) {
  const t = useTeksten(teksten)
  return (
    <>
      <Dag dag={van} /> – {tot === null ? t.open : <Dag dag={tot} />}
    </>
  )
}
