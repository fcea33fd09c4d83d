import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Plaatsingsbericht } from './api.ts'

const teksten = {
  ingenomen: { nl: 'ingenomen', en: 'taken in' },
  wie: { nl: 'zeg wie dit is', en: 'say who this is' },
  kan: { nl: 'in te nemen', en: 'to be taken in' },
  letop: { nl: 'in te nemen, let op', en: 'to be taken in, mind' },
  kanNiet: { nl: 'kan nog niet', en: 'not possible yet' },
} as const

/** Where a message stands. */
export function BerichtStatus({ bericht }: { readonly bericht: Plaatsingsbericht }) {
  const t = useTeksten(teksten)
  const { stand, vraagtWie, belemmering, opmerkingen } = bericht
  if (stand === 'ingenomen') return <Status toestand="goed">{t.ingenomen}</Status>
  if (vraagtWie) return <Status toestand="letop">{t.wie}</Status>
  if (belemmering !== null) return <Status toestand="fout">{t.kanNiet}</Status>
  return opmerkingen.length > 0 ? (
    <Status toestand="letop">{t.letop}</Status>
  ) : (
    <Status toestand="wacht">{t.kan}</Status>
  )
}
