import { useState } from 'react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Form, FormGroep, FormRij } from '../../kit/Form.tsx'
import { GeldField } from '../../kit/GeldField.tsx'
import { Inleesvak } from '../../kit/Inleesvak.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { meld } from '../../kit/meld.ts'
import { NumberField } from '../../kit/NumberField.tsx'
import type { Optie } from '../../kit/optie.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { Select } from '../../kit/Select.tsx'
import { Switch } from '../../kit/Switch.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { TimeField } from '../../kit/TimeField.tsx'
import { Rij, Stapel } from './Rij.tsx'

const SETTINGS = [
  { sleutel: 's2', naam: 'Setting 2', bij: 'Ambulant, monodisciplinair' },
  { sleutel: 's3', naam: 'Setting 3', bij: 'Ambulant, multidisciplinair' },
  { sleutel: 's7', naam: 'Forensische setting', uit: true },
] as const
const MENSEN: readonly Optie[] = [
  { sleutel: '1', naam: 'Janssen, A.', bij: 'geboren 12 mei 1984' },
  { sleutel: '2', naam: 'De Vries, B.', bij: 'geboren 3 januari 1991' },
  { sleutel: '3', naam: 'Öztürk, C.', bij: 'geboren 30 november 1977' },
]

/** Every kind of field, filled, empty, wrong and disabled. */
export function Velden() {
  const [dag, setDag] = useState<string | null>('2023-03-03')
  const [leeg, setLeeg] = useState<string | null>(null)
  const [tijd, setTijd] = useState<string | null>('09:30')
  const [minuten, setMinuten] = useState<number | null>(45)
  const [geld, setGeld] = useState<number | null>(123456)
  const [setting, setSetting] = useState<'s2' | 's3' | 's7' | null>('s2')
  const [mens, setMens] = useState<Optie | null>(null)
  const [aan, setAan] = useState(true)
  return (
    <Stapel>
      <Kaart titel="Form">
        <Form
          naam="Contact"
          opVerstuur={() => meld({ toestand: 'goed', tekst: 'Verstuurd' })}
          acties={
            <>
              <Button type="submit" soort="hoofd">
                Bewaar
              </Button>
              <Button soort="stil">Annuleer</Button>
            </>
          }
        >
          <FormGroep titel="Contact">
            <FormRij>
              <ComboBox
                label="Patiënt"
                waarde={mens}
                opWaarde={setMens}
                sleutel={['kit', 'mensen']}
                zoek={async (tekst) => MENSEN.filter((m) => m.naam.toLowerCase().includes(tekst.toLowerCase()))}
                plaatshouder="Naam of geboortedatum"
              />
              <DateField label="Dag" waarde={dag} opWaarde={setDag} />
              <TimeField label="Begintijd" waarde={tijd} opWaarde={setTijd} />
              <NumberField label="Directe tijd (minuten)" waarde={minuten} opWaarde={setMinuten} stap={5} />
            </FormRij>
            <FormRij>
              <Select label="Setting" opties={SETTINGS} waarde={setting} opWaarde={setSetting} />
              <TextField label="Opmerking" optioneel regels={2} uitleg="Gaat niet mee in het bericht." />
              <GeldField label="Bedrag" waarde={geld} opWaarde={setGeld} optioneel />
            </FormRij>
          </FormGroep>
          <FormGroep titel="Fout en uit">
            <FormRij>
              <TextField
                label="AGB-code"
                value="0600000"
                fout="Een AGB-code heeft acht cijfers; hier staan er zeven."
              />
              <DateField label="Einddag" waarde={leeg} opWaarde={setLeeg} fout="Vul de einddag in." />
              <TextField label="Zorgtrajectnummer" value="f81d4fae-7dec-41d0-a765-00a0c91e6bf6" isReadOnly />
              <TextField label="Niet van toepassing" value="" isDisabled />
            </FormRij>
          </FormGroep>
        </Form>
      </Kaart>
      <Kaart titel="Checkbox, Switch, RadioGroup, SearchField">
        <Rij>
          <Checkbox isSelected={aan} onChange={setAan}>
            Met reistijd
          </Checkbox>
          <Checkbox isIndeterminate>Een deel</Checkbox>
          <Checkbox isDisabled>Kan nu niet</Checkbox>
          <Switch isSelected={aan} onChange={setAan}>
            Alleen met fouten
          </Switch>
          <SearchField naam="Zoek in de lijst" />
        </Rij>
        <RadioGroup
          label="Soort bericht"
          richting="naast"
          waarde={aan ? 'p' : 't'}
          opWaarde={(keuze) => setAan(keuze === 'p')}
          opties={[
            { sleutel: 'p', naam: 'Productie', bij: 'Telt' },
            { sleutel: 't', naam: 'Test', bij: 'Telt niet' },
          ]}
        />
      </Kaart>
      <BestandVak
        titel="Sleep een GDS801-bestand hierheen"
        uitleg="Of een GDS802 of AW-bericht; het verlaat deze computer niet."
        soorten={['.xml', '.txt']}
        opBestanden={(bestanden) => meld({ toestand: 'info', tekst: `${bestanden.length} bestand gekozen` })}
      />
      <Inleesvak
        titel="Sleep een retourbestand hierheen"
        uitleg="Een .xml lukt, iets anders niet."
        soorten={['.xml']}
        neem={async ({ name }) =>
          name.endsWith('.xml')
            ? { goed: { nl: 'Verwerkt: 12 regels.', en: 'Processed: 12 lines.' } }
            : { bevindingen: [{ code: 'kit.soort', ernst: 'fout', wat: 'Dit is geen XML.' }] }
        }
      />
    </Stapel>
  )
}
