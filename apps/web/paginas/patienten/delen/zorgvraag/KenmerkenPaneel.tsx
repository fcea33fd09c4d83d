import { useState } from 'react'
import { Drawer } from '../../../../kit/Drawer.tsx'
import { meld } from '../../../../kit/meld.ts'
import { RadioGroup } from '../../../../kit/RadioGroup.tsx'
import { Select } from '../../../../kit/Select.tsx'
import { TextField } from '../../../../kit/TextField.tsx'
import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { foutBij } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import { type Grond, type Kenmerken, useBewaarZorg, zetKenmerken } from './api.ts'
import { PaneelForm } from './Paneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'

const teksten = {
  ...ZORGTEKSTEN,
  titel: { nl: 'Kenmerken van de zorgvraag', en: 'What the care need is' },
  soort: { nl: 'Soort', en: 'Kind' },
  ggz: { nl: 'ggz', en: 'ggz' },
  fz: { nl: 'forensische zorg (fz)', en: 'forensic care (fz)' },
  herkomst: { nl: 'Herkomst', en: 'Origin' },
  nieuw: { nl: 'nieuwe zorgvraag', en: 'new care need' },
  terugkeer: { nl: 'terugkeer van een eerdere', en: 'return of an earlier one' },
  overgenomen: { nl: 'liep al, overgenomen', en: 'ran before, taken over' },
  echelon: { nl: 'Soort ggz', en: 'Kind of ggz' },
  basis: { nl: 'generalistische basis-ggz', en: 'generalistische basis-ggz' },
  gespecialiseerd: { nl: 'gespecialiseerde ggz', en: 'gespecialiseerde ggz' },
  geen: { nl: 'niet vastgelegd', en: 'not recorded' },
  zonder: { nl: 'Waarom geen verwijzing', en: 'Why no referral' },
  zonderUitleg: {
    nl: 'Alleen als er geen nodig is. Dan valt het ontbreken niet meer op.',
    en: 'Only when none is needed. Then its absence does not stand out any more.',
  },
} as const

const GEEN = 'geen'

type KenmerkenPaneelProps = {
  readonly open: boolean
  readonly grond: Grond
  readonly begin: Kenmerken
  readonly opSluit: () => void
}

/** What a zorgvraag is: ggz or fz, new or not, basis or gespecialiseerd, and why there is no verwijzing. */
export function KenmerkenPaneel(props: KenmerkenPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={props.open} opSluit={props.opSluit} titel={t.titel}>
      {props.open && <Invoer {...props} />}
    </Drawer>
  )
}

function Invoer({ grond, begin, opSluit }: KenmerkenPaneelProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [nu, setNu] = useState(begin)
  const { bewaar, ...bewaren } = useBewaarZorg(
    () => zetKenmerken(grond, { ...nu, echelon: nu.soort === 'fz' ? null : nu.echelon }),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  return (
    <PaneelForm
      naam={t.titel}
      bewaren={bewaren}
      velden={['soort', 'echelon']}
      opVerstuur={() => bewaar(undefined)}
      opSluit={opSluit}
    >
      <RadioGroup
        label={t.soort}
        richting="naast"
        opties={(['ggz', 'fz'] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
        waarde={nu.soort}
        opWaarde={(soort) => setNu({ ...nu, soort })}
        fout={foutBij(bewaren.fout, taal, 'soort')}
      />
      <Select
        label={t.herkomst}
        opties={(['nieuw', 'terugkeer', 'overgenomen'] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
        waarde={nu.herkomst}
        opWaarde={(herkomst) => setNu({ ...nu, herkomst })}
      />
      {nu.soort === 'ggz' && (
        <>
          <Select
            label={t.echelon}
            opties={(['basis', 'gespecialiseerd', GEEN] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
            waarde={nu.echelon ?? GEEN}
            opWaarde={(keuze) => setNu({ ...nu, echelon: keuze === GEEN ? null : keuze })}
            fout={foutBij(bewaren.fout, taal, 'echelon')}
          />
          <TextField
            label={t.zonder}
            uitleg={t.zonderUitleg}
            value={nu.zonderVerwijzing ?? ''}
            onChange={(tekst) => setNu({ ...nu, zonderVerwijzing: tekst.trim() === '' ? null : tekst })}
            optioneel
          />
        </>
      )}
    </PaneelForm>
  )
}
