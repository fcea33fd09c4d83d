import { Plus, Trash2 } from 'lucide-react'
import { Button } from '../../../../kit/Button.tsx'
import { Checkbox } from '../../../../kit/Checkbox.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { FormGroep } from '../../../../kit/Form.tsx'
import { IconButton } from '../../../../kit/IconButton.tsx'
import { Select } from '../../../../kit/Select.tsx'
import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { metAndereZorg, metZorg, type Verblijfconcept, type Zorgperiode, zonderZorg } from '../../concept/verblijf.ts'
import { GRADEN } from '../graden.ts'
import { NIVEAUS } from '../veld-teksten.ts'

type ZorgRijenProps = {
  readonly concept: Verblijfconcept
  readonly opConcept: (concept: Verblijfconcept) => void
  readonly mist: boolean
  readonly uit: boolean
}

const teksten = {
  titel: { nl: 'Zorg per periode', en: 'Care by period' },
  vanaf: { nl: 'Vanaf', en: 'From' },
  totEnMet: { nl: 'Tot en met', en: 'Up to and including' },
  graad: { nl: 'Verzorgingsgraad', en: 'Level of care' },
  niveau: { nl: 'Beveiligingsniveau', en: 'Level of security' },
  geen: { nl: 'geen', en: 'none' },
  grond: { nl: 'Met rechtvaardigingsgrond (VMR)', en: 'With a ground of justification (VMR)' },
  andere: { nl: 'Andere zorg vanaf…', en: 'Other care from…' },
  haalWeg: { nl: 'Haal periode {n} weg', en: 'Take period {n} out' },
  leeg: {
    nl: 'Vul van elke periode de dag en de verzorgingsgraad in.',
    en: 'Fill in day and level of care of each period.',
  },
} as const

const GEEN = 'geen'

/** Which care the stay was from when to when: periods that meet. */
export function ZorgRijen({ concept, opConcept, mist, uit }: ZorgRijenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const niveaus = [
    { sleutel: GEEN, naam: t.geen },
    ...NIVEAUS.map((naam, n) => ({ sleutel: String(n + 1), naam: naam[taal] })),
  ]
  return (
    <FormGroep titel={t.titel}>
      {mist && <p className="zk-mist">{t.leeg}</p>}
      {concept.zorg.map((een, n) => {
        const zet = (wijziging: Partial<Zorgperiode>) => opConcept(metZorg(concept, n, wijziging))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: periods have nothing else to be told apart by while typing
          <div key={n} className="zk-periode">
            <div className="zk-regvelden-tijd" data-paren>
              <Select
                label={t.graad}
                opties={GRADEN.map((sleutel) => ({ sleutel, naam: sleutel }))}
                waarde={een.verzorgingsgraad}
                opWaarde={(verzorgingsgraad) => zet({ verzorgingsgraad })}
                isDisabled={uit}
              />
              <Select
                label={t.niveau}
                opties={niveaus}
                waarde={een.beveiligingsniveau === null ? GEEN : String(een.beveiligingsniveau)}
                opWaarde={(keuze) => zet({ beveiligingsniveau: keuze === GEEN ? null : Number(keuze) })}
                isDisabled={uit}
              />
              <DateField label={t.vanaf} waarde={een.van} opWaarde={(van) => zet({ van })} isDisabled={uit} />
              <DateField
                label={t.totEnMet}
                optioneel
                waarde={een.tot}
                opWaarde={(tot) => zet({ tot })}
                isDisabled={uit}
              />
            </div>
            <div className="zk-periode-voet">
              <Checkbox
                isSelected={een.rechtvaardigingsgrond}
                isDisabled={uit}
                onChange={(rechtvaardigingsgrond) => zet({ rechtvaardigingsgrond })}
              >
                {t.grond}
              </Checkbox>
              {concept.zorg.length > 1 && (
                <IconButton
                  icoon={Trash2}
                  maat="klein"
                  naam={vul(t.haalWeg, { n: n + 1 })}
                  isDisabled={uit}
                  onPress={() => opConcept(zonderZorg(concept, n))}
                />
              )}
            </div>
          </div>
        )
      })}
      <Button maat="klein" icoon={Plus} isDisabled={uit} onPress={() => opConcept(metAndereZorg(concept, null))}>
        {t.andere}
      </Button>
    </FormGroep>
  )
}
