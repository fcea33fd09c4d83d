import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { toestandVan, ZEKERHEDEN } from './woorden.ts'

const teksten = { fictief: { nl: 'fictief', en: 'fictitious' } } as const

/** How sure a tariff is; an invented one says only that it is invented. */
export function Zekerheid({ zekerheid, fictief }: { readonly zekerheid: string; readonly fictief: boolean }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (fictief) return <Status toestand="letop">{t.fictief}</Status>
  return (
    <Status kaal toestand={toestandVan(zekerheid)}>
      {lees(ZEKERHEDEN[zekerheid] ?? zekerheid)}
    </Status>
  )
}
