import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { CalendarRange, ClipboardList, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { DienstKaart } from '../dienstverlening/DienstKaart.tsx'
import { Historie } from '../stamgegevens/gedeeld/Historie.tsx'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { StandDialoog } from '../stamgegevens/gedeeld/StandDialoog.tsx'
import {
  dossierVraag,
  type GeraakteRegel,
  type Patientdossier,
  type PatientJson,
  type TrajectJson,
  zetStand,
} from './api.ts'
import { DubbelBanner } from './delen/DubbelBanner.tsx'
import { GeraakteRegels } from './delen/GeraakteRegels.tsx'
import { PersoonKaart } from './delen/PersoonKaart.tsx'
import { SpelregelKaart } from './delen/SpelregelKaart.tsx'
import { TrajectKaart } from './delen/TrajectKaart.tsx'
import { VerzekeringKaart } from './delen/VerzekeringKaart.tsx'
import { ZorgvraagKaart } from './delen/ZorgvraagKaart.tsx'
import { ZorgvragenBlad } from './delen/zorgvraag/ZorgvragenBlad.tsx'
import './Patienten.css'

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  geboren: { nl: 'geboren', en: 'born' },
  registraties: { nl: 'Registraties ({n})', en: 'Registrations ({n})' },
  tijdlijn: { nl: 'Tijdlijn', en: 'Timeline' },
  overzicht: { nl: 'Overzicht', en: 'Overview' },
  zorgvraag: { nl: 'Zorgvraag en behandeling', en: 'Care need and treatment' },
  historie: { nl: 'Historie', en: 'History' },
  vervallen: { nl: 'Ingetrokken', en: 'Withdrawn' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
  zetTerug: { nl: 'Zet terug', en: 'Restore' },
  bladen: { nl: 'Bladen van deze patiënt', en: 'Sheets of this patient' },
} as const

type Blad_ = 'overzicht' | 'zorgvraag' | 'historie'

const BLADEN: readonly Blad_[] = ['overzicht', 'zorgvraag', 'historie']

/** One page per patient: who, who pays, what for, under which numbers, and everything that ever was recorded. */
export function PatientPagina() {
  const t = useTeksten(teksten)
  const { patient: id = '' } = useParams({ strict: false }) as { patient?: string }
  const vraag = useQuery(dossierVraag(id))
  return (
    <Blad soort="breed">
      {vraag.data === undefined && <Kop titel={t.patient} />}
      <Geladen vraag={vraag}>{(dossier) => <Dossier key={dossier.id} dossier={dossier} />}</Geladen>
    </Blad>
  )
}

function Dossier({ dossier }: { readonly dossier: Patientdossier }) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const magBeheren = useMagBeheren()
  const rol = useSessie().data?.rol
  const { blad = 'overzicht' } = useSearch({ strict: false }) as { blad?: Blad_ }
  const [trektIn, setTrektIn] = useState(false)
  const [geraakt, setGeraakt] = useState<readonly GeraakteRegel[]>([])
  const { label, versie, historie, zorgtrajecten } = dossier
  const patient = dossier.document as unknown as PatientJson
  const mag = magBeheren && !dossier.vervallen
  const trajecten = zorgtrajecten.map(({ document }) => document as unknown as TrajectJson)
  const naKeuze = (keuze: Blad_) =>
    void navigate({ to: '.', search: keuze === 'overzicht' ? {} : { blad: keuze }, replace: true } as never)
  return (
    <>
      <Kop
        titel={label}
        bij={
          <>
            {patient.id !== label && `${patient.id} · `}
            {t.geboren} <Dag dag={patient.geboortedatum} />
          </>
        }
        merk={dossier.vervallen && <Status toestand="vervallen">{t.vervallen}</Status>}
        acties={
          <>
            <LinkButton naar="/registraties" zoek={{ patient: `${patient.id} ${label}` }} icoon={ClipboardList}>
              {vul(t.registraties, { n: dossier.registraties })}
            </LinkButton>
            <LinkButton naar={`/patienten/${encodeURIComponent(dossier.id)}/tijdlijn`} icoon={CalendarRange}>
              {t.tijdlijn}
            </LinkButton>
            {magBeheren && patient.opgegaanIn === null && (
              <Button soort="stil" icoon={dossier.vervallen ? Undo2 : Trash2} onPress={() => setTrektIn(true)}>
                {dossier.vervallen ? t.zetTerug : t.trekIn}
              </Button>
            )}
          </>
        }
      />
      <DubbelBanner
        dossier={dossier}
        mag={magBeheren}
        opKlaar={(behouden, regels) => {
          setGeraakt(regels)
          void navigate({ to: '/patienten/$patient', params: { patient: behouden } } as never)
        }}
      />
      <Tabs<Blad_>
        naam={t.bladen}
        gekozen={BLADEN.includes(blad) ? blad : 'overzicht'}
        opKeuze={naKeuze}
        bladen={[
          {
            sleutel: 'overzicht',
            naam: t.overzicht,
            inhoud: (
              <div className="zk-patient-vlak">
                <div className="zk-patient-kolom">
                  <PersoonKaart
                    patient={patient}
                    label={label}
                    versie={versie}
                    mag={mag}
                    magZien={rol !== 'lezer'}
                    opGeraakt={setGeraakt}
                  />
                  <ZorgvraagKaart patient={patient} trajecten={trajecten} versie={versie} mag={mag} />
                </div>
                <div className="zk-patient-kolom">
                  <VerzekeringKaart patient={patient} versie={versie} mag={mag} />
                  <TrajectKaart patient={patient} trajecten={zorgtrajecten} mag={mag} />
                  <DienstKaart patient={patient.id} />
                  <SpelregelKaart patient={patient.id} />
                </div>
              </div>
            ),
          },
          {
            sleutel: 'zorgvraag',
            naam: t.zorgvraag,
            inhoud: <ZorgvragenBlad patient={patient} trajecten={trajecten} versie={versie} mag={mag} />,
          },
          {
            sleutel: 'historie',
            naam: t.historie,
            aantal: historie.length,
            inhoud: (
              <Kaart>
                <Historie versies={historie} />
              </Kaart>
            ),
          },
        ]}
      />
      {trektIn && (
        <StandDialoog
          dossier={dossier}
          zet={(op) => zetStand(dossier.id, op)}
          open
          opSluit={() => setTrektIn(false)}
          opKlaar={() => setTrektIn(false)}
        />
      )}
      <GeraakteRegels regels={geraakt} opSluit={() => setGeraakt([])} />
    </>
  )
}
