import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { FormGroep } from '../../../kit/Form.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { foutBij } from '../gedeeld/fout-bij.ts'
import { Tijdlijn } from '../gedeeld/Tijdlijn.tsx'
import { VeldInvoer } from './VeldInvoer.tsx'
import { leesPad, type Veld, zetPad } from './veld.ts'

type Rij = Readonly<Record<string, unknown>>

type RijenProps = {
  readonly veld: Extract<Veld, { soort: 'rijen' }>
  readonly rijen: readonly Rij[]
  readonly opRijen: (rijen: readonly Rij[]) => void
  readonly fout: unknown
  readonly uit: boolean
}

const teksten = {
  voeg: { nl: 'Voeg toe', en: 'Add' },
  weg: { nl: 'Haal weg: {wat}', en: 'Remove: {wat}' },
} as const

/** A list inside a document: each row its fields, drawn over time when the rows are periods. */
export function Rijen({ veld, rijen, opRijen, fout, uit }: RijenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const vandaag = useVandaag()
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
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
        <fieldset key={i} className="zk-stamrij" aria-label={`${lees(veld.naam)} ${i + 1}`}>
          <div className="zk-stamrij-velden">
            {veld.velden.map((deel) => (
              <VeldInvoer
                key={deel.pad}
                veld={deel}
                waarde={leesPad(rij, deel.pad)}
                opWaarde={(waarde) => opRijen(rijen.with(i, zetPad(rij, deel.pad, waarde)))}
                fout={fout}
                pad={`${veld.pad}.${i}.${deel.pad}`}
                uit={uit}
                rij={rij}
              />
            ))}
          </div>
          {!uit && (
            <IconButton
              maat="klein"
              icoon={Trash2}
              naam={vul(t.weg, { wat: `${lees(veld.naam)} ${i + 1}` })}
              onPress={() => opRijen(rijen.toSpliced(i, 1))}
            />
          )}
        </fieldset>
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
