import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { Drawer } from '../../../../kit/Drawer.tsx'
import { FormGroep, FormRij } from '../../../../kit/Form.tsx'
import { IconButton } from '../../../../kit/IconButton.tsx'
import { meld } from '../../../../kit/meld.ts'
import { TextField } from '../../../../kit/TextField.tsx'
import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { foutBij } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import { type Behandelplan, type Grond, nieuwId, useBewaarZorg, zetPlan } from './api.ts'
import { PaneelForm } from './Paneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'

const teksten = {
  ...ZORGTEKSTEN,
  titel: { nl: 'Behandelplan', en: 'Treatment plan' },
  doelen: { nl: 'Doelen', en: 'Goals' },
  uitleg: {
    nl: 'Elk behandelconsult dient een doel dat op zijn dag geldt. Bereikt? Geef het een laatste dag.',
    en: 'Each behandelconsult serves a goal that holds on its day. Reached? Give it a last day.',
  },
  doel: { nl: 'Doel', en: 'Goal' },
  voeg: { nl: 'Doel toevoegen', en: 'Add goal' },
  weg: { nl: 'Haal doel weg', en: 'Remove goal' },
} as const

type Doel = Behandelplan['doelen'][number]

type PlanPaneelProps = {
  readonly plan: Behandelplan | 'nieuw' | null
  readonly grond: Grond
  readonly vandaag: string
  readonly opSluit: () => void
}

/** A behandelplan with its goals. */
export function PlanPaneel(props: PlanPaneelProps) {
  const t = useTeksten(teksten)
  const { plan, opSluit } = props
  return (
    <Drawer open={plan !== null} opSluit={opSluit} titel={t.titel} breedte="breed">
      {plan !== null && <Invoer {...props} plan={plan} />}
    </Drawer>
  )
}

const leegDoel = (van: string): Doel => ({ id: nieuwId(), omschrijving: '', geldig: { van, tot: null } })

function Invoer({ plan, grond, vandaag, opSluit }: PlanPaneelProps & { readonly plan: Behandelplan | 'nieuw' }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [nu, setNu] = useState<Behandelplan>(
    plan === 'nieuw' ? { id: nieuwId(), geldig: { van: vandaag, tot: null }, doelen: [leegDoel(vandaag)] } : plan,
  )
  const [mist, setMist] = useState(false)
  const { bewaar, ...bewaren } = useBewaarZorg(
    () => zetPlan(grond, nu),
    () => {
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  )
  const zet = (id: string, deel: Partial<Doel>) =>
    setNu({ ...nu, doelen: nu.doelen.map((een) => (een.id === id ? { ...een, ...deel } : een)) })
  const heel = nu.geldig.van !== '' && nu.doelen.every((een) => een.omschrijving.trim() !== '' && een.geldig.van !== '')
  return (
    <PaneelForm
      naam={t.titel}
      bewaren={bewaren}
      velden={['geldig']}
      opVerstuur={() => {
        setMist(true)
        if (heel) bewaar(undefined)
      }}
      opSluit={opSluit}
    >
      <FormRij>
        <DateField
          label={t.van}
          waarde={nu.geldig.van || null}
          opWaarde={(van) => setNu({ ...nu, geldig: { ...nu.geldig, van: van ?? '' } })}
          fout={mist && nu.geldig.van === '' ? t.nodig : foutBij(bewaren.fout, taal, 'geldig', 'geldig.van')}
          autoFocus
        />
        <DateField
          label={t.tot}
          waarde={nu.geldig.tot}
          opWaarde={(tot) => setNu({ ...nu, geldig: { ...nu.geldig, tot } })}
          fout={foutBij(bewaren.fout, taal, 'geldig.tot')}
          optioneel
        />
      </FormRij>
      <FormGroep titel={t.doelen}>
        <p className="zk-stil">{t.uitleg}</p>
        {nu.doelen.map((een) => (
          <div key={een.id} className="zk-stamrij">
            <div className="zk-stamrij-velden">
              <TextField
                label={t.doel}
                value={een.omschrijving}
                onChange={(omschrijving) => zet(een.id, { omschrijving })}
                fout={mist && een.omschrijving.trim() === '' ? t.nodig : null}
              />
              <DateField
                label={t.van}
                waarde={een.geldig.van || null}
                opWaarde={(van) => zet(een.id, { geldig: { ...een.geldig, van: van ?? '' } })}
                fout={mist && een.geldig.van === '' ? t.nodig : null}
              />
              <DateField
                label={t.tot}
                waarde={een.geldig.tot}
                opWaarde={(tot) => zet(een.id, { geldig: { ...een.geldig, tot } })}
                optioneel
              />
            </div>
            <IconButton
              maat="klein"
              icoon={Trash2}
              naam={t.weg}
              onPress={() => setNu({ ...nu, doelen: nu.doelen.filter(({ id }) => id !== een.id) })}
            />
          </div>
        ))}
        <div>
          <Button
            maat="klein"
            icoon={Plus}
            onPress={() => setNu({ ...nu, doelen: [...nu.doelen, leegDoel(nu.geldig.van || vandaag)] })}
          >
            {t.voeg}
          </Button>
        </div>
      </FormGroep>
    </PaneelForm>
  )
}
