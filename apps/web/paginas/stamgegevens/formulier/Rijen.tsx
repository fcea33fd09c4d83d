import { Plus } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { FormGroep } from '../../../kit/Form.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { foutBij } from '../gedeeld/fout-bij.ts'
import { Tijdlijn } from '../gedeeld/Tijdlijn.tsx'
import { type Rij, StamRij } from './StamRij.tsx'
import { leesPad, type Veld } from './veld.ts'

type RijenProps = {
  readonly veld: Extract<Veld, { soort: 'rijen' }>
  readonly rijen: readonly Rij[]
  readonly opRijen: (rijen: readonly Rij[]) => void
  readonly fout: unknown
  readonly uit: boolean
}

const teksten = { voeg: { nl: 'Voeg toe', en: 'Add' } } as const

/** A list inside a document: each row its fields, drawn over time when the rows are periods. */
export function Rijen({ veld, rijen, opRijen, fout, uit }: RijenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const nu = useRef({ rijen, opRijen })
  useEffect(() => {
    nu.current = { rijen, opRijen }
  })
  // the same function every time: a contract has hundreds of rows, and only the one that is typed in is drawn again
  const opRij = useCallback((plaats: number, rij: Rij | null) => {
    const { rijen: alle, opRijen: zet } = nu.current
    zet(rij === null ? alle.toSpliced(plaats, 1) : alle.with(plaats, rij))
  }, [])
  const zelf = foutBij(fout, taal, veld.pad)
  const naam = veld.tijdlijn
  const vakken =
    naam === undefined
      ? []
      : rijen.flatMap((rij, i) => {
          const van = leesPad(rij, 'geldig.van')
          const tot = leesPad(rij, 'geldig.tot')
          if (typeof van !== 'string') return []
          return [{ sleutel: `${i}`, naam: String(rij[naam] ?? ''), van, tot: typeof tot === 'string' ? tot : null }]
        })
  return (
    <FormGroep titel={lees(veld.naam)}>
      {veld.uitleg && <p className="zk-stil">{lees(veld.uitleg)}</p>}
      {zelf !== null && (
        <p role="alert" className="zk-stamfout">
          {zelf}
        </p>
      )}
      {vakken.length > 0 && <Tijdlijn vakken={vakken} vandaag={vandaag} />}
      {rijen.map((rij, i) => (
        <StamRij
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
          key={i}
          veld={veld}
          rij={rij}
          plaats={i}
          fout={fout}
          uit={uit}
          opRij={opRij}
        />
      ))}
      {!uit && (
        <div>
          <Button maat="klein" icoon={Plus} onPress={() => opRijen([...rijen, veld.nieuw])}>
            {t.voeg}
          </Button>
        </div>
      )}
    </FormGroep>
  )
}
