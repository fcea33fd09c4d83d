import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Form, FormGroep, FormRij } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { meld } from '../../kit/meld.ts'
import type { Optie } from '../../kit/optie.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { ZorgverlenerVeld } from '../patienten/delen/zorgvraag/ZorgverlenerVeld.tsx'
import { useVandaag } from '../registraties/maand/use-maand.ts'
import { keuzelijstenVraag } from '../stamgegevens/api.ts'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { type Bevoegdheid, bevoegdhedenVraag, trekBevoegdheidIn, zetBevoegdheid } from './api.ts'

const teksten = {
  titel: { nl: 'Wie welke consulten mag hebben', en: 'Who may have which consults' },
  uitleg: {
    nl: 'Per beroep of per persoon. Wat over een persoon is besloten, gaat voor. Zonder besluit is het niet te beoordelen.',
    en: 'By profession or person. What was decided on a person goes first. Without a decision it cannot be judged.',
  },
  geen: { nl: 'Nog niets besloten.', en: 'Nothing decided yet.' },
  nieuw: { nl: 'Besluit', en: 'Decision' },
  voor: { nl: 'Voor', en: 'For' },
  beroep: { nl: 'beroep', en: 'profession' },
  zorgverlener: { nl: 'zorgverlener', en: 'professional' },
  kiesBeroep: { nl: 'Beroep', en: 'Profession' },
  kiesWie: { nl: 'Zorgverlener', en: 'Professional' },
  mag: { nl: 'Mag', en: 'May have' },
  diagnostiek: { nl: 'diagnostiek', en: 'diagnostiek' },
  behandeling: { nl: 'behandeling', en: 'behandeling' },
  niets: { nl: 'geen van beide', en: 'neither' },
  van: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  reden: { nl: 'Reden van het besluit', en: 'Reason of the decision' },
  bewaar: { nl: 'Bewaar', en: 'Save' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  wijzig: { nl: 'Wijzig', en: 'Change' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  bewaard: { nl: 'Bewaard', en: 'Saved' },
  nodig: { nl: 'Vul dit in.', en: 'Fill this in.' },
} as const

const SOORTEN = ['diagnostiek', 'behandeling'] as const

/** Decisions on who may have diagnostiek and behandeling (ZPM-25). */
export function BevoegdVlak() {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const client = useQueryClient()
  const vraag = useQuery(bevoegdhedenVraag)
  const [open, setOpen] = useState<Bevoegdheid | 'nieuw' | null>(null)
  const weg = useMutation({
    mutationFn: trekBevoegdheidIn,
    onSuccess: () => void client.invalidateQueries({ queryKey: ['typemethoden'] }),
  })
  return (
    <Kaart
      titel={t.titel}
      bij={t.uitleg}
      acties={
        mag && (
          <Button maat="klein" icoon={Plus} onPress={() => setOpen('nieuw')}>
            {t.nieuw}
          </Button>
        )
      }
    >
      {weg.error !== null && <Foutpaneel fout={weg.error} />}
      <Geladen vraag={vraag}>
        {(besluiten) =>
          besluiten.length === 0 ? (
            <Bevindingen bevindingen={[{ code: 'ZPM-25', ernst: 'weet', wat: t.geen }]} beknopt />
          ) : (
            <ul className="zk-patient-rijen">
              {besluiten.map((een) => (
                <li key={een.id}>
                  <div className="zk-patient-rij-tekst">
                    <p>
                      <strong>{een.voor.soort === 'beroep' ? een.voor.beroep : een.voor.zorgverlener}</strong>{' '}
                      <span className="zk-stil">{t[een.voor.soort]}</span>
                    </p>
                    <p className="zk-stil">
                      {een.zorgsoorten.length === 0 ? t.niets : een.zorgsoorten.map((soort) => t[soort]).join(', ')} ·{' '}
                      <Dag dag={een.geldig.van} /> – {een.geldig.tot !== null && <Dag dag={een.geldig.tot} />} ·{' '}
                      {een.reden}
                    </p>
                  </div>
                  {mag && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={() => setOpen(een)} />}
                  {mag && <IconButton maat="klein" icoon={Trash2} naam={t.trekIn} onPress={() => weg.mutate(een.id)} />}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
      <Drawer open={open !== null} opSluit={() => setOpen(null)} titel={t.titel}>
        {open !== null && <Invoer besluit={open} opSluit={() => setOpen(null)} />}
      </Drawer>
    </Kaart>
  )
}

function Invoer({ besluit, opSluit }: { readonly besluit: Bevoegdheid | 'nieuw'; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vandaag = useVandaag()
  const client = useQueryClient()
  const { data } = useQuery(keuzelijstenVraag)
  const begin = besluit === 'nieuw' ? null : besluit
  const [soort, setSoort] = useState(begin?.voor.soort ?? 'beroep')
  const [beroep, setBeroep] = useState(begin?.voor.soort === 'beroep' ? begin.voor.beroep : null)
  const [wie, setWie] = useState<Optie | null>(
    begin?.voor.soort === 'zorgverlener' ? { sleutel: begin.voor.zorgverlener, naam: begin.voor.zorgverlener } : null,
  )
  const [zorgsoorten, setZorgsoorten] = useState<Bevoegdheid['zorgsoorten']>(begin?.zorgsoorten ?? [...SOORTEN])
  const [van, setVan] = useState<string | null>(begin?.geldig.van ?? vandaag)
  const [tot, setTot] = useState<string | null>(begin?.geldig.tot ?? null)
  const [reden, setReden] = useState(begin?.reden ?? '')
  const [mist, setMist] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: zetBevoegdheid,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['typemethoden'] })
      void client.invalidateQueries({ queryKey: ['typering'] })
      meld({ toestand: 'goed', tekst: t.bewaard })
      opSluit()
    },
  })
  const voor =
    soort === 'beroep'
      ? beroep === null
        ? null
        : { soort: 'beroep' as const, beroep }
      : wie === null
        ? null
        : { soort: 'zorgverlener' as const, zorgverlener: wie.sleutel }
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => {
        setMist(true)
        if (voor === null || van === null || reden.trim() === '') return
        mutate({ id: begin?.id ?? null, voor, zorgsoorten, geldig: { van, tot }, reden: reden.trim() })
      }}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={isPending}>
            {t.bewaar}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      {error !== null && <Foutpaneel fout={error} />}
      <RadioGroup
        label={t.voor}
        richting="naast"
        opties={(['beroep', 'zorgverlener'] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
        waarde={soort}
        opWaarde={setSoort}
      />
      {soort === 'beroep' ? (
        <Select
          label={t.kiesBeroep}
          opties={(data?.beroepen ?? []).map(({ code, naam }) => ({ sleutel: code, naam: lees(naam) }))}
          waarde={beroep}
          opWaarde={setBeroep}
          fout={mist && beroep === null ? t.nodig : null}
        />
      ) : (
        <ZorgverlenerVeld
          label={t.kiesWie}
          waarde={wie}
          opWaarde={setWie}
          fout={mist && wie === null ? t.nodig : null}
        />
      )}
      <FormGroep titel={t.mag}>
        {SOORTEN.map((een) => (
          <Checkbox
            key={een}
            isSelected={zorgsoorten.includes(een)}
            onChange={(aan) => setZorgsoorten(SOORTEN.filter((s) => (s === een ? aan : zorgsoorten.includes(s))))}
          >
            {t[een]}
          </Checkbox>
        ))}
      </FormGroep>
      <FormRij>
        <DateField label={t.van} waarde={van} opWaarde={setVan} fout={mist && van === null ? t.nodig : null} />
        <DateField label={t.tot} waarde={tot} opWaarde={setTot} optioneel />
      </FormRij>
      <TextField
        label={t.reden}
        value={reden}
        onChange={setReden}
        fout={mist && reden.trim() === '' ? t.nodig : null}
      />
    </Form>
  )
}
