import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form, FormGroep, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { kortNummer } from '../../../kit/kort-nummer.ts'
import { meld } from '../../../kit/meld.ts'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { keuzelijstenVraag } from '../../stamgegevens/api.ts'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { type PatientJson, type TrajectJson, wisZorgvraag, type Zorgvraag, zetZorgvraag } from '../api.ts'
import '../../stamgegevens/Stamgegevens.css'
import { IntussenGewijzigd } from './IntussenGewijzigd.tsx'
import { ZorgvraagGeldig } from './ZorgvraagGeldig.tsx'

const teksten = {
  ...FORMTEKSTEN,
  nieuw: { nl: 'Nieuwe zorgvraag', en: 'New care need' },
  titel: { nl: 'Zorgvraag', en: 'Care need' },
  omschrijving: { nl: 'Waarvoor', en: 'What for' },
  traject: { nl: 'Zorgtraject', en: 'Zorgtraject' },
  trajectUitleg: {
    nl: 'Een verwijzing geldt voor dit traject, of voor alle als u niets kiest.',
    en: 'A referral counts for this trajectory, or for all when none is chosen.',
  },
  alle: { nl: 'alle zorgtrajecten', en: 'all trajectories' },
  verwijzingen: { nl: 'Verwijzingen', en: 'Referrals' },
  uitleg: {
    nl: 'Een prestatie gaat mee met de laatste verwijzing tot en met haar dag; een nieuwe verandert wat al verzonden is niet.',
    en: 'A service goes with the last referral up to its day; a new one does not change what was sent before.',
  },
  soort: { nl: 'Soort', en: 'Kind' },
  datum: { nl: 'Datum', en: 'Date' },
  verwijzer: { nl: 'AGB-code verwijzer', en: 'AGB code of the referrer' },
  voeg: { nl: 'Verwijzing toevoegen', en: 'Add referral' },
  weg: { nl: 'Haal verwijzing weg', en: 'Remove referral' },
  haalWeg: { nl: 'Haal zorgvraag weg', en: 'Remove care need' },
} as const

const ALLE = 'alle'

type ZorgvraagPaneelProps = {
  readonly vraag: Zorgvraag | 'nieuw' | null
  readonly patient: PatientJson
  readonly trajecten: readonly TrajectJson[]
  readonly versie: number
  readonly opSluit: () => void
}

/** The panel of one care need with its referrals. */
export function ZorgvraagPaneel({ vraag, ...rest }: ZorgvraagPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={vraag !== null} opSluit={rest.opSluit} titel={vraag === 'nieuw' ? t.nieuw : t.titel} breedte="breed">
      {vraag !== null && <Invoer vraag={vraag} {...rest} />}
    </Drawer>
  )
}

/** The first number that no care need of the patient has. */
function nieuwId({ zorgvragen }: PatientJson): string {
  let n = zorgvragen.length + 1
  while (zorgvragen.some(({ id }) => id === String(n))) n += 1
  return String(n)
}

type InvoerProps = Omit<ZorgvraagPaneelProps, 'vraag'> & { readonly vraag: Zorgvraag | 'nieuw' }

function Invoer({ vraag, patient, trajecten, versie, opSluit }: InvoerProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const { data } = useQuery(keuzelijstenVraag)
  const verwijzing = { soort: '01', datum: vandaag, verwijzer: null, ontvangen: null }
  const [nu, setNu] = useState<Zorgvraag>(
    vraag === 'nieuw'
      ? {
          id: nieuwId(patient),
          omschrijving: '',
          zorgtraject: null,
          geldig: null,
          typen: [],
          verwijzingen: [verwijzing],
        }
      : vraag,
  )
  const [reden, setReden] = useState('')
  const klaar = () => {
    meld({ toestand: 'goed', tekst: t.bewaard })
    opSluit()
  }
  const grond = { id: patient.id, verwachteVersie: versie, reden }
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    (wat: 'bewaar' | 'weg') => (wat === 'bewaar' ? zetZorgvraag(grond, nu) : wisZorgvraag(grond, nu.id)),
    klaar,
  )
  const zet = (i: number, deel: Partial<Zorgvraag['verwijzingen'][number]>) =>
    setNu({ ...nu, verwijzingen: nu.verwijzingen.map((een, j) => (i === j ? { ...een, ...deel } : een)) })
  const soorten = (data?.verwijzingen ?? []).map(({ code, naam }) => ({ sleutel: code, naam: `${code} ${lees(naam)}` }))
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => bewaar('bewaar')}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={bezig} sneltoets="mod+Enter">
            {t.bewaar}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
          {vraag !== 'nieuw' && (
            <Button soort="stil" icoon={Trash2} isDisabled={bezig} onPress={() => bewaar('weg')}>
              {t.haalWeg}
            </Button>
          )}
        </>
      }
    >
      <IntussenGewijzigd huidig={conflict} opVerder={wis} />
      {fout !== null && <Foutpaneel fout={fout} />}
      <FormRij>
        <TextField
          label={t.omschrijving}
          value={nu.omschrijving}
          onChange={(omschrijving) => setNu({ ...nu, omschrijving })}
          fout={foutBij(fout, taal, 'omschrijving')}
          autoFocus
        />
        <Select
          label={t.traject}
          uitleg={t.trajectUitleg}
          opties={[
            { sleutel: ALLE, naam: t.alle },
            ...trajecten.map(({ nummer, soort }) => ({ sleutel: nummer, naam: `${soort} ${kortNummer(nummer)}` })),
          ]}
          waarde={nu.zorgtraject ?? ALLE}
          opWaarde={(nummer) => setNu({ ...nu, zorgtraject: nummer === ALLE ? null : nummer })}
          optioneel
        />
      </FormRij>
      <ZorgvraagGeldig vraag={nu} opVraag={(deel) => setNu({ ...nu, ...deel })} fout={fout} />
      <FormGroep titel={t.verwijzingen}>
        <p className="zk-stil">{t.uitleg}</p>
        {nu.verwijzingen.map((een, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
          <div key={i} className="zk-stamrij">
            <div className="zk-stamrij-velden">
              <Select
                label={t.soort}
                opties={soorten}
                waarde={een.soort}
                opWaarde={(soort) => zet(i, { soort })}
                fout={foutBij(fout, taal, `verwijzingen.${i}.soort`)}
              />
              <DateField
                label={t.datum}
                waarde={een.datum}
                opWaarde={(datum) => zet(i, { datum })}
                fout={foutBij(fout, taal, `verwijzingen.${i}.datum`, ...(een.datum === null ? ['verwijzingen'] : []))}
              />
              <TextField
                label={t.verwijzer}
                value={een.verwijzer ?? ''}
                onChange={(tekst) => zet(i, { verwijzer: tekst.trim() || null })}
                fout={foutBij(fout, taal, `verwijzingen.${i}.verwijzer`)}
                optioneel
              />
            </div>
            <IconButton
              maat="klein"
              icoon={Trash2}
              naam={t.weg}
              onPress={() => setNu({ ...nu, verwijzingen: nu.verwijzingen.filter((_, j) => j !== i) })}
            />
          </div>
        ))}
        <div>
          <Button
            maat="klein"
            icoon={Plus}
            onPress={() => setNu({ ...nu, verwijzingen: [...nu.verwijzingen, verwijzing] })}
          >
            {t.voeg}
          </Button>
        </div>
      </FormGroep>
      <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} optioneel />
    </Form>
  )
}
