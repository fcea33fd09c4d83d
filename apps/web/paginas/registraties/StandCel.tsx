import { Link } from '@tanstack/react-router'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import type { Registratierij } from './api.ts'

/** Shorter than where lines themselves are listed: many columns stand beside it. */
const teksten = {
  verzonden: { nl: 'Gedeclareerd', en: 'Declared' },
  geweigerd: { nl: 'Geweigerd', en: 'Refused' },
  afgekeurd: { nl: 'Afgekeurd', en: 'Rejected' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  gecrediteerd: { nl: 'Gecrediteerd', en: 'Credited' },
} as const

/** Where the line stands that was sent for a registration, with the way to that line; nothing when none was sent. */
export function StandCel({ regel }: Pick<Registratierij, 'regel'>) {
  const t = useTeksten(teksten)
  if (regel === null) return null
  return (
    <Link to={`/declaraties/regel/${encodeURIComponent(regel.referentie)}` as string} tabIndex={-1}>
      <Status kaal toestand={REGELSTANDEN[regel.stand].toestand}>
        {t[regel.stand]}
      </Status>
    </Link>
  )
}
