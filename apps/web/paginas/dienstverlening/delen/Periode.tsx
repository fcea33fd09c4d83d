import { Dag } from '../../../kit/Dag.tsx'
import { useTeksten } from '../../../taal/teksten.ts'

const teksten = { vanaf: { nl: 'vanaf', en: 'from' } } as const

/** From a day until a day, or on from it. */
export function Periode({ geldig }: { readonly geldig: { readonly van: string; readonly tot: string | null } }) {
  const t = useTeksten(teksten)
  if (geldig.tot === null) {
    return (
      <>
        {t.vanaf} <Dag dag={geldig.van} />
      </>
    )
  }
  return (
    <>
      <Dag dag={geldig.van} /> – <Dag dag={geldig.tot} />
    </>
  )
}
