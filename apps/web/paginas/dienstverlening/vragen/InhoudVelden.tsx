import { DateField } from '../../../kit/DateField.tsx'
import { FormRij } from '../../../kit/Form.tsx'
import { GeldField } from '../../../kit/GeldField.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useTeksten } from '../../../taal/teksten.ts'

const teksten = {
  wat: { nl: 'Wat u vraagt', en: 'What you ask' },
  watHint: {
    nl: 'bijvoorbeeld: psychomotorische therapie, tien sessies',
    en: 'for example: psychomotor therapy, ten sessions',
  },
  van: { nl: 'Van', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Until' },
  tarief: { nl: 'Afgesproken tarief per prestatie', en: 'Agreed tariff for each service' },
  tariefUitleg: {
    nl: 'Leeg als u niets afsprak: dan vult de ander het in en is het bedrag niet te beoordelen.',
    en: 'Empty when nothing was agreed: then the other types it and the amount cannot be judged.',
  },
  leeg: { nl: 'Vul dit in.', en: 'Fill this in.' },
} as const

/** What may still change of a request after it was sent, as it stands in the form. `tarief` in cents. */
export type Inhoudconcept = {
  readonly wat: string
  readonly van: string | null
  readonly tot: string | null
  readonly tarief: number | null
}

type InhoudVeldenProps = {
  readonly concept: Inhoudconcept
  readonly opConcept: (concept: Inhoudconcept) => void
  readonly geprobeerd: boolean
  readonly uit?: boolean
}

export const isCompleet = ({ wat, van }: Inhoudconcept): boolean => wat.trim() !== '' && van !== null

export function InhoudVelden({ concept, opConcept, geprobeerd, uit = false }: InhoudVeldenProps) {
  const t = useTeksten(teksten)
  const zet = (deel: Partial<Inhoudconcept>) => opConcept({ ...concept, ...deel })
  return (
    <>
      <TextField
        label={t.wat}
        plaatshouder={t.watHint}
        value={concept.wat}
        onChange={(wat) => zet({ wat })}
        regels={2}
        isDisabled={uit}
        fout={geprobeerd && concept.wat.trim() === '' ? t.leeg : null}
      />
      <FormRij>
        <DateField
          label={t.van}
          waarde={concept.van}
          opWaarde={(van) => zet({ van })}
          isDisabled={uit}
          fout={geprobeerd && concept.van === null ? t.leeg : null}
        />
        <DateField label={t.tot} waarde={concept.tot} opWaarde={(tot) => zet({ tot })} isDisabled={uit} optioneel />
      </FormRij>
      <GeldField
        label={t.tarief}
        uitleg={t.tariefUitleg}
        waarde={concept.tarief}
        opWaarde={(tarief) => zet({ tarief })}
        isDisabled={uit}
        optioneel
      />
    </>
  )
}
