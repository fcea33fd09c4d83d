import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { Conflict } from '../../stamgegevens/gedeeld/Conflict.tsx'
import { foutBij, veldVan } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { type Gegevens, type PatientJson, zetGegevens } from '../api.ts'
import { LEGE_NAAM, NaamVelden } from './NaamVelden.tsx'

const teksten = {
  ...FORMTEKSTEN,
  titel: { nl: 'Gegevens wijzigen', en: 'Change details' },
  geboren: { nl: 'Geboortedatum', en: 'Birth date' },
  skn: { nl: 'SKN', en: 'SKN' },
  privacy: {
    nl: 'Privacyverklaring: de diagnose gaat niet mee naar de verzekeraar',
    en: 'Privacy statement: the diagnosis does not go to the insurer',
  },
} as const

const VELDEN = {
  naam: { nl: 'Naam', en: 'Name' },
  geboortedatum: teksten.geboren,
  skn: teksten.skn,
  privacy: { nl: 'Privacyverklaring', en: 'Privacy statement' },
} as const

type GegevensDialoogProps = {
  readonly patient: PatientJson
  readonly versie: number
  readonly open: boolean
  readonly opSluit: () => void
}

/** The panel in which name, birth date, SKN and privacy are changed. */
export function GegevensDialoog({ open, opSluit, ...rest }: GegevensDialoogProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={open} opSluit={opSluit} titel={t.titel}>
      <Invoer opSluit={opSluit} {...rest} />
    </Drawer>
  )
}

const gegevensVan = ({ naam, geboortedatum, skn, privacy }: Gegevens): Gegevens => ({
  naam,
  geboortedatum,
  skn,
  privacy,
})

function Invoer({ patient, versie, opSluit }: Omit<GegevensDialoogProps, 'open'>) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  // what the change is made on stays what it was, also when the page behind it is fetched again
  const [basis] = useState({ gegevens: gegevensVan(patient), versie })
  const [nu, setNu] = useState(basis.gegevens)
  const [reden, setReden] = useState('')
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    ({ gegevens, op }: { gegevens: Gegevens; op: number }) =>
      zetGegevens({ id: patient.id, verwachteVersie: op, reden }, gegevens),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  if (conflict !== null) {
    return (
      <Conflict
        basis={basis.gegevens}
        mijn={nu}
        hun={conflict}
        velden={VELDEN}
        bezig={bezig}
        opBewaar={(samen, op) => bewaar({ gegevens: gegevensVan(samen as Gegevens), op })}
        opLaat={() => {
          wis()
          opSluit()
        }}
      />
    )
  }
  const bekend = ['naam', 'geboortedatum', 'skn'].some((veld) => veldVan(fout)?.startsWith(veld))
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => bewaar({ gegevens: nu, op: basis.versie })}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={bezig} sneltoets="mod+Enter">
            {t.bewaar}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      {fout !== null && !bekend && <Foutpaneel fout={fout} />}
      <NaamVelden naam={nu.naam ?? LEGE_NAAM} opNaam={(naam) => setNu({ ...nu, naam })} fout={fout} autoFocus />
      <DateField
        label={t.geboren}
        waarde={nu.geboortedatum}
        opWaarde={(geboortedatum) => setNu({ ...nu, geboortedatum })}
        fout={foutBij(fout, taal, 'geboortedatum')}
        optioneel
      />
      <TextField
        label={t.skn}
        value={nu.skn ?? ''}
        onChange={(skn) => setNu({ ...nu, skn: skn.trim() || null })}
        fout={foutBij(fout, taal, 'skn')}
        optioneel
      />
      <Checkbox isSelected={nu.privacy} onChange={(privacy) => setNu({ ...nu, privacy })}>
        {t.privacy}
      </Checkbox>
      <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} optioneel />
    </Form>
  )
}
