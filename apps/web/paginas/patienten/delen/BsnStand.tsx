import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'

const teksten = {
  geverifieerd: { nl: 'geverifieerd', en: 'verified' },
  niet: { nl: 'niet gecontroleerd', en: 'not checked' },
  afwezig: { nl: 'geen, met reden', en: 'none, with reason' },
  ontbreekt: { nl: 'ontbreekt', en: 'missing' },
} as const

/** A masked BSN with whether it was checked. */
export function BsnStand({ bsn, stand }: { readonly bsn: string | null; readonly stand: string }) {
  const t = useTeksten(teksten)
  return (
    <span className="zk-patient-bsn">
      {bsn !== null && <span className="zk-cijfers">{bsn}</span>}
      {stand === 'geverifieerd' && (
        <Status kaal toestand="goed">
          {t.geverifieerd}
        </Status>
      )}
      {stand === 'afwezig met reden' && (
        <Status kaal toestand="neutraal">
          {t.afwezig}
        </Status>
      )}
      {stand === 'niet gecontroleerd' && (
        <Status kaal toestand={bsn === null ? 'letop' : 'onbekend'}>
          {bsn === null ? t.ontbreekt : t.niet}
        </Status>
      )}
    </span>
  )
}
