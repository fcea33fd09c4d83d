import { Link } from '@tanstack/react-router'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import type { Registratierij } from './api.ts'

/** Where the line stands that was sent for a registration, with the way to that line; nothing when none was sent. */
export function StandCel({ regel }: Pick<Registratierij, 'regel'>) {
  const lees = useLees()
  if (regel === null) return null
  const { naam, toestand } = REGELSTANDEN[regel.stand]
  return (
    <Link to={`/declaraties/regel/${encodeURIComponent(regel.referentie)}` as string} tabIndex={-1}>
      <Status kaal toestand={toestand}>
        {lees(naam)}
      </Status>
    </Link>
  )
}
