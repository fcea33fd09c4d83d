import { useQuery } from '@tanstack/react-query'
import { Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Beroepsoordeel } from '../spelregels/Beroepsoordeel.tsx'
import { type RegisterNaam, registersVraag, type Stamdossier, stamVraag, zetStand } from './api.ts'
import { StamFormulier } from './formulier/StamFormulier.tsx'
import { Historie } from './gedeeld/Historie.tsx'
import { useMagBeheren } from './gedeeld/mag-beheren.ts'
import { StandDialoog } from './gedeeld/StandDialoog.tsx'
import './Stamgegevens.css'

/** What stands in the address when a new document is filled in. */
export const NIEUW = 'nieuw'

type StamPaneelProps = { readonly register: RegisterNaam; readonly id: string | null; readonly opSluit: () => void }

const teksten = {
  nieuw: { nl: 'Nieuw: {wat}', en: 'New: {wat}' },
  gegevens: { nl: 'Gegevens', en: 'Details' },
  historie: { nl: 'Historie', en: 'History' },
  bladen: { nl: 'Gegevens en historie', en: 'Details and history' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  zetTerug: { nl: 'Zet terug', en: 'Restore' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
} as const

/** The side panel of one document: its form, its history, withdrawing and restoring. */
export function StamPaneel({ register, id, opSluit }: StamPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const mag = useMagBeheren()
  const bestaat = id !== null && id !== NIEUW
  const vraag = useQuery({ ...stamVraag(register, id ?? ''), enabled: bestaat })
  const { data: registers = [] } = useQuery(registersVraag)
  const soort = lees(registers.find((een) => een.register === register)?.naam.enkelvoud ?? register)
  const titel = id === NIEUW ? vul(t.nieuw, { wat: soort }) : (vraag.data?.label ?? soort)
  const versie = bestaat && vraag.data
  return (
    <Drawer
      open={id !== null}
      opSluit={opSluit}
      titel={titel}
      {...(versie ? { bij: versie.vervallen ? <Status toestand="vervallen">{t.ingetrokken}</Status> : soort } : {})}
      breedte="breed"
    >
      {id === NIEUW && (
        <StamFormulier
          register={register}
          titel={titel}
          bestaand={null}
          mag={mag}
          opKlaar={opSluit}
          opSluit={opSluit}
        />
      )}
      {bestaat && (
        <Geladen vraag={vraag}>
          {(dossier) => <Bladen key={dossier.id} register={register} dossier={dossier} mag={mag} opSluit={opSluit} />}
        </Geladen>
      )}
    </Drawer>
  )
}

type BladenProps = {
  readonly register: RegisterNaam
  readonly dossier: Stamdossier
  readonly mag: boolean
  readonly opSluit: () => void
}

function Bladen({ register, dossier, mag, opSluit }: BladenProps) {
  const t = useTeksten(teksten)
  const [vraagt, setVraagt] = useState(false)
  const { vervallen } = dossier
  return (
    <>
      <Tabs
        naam={t.bladen}
        bladen={[
          {
            sleutel: 'gegevens',
            naam: t.gegevens,
            inhoud: (
              <>
                {vervallen && mag && (
                  <Button icoon={Undo2} onPress={() => setVraagt(true)}>
                    {t.zetTerug}
                  </Button>
                )}
                {register === 'zorgverlener' && !vervallen && <Beroepsoordeel zorgverlener={dossier.id} />}
                <StamFormulier
                  register={register}
                  titel={dossier.label}
                  bestaand={dossier}
                  mag={mag && !vervallen}
                  opKlaar={opSluit}
                  opSluit={opSluit}
                  extra={
                    register !== 'organisatie' && (
                      <Button soort="stil" icoon={Trash2} onPress={() => setVraagt(true)}>
                        {t.trekIn}
                      </Button>
                    )
                  }
                />
              </>
            ),
          },
          {
            sleutel: 'historie',
            naam: t.historie,
            aantal: dossier.historie.length,
            inhoud: <Historie versies={dossier.historie} />,
          },
        ]}
      />
      <StandDialoog
        dossier={dossier}
        zet={(op) => zetStand(register, dossier.id, op)}
        open={vraagt}
        opSluit={() => setVraagt(false)}
        opKlaar={() => {
          setVraagt(false)
          opSluit()
        }}
      />
    </>
  )
}
