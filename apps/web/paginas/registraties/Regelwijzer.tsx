import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { regelVraag } from '../declaraties/api.ts'

/** Leads from the reference of a line to its declaration, with the line open. */
export function Regelwijzer() {
  const { referentie = '' } = useParams({ strict: false }) as { referentie?: string }
  const vraag = useQuery(regelVraag(referentie))
  return (
    <Blad>
      <Geladen vraag={vraag}>
        {({ regel }) => (
          <Navigate
            to={`/declaraties/${encodeURIComponent(regel.berichtreferentie)}` as string}
            search={{ regel: referentie } as never}
            replace
          />
        )}
      </Geladen>
    </Blad>
  )
}
