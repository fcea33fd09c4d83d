import { Trash2 } from 'lucide-react'
import { memo } from 'react'
import { IconButton } from '../../../kit/IconButton.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { VeldInvoer } from './VeldInvoer.tsx'
import { leesPad, type Veld, zetPad } from './veld.ts'

export type Rij = Readonly<Record<string, unknown>>

type StamRijProps = {
  readonly veld: Extract<Veld, { soort: 'rijen' }>
  readonly rij: Rij
  readonly plaats: number
  readonly fout: unknown
  readonly uit: boolean
  /** Null: the row goes. */
  readonly opRij: (plaats: number, rij: Rij | null) => void
}

const teksten = { weg: { nl: 'Haal weg: {wat}', en: 'Remove: {wat}' } } as const

/** One row of a list inside a document: its fields, and taking it out. Drawn again only when something of it changed. */
export const StamRij = memo(function StamRij({ veld, rij, plaats, fout, uit, opRij }: StamRijProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const naam = `${lees(veld.naam)} ${plaats + 1}`
  return (
    <fieldset className="zk-stamrij" aria-label={naam}>
      <div className="zk-stamrij-velden">
        {veld.velden.map((deel) => (
          <VeldInvoer
            key={deel.pad}
            veld={deel}
            waarde={leesPad(rij, deel.pad)}
            opWaarde={(waarde) => opRij(plaats, zetPad(rij, deel.pad, waarde))}
            fout={fout}
            pad={`${veld.pad}.${plaats}.${deel.pad}`}
            uit={uit}
            rij={rij}
          />
        ))}
      </div>
      {!uit && (
        <IconButton maat="klein" icoon={Trash2} naam={vul(t.weg, { wat: naam })} onPress={() => opRij(plaats, null)} />
      )}
    </fieldset>
  )
})
