import { type ReactNode, useState } from 'react'
import { FormGroep } from '../../../../kit/Form.tsx'
import type { Optie } from '../../../../kit/optie.ts'
import type { Leider } from '../../concept/groep.ts'
import { KiesVeld } from '../KiesVeld.tsx'
import { Aanwezigrij } from './Aanwezigrij.tsx'

type MensenProps<W extends Leider> = {
  readonly titel: string
  readonly register: 'patient' | 'zorgverlener'
  /** Of the field that adds someone. */
  readonly label: string
  readonly mensen: readonly W[]
  readonly opMensen: (mensen: readonly W[]) => void
  readonly opErbij: (wie: Optie) => void
  /** Minutes of the session. */
  readonly duur: number | null
  readonly uit: boolean
  readonly fout: string | null
  /** More about someone, on the row. */
  readonly bij?: (wie: W, zet: (wijziging: Partial<W>) => void) => ReactNode
}

/** People of a session: a row each, and a field that adds the next by name. */
export function Mensen<W extends Leider>(props: MensenProps<W>) {
  const { titel, register, label, mensen, opMensen, opErbij, duur, uit, fout, bij } = props
  // a field that chose someone begins anew
  const [beurt, setBeurt] = useState(0)
  return (
    <FormGroep titel={titel}>
      <ul className="zk-aanwezigen" data-wie={register}>
        {mensen.map((een, n) => {
          const zet = (wijziging: Partial<W>) =>
            opMensen(mensen.map((ander, i) => (i === n ? { ...ander, ...wijziging } : ander)))
          return (
            <Aanwezigrij
              // biome-ignore lint/suspicious/noArrayIndexKey: who left and came back stands in it twice
              key={`${een.wie.sleutel} ${n}`}
              naam={een.wie.naam}
              aanwezig={een}
              duur={duur}
              uit={uit}
              opAanwezig={(wijziging) => zet(wijziging as Partial<W>)}
              opWeg={() => opMensen(mensen.filter((_, i) => i !== n))}
            >
              {bij?.(een, zet)}
            </Aanwezigrij>
          )
        })}
      </ul>
      <div data-veld={register}>
        <KiesVeld
          key={beurt}
          register={register}
          label={label}
          waarde={null}
          opWaarde={(wie) => {
            if (wie === null) return
            setBeurt(beurt + 1)
            opErbij(wie)
          }}
          isDisabled={uit}
          fout={fout}
        />
      </div>
    </FormGroep>
  )
}
