import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Form, FormRij } from '../../kit/Form.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Opgave } from './api.ts'
import { BESTANDSOORTEN } from './woorden.ts'

const teksten = {
  wat: { nl: 'Wat is dit bestand', en: 'What is this file' },
  soort: { nl: 'Soort', en: 'Kind' },
  titel: { nl: 'Waar komt het vandaan', en: 'Where does it come from' },
  van: { nl: 'Geldt vanaf', en: 'Holds from' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  volledig: {
    nl: 'Dit is de volledige lijst: wat er niet in staat, vervalt',
    en: 'This is the complete list: what is not in it ends',
  },
  opnieuw: { nl: 'Bekijk opnieuw', en: 'Look again' },
} as const

type OpgaveVormProps = {
  readonly naam: string
  readonly opgave: Opgave
  readonly bezig: boolean
  readonly opOpgave: (opgave: Opgave) => void
}

/** What a person says about the file; it was guessed from the file itself. */
export function OpgaveVorm({ naam, opgave, bezig, opOpgave }: OpgaveVormProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [nu, setNu] = useState(opgave)
  const anders = JSON.stringify(nu) !== JSON.stringify(opgave)
  return (
    <Form
      naam={`${t.wat}: ${naam}`}
      opVerstuur={() => opOpgave(nu)}
      acties={
        anders && (
          <Button type="submit" soort="hoofd" isPending={bezig}>
            {t.opnieuw}
          </Button>
        )
      }
    >
      <p>
        <strong>{naam}</strong>
      </p>
      <FormRij>
        <Select
          label={t.soort}
          opties={Object.entries(BESTANDSOORTEN).map(([sleutel, tekst]) => ({ sleutel, naam: lees(tekst) }))}
          waarde={nu.soort}
          opWaarde={(soort) => setNu({ ...nu, soort: soort === 'nza' ? 'nza' : 'vektis-071' })}
        />
        <TextField label={t.titel} value={nu.titel} onChange={(titel) => setNu({ ...nu, titel })} />
      </FormRij>
      <FormRij>
        <DateField
          label={t.van}
          waarde={nu.geldig.van}
          opWaarde={(van) => {
            if (van !== null) setNu({ ...nu, geldig: { ...nu.geldig, van } })
          }}
        />
        <DateField
          label={t.tot}
          optioneel
          waarde={nu.geldig.tot}
          opWaarde={(tot) => setNu({ ...nu, geldig: { ...nu.geldig, tot } })}
        />
      </FormRij>
      <Checkbox isSelected={nu.volledig} onChange={(volledig) => setNu({ ...nu, volledig })}>
        {t.volledig}
      </Checkbox>
    </Form>
  )
}
