import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../../../kit/Button.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { FormGroep } from '../../../../kit/Form.tsx'
import { IconButton } from '../../../../kit/IconButton.tsx'
import { TimeField } from '../../../../kit/TimeField.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import type { Verblijfconcept, Verlof } from '../../concept/verblijf.ts'

type VerlofRijenProps = {
  readonly concept: Verblijfconcept
  readonly opConcept: (concept: Verblijfconcept) => void
  readonly mist: boolean
  readonly uit: boolean
}

const teksten = {
  titel: { nl: 'Verlof en afwezigheid', en: 'Leave and absence' },
  weg: { nl: 'Vertrokken', en: 'Left' },
  wegTijd: { nl: 'Tijd van vertrek', en: 'Time of leaving' },
  terug: { nl: 'Terug', en: 'Back' },
  terugTijd: { nl: 'Tijd van terugkeer', en: 'Time of return' },
  voegToe: { nl: 'Voeg verlof toe', en: 'Add leave' },
  haalWeg: { nl: 'Haal verlof {n} weg', en: 'Take leave {n} out' },
  leeg: { nl: 'Vul van elk verlof de dag van vertrek in.', en: 'Fill in the day of leaving of each leave.' },
  uitleg: {
    nl: 'Een nacht weg is geen verblijfsdag; de dag van terugkeer telt weer.',
    en: 'A night away is no day of stay; the day of return counts again.',
  },
} as const

const LEEG: Verlof = { vanDag: null, vanTijd: null, totDag: null, totTijd: null }

/** When the patient was away during the stay; without a return: still away. */
export function VerlofRijen({ concept, opConcept, mist, uit }: VerlofRijenProps) {
  const t = useTeksten(teksten)
  const zetAlle = (afwezig: readonly Verlof[]) => opConcept({ ...concept, afwezig })
  return (
    <FormGroep titel={t.titel}>
      {mist && <p className="zk-mist">{t.leeg}</p>}
      {concept.afwezig.map((een, n) => {
        const zet = (wijziging: Partial<Verlof>) =>
          zetAlle(concept.afwezig.map((ander, i) => (i === n ? { ...ander, ...wijziging } : ander)))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: leave has nothing else to be told apart by while typing
          <div key={n} className="zk-periode">
            <div className="zk-regvelden-tijd" data-paren>
              <DateField label={t.weg} waarde={een.vanDag} opWaarde={(vanDag) => zet({ vanDag })} isDisabled={uit} />
              <TimeField
                label={t.wegTijd}
                optioneel
                waarde={een.vanTijd}
                opWaarde={(vanTijd) => zet({ vanTijd })}
                isDisabled={uit}
              />
              <DateField
                label={t.terug}
                optioneel
                waarde={een.totDag}
                opWaarde={(totDag) => zet({ totDag })}
                isDisabled={uit}
              />
              <TimeField
                label={t.terugTijd}
                optioneel
                waarde={een.totTijd}
                opWaarde={(totTijd) => zet({ totTijd })}
                isDisabled={uit}
              />
            </div>
            <div className="zk-periode-voet">
              <IconButton
                icoon={Trash2}
                maat="klein"
                naam={vul(t.haalWeg, { n: n + 1 })}
                isDisabled={uit}
                onPress={() => zetAlle(concept.afwezig.filter((_, i) => i !== n))}
              />
            </div>
          </div>
        )
      })}
      <p className="zk-periode-voet">
        <Button maat="klein" icoon={Plus} isDisabled={uit} onPress={() => zetAlle([...concept.afwezig, LEEG])}>
          {t.voegToe}
        </Button>
        <span className="zk-stil">{t.uitleg}</span>
      </p>
    </FormGroep>
  )
}
