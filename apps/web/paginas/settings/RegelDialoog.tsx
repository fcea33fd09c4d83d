import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Form, FormGroep } from '../../kit/Form.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Settingkeuzes, Voorstelregel, Voorwaarden } from './api.ts'
import { regelId } from './regel-id.ts'
import { Voorwaardeveld } from './Voorwaardeveld.tsx'

const teksten = {
  nieuw: { nl: 'Nieuwe regel', en: 'New rule' },
  wijzig: { nl: 'Regel wijzigen', en: 'Change rule' },
  naam: { nl: 'Naam', en: 'Name' },
  voorwaarden: { nl: 'Voorwaarden', en: 'Conditions' },
  alle: {
    nl: 'Alle voorwaarden moeten gelden; van de waarden binnen één voorwaarde is er één genoeg.',
    en: 'All conditions must hold; of the values within one condition one is enough.',
  },
  voeg: { nl: 'Voorwaarde toevoegen', en: 'Add condition' },
  dan: { nl: 'Dan is de setting', en: 'Then the setting is' },
  reden: { nl: 'Reden', en: 'Reason' },
  redenUitleg: {
    nl: 'Waarom deze regel. Leeg: de reden van de hele wijziging.',
    en: 'Why this rule. Empty: the reason of the whole change.',
  },
  klaar: { nl: 'Zet in het voorstel', en: 'Put in the proposal' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  kies: { nl: 'Kies de setting.', en: 'Choose the setting.' },
  geef: { nl: 'Geef de regel een naam.', en: 'Give the rule a name.' },
} as const

type Kenmerk = keyof Voorwaarden

type RegelDialoogProps = {
  /** Null: a new one. */
  readonly regel: Voorstelregel | null
  readonly bezet: readonly string[]
  readonly keuzes: Settingkeuzes
  readonly opKlaar: (regel: Voorstelregel) => void
  readonly opSluit: () => void
}

/** One rule: its name, its conditions, the setting it chooses and why. */
export function RegelDialoog({ regel, bezet, keuzes, opKlaar, opSluit }: RegelDialoogProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [naam, setNaam] = useState(regel?.naam ?? '')
  const [als, setAls] = useState<Voorwaarden>(regel?.als ?? {})
  const [dan, setDan] = useState(regel?.dan ?? null)
  const [reden, setReden] = useState(regel?.reden ?? '')
  const [gemist, setGemist] = useState(false)
  const gevraagd = keuzes.kenmerken.filter(({ code }) => als[code as Kenmerk] !== undefined)
  const over = keuzes.kenmerken.filter(({ code }) => als[code as Kenmerk] === undefined)
  const klaar = () => {
    if (naam.trim() === '' || dan === null) return setGemist(true)
    const id = regel?.id ?? regelId(naam, bezet)
    opKlaar({ id, naam: naam.trim(), als, dan, reden: reden.trim() })
  }
  const titel = regel === null ? t.nieuw : t.wijzig
  return (
    <Dialog open opSluit={opSluit} titel={titel} breedte="breed">
      <Form
        naam={titel}
        opVerstuur={klaar}
        acties={
          <>
            <Button onPress={opSluit}>{t.annuleer}</Button>
            <Button soort="hoofd" type="submit">
              {t.klaar}
            </Button>
          </>
        }
      >
        <TextField
          label={t.naam}
          value={naam}
          onChange={setNaam}
          autoFocus
          fout={gemist && naam.trim() === '' ? t.geef : null}
        />
        <FormGroep titel={t.voorwaarden}>
          <p className="zk-stil">{t.alle}</p>
          {gevraagd.map(({ code, naam: kenmerknaam }) => (
            <Voorwaardeveld
              key={code}
              kenmerk={code as Kenmerk}
              naam={lees(kenmerknaam)}
              waarde={als[code as Kenmerk]}
              keuzes={keuzes}
              opWaarde={(waarde) => setAls({ ...als, [code]: waarde })}
              opWeg={() => {
                const { [code as Kenmerk]: _, ...rest } = als
                setAls(rest)
              }}
            />
          ))}
          {over.length > 0 && (
            <Select
              key={gevraagd.length}
              label={t.voeg}
              breedte="half"
              opties={over.map(({ code, naam: kenmerknaam }) => ({ sleutel: code, naam: lees(kenmerknaam) }))}
              waarde={null}
              opWaarde={(code) => setAls({ ...als, [code]: code === 'strafrechtelijkeTitel' ? true : [] })}
            />
          )}
        </FormGroep>
        <Select
          label={t.dan}
          opties={keuzes.settings.map(({ code, naam: settingnaam }) => ({ sleutel: code, naam: lees(settingnaam) }))}
          waarde={dan}
          opWaarde={setDan}
          fout={gemist && dan === null ? t.kies : null}
        />
        <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} regels={2} optioneel />
      </Form>
    </Dialog>
  )
}
