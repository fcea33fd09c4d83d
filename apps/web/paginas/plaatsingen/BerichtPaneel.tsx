import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { kortNummer } from '../../kit/kort-nummer.ts'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { meld } from '../../kit/meld.ts'
import type { Optie } from '../../kit/optie.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Feit } from '../fzregister/Feit.tsx'
import { Looptijd } from '../fzregister/Looptijd.tsx'
import { zoekKeuzes } from '../registraties/api.ts'
import { keuzelijstenVraag } from '../stamgegevens/api.ts'
import { foutBij } from '../stamgegevens/gedeeld/fout-bij.ts'
import { neemIn, type Plaatsingsbericht } from './api.ts'
import { BerichtStatus } from './BerichtStatus.tsx'
import { useSoort } from './use-soort.ts'
import '../fzregister/FzRegister.css'

type BerichtPaneelProps = {
  readonly bericht: Plaatsingsbericht
  readonly mag: boolean
  readonly opSluit: () => void
}

const teksten = {
  patient: { nl: 'Patiënt', en: 'Patient' },
  naarPatient: { nl: 'Open de patiënt', en: 'Open the patient' },
  wieUitleg: {
    nl: 'Geen patiënt heeft dit SKN. Kies wie het is; het SKN komt dan bij de patiënt te staan. Een nieuwe patiënt voert u eerst in bij Patiënten.',
    en: 'No patient has this SKN. Choose who it is; the SKN is then kept with the patient. Enter a new patient first under Patients.',
  },
  nummer: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' },
  start: { nl: 'Startdatum', en: 'Start date' },
  besluit: { nl: 'Plaatsingsbesluit', en: 'Plaatsingsbesluit' },
  titel: { nl: 'Forensische titel', en: 'Forensische titel' },
  zorgvraag: { nl: 'Zorgvraag', en: 'Care need' },
  settings: { nl: 'Geïndiceerde setting', en: 'Indicated setting' },
  indicatie: { nl: 'Indicatie vastgesteld', en: 'Indicatie established' },
  kenmerk: { nl: 'Kenmerk van het bericht', en: 'Mark of the message' },
  door: { nl: 'Loopt de zorg door?', en: 'Does care go on?' },
  doorNee: { nl: 'Nee, de zorg stopt', en: 'No, care stops' },
  doorNeeBij: { nl: 'Het fz-nummer sluit op {dag}.', en: 'The fz number closes on {dag}.' },
  doorJa: { nl: 'Ja, als ggz', en: 'Yes, as ggz' },
  doorJaBij: {
    nl: 'Het fz-nummer sluit op de dag van de laatste fz-zorg ({dag}) en er opent een ggz-nummer.',
    en: 'The fz number closes on the day of the last fz care ({dag}) and a ggz number opens.',
  },
  neemIn: { nl: 'Neem in', en: 'Take in' },
  nieuw: { nl: 'Nummer en plaatsing staan bij de patiënt', en: 'Number and plaatsing are with the patient' },
  verder: { nl: 'De plaatsing is bij het lopende nummer gezet', en: 'The plaatsing was put with the running number' },
  sluit: { nl: 'Het fz-nummer is gesloten', en: 'The fz number is closed' },
  alIngenomen: { nl: 'Dit stond er al; er is niets veranderd', en: 'This was there already; nothing changed' },
  ggz: { nl: 'De zorg gaat door onder ggz-nummer {nummer}…', en: 'Care goes on under ggz number {nummer}…' },
} as const

const KLAAR = { nieuw: 'nieuw', verder: 'verder', sluit: 'sluit', 'al-ingenomen': 'alIngenomen' } as const

/** One message: what it says, what stands in the way, who it is about, and taking it in. */
export function BerichtPaneel({ bericht, mag, opSluit }: BerichtPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const client = useQueryClient()
  const soort = useSoort()
  const [wie, setWie] = useState<Optie | null>(null)
  const [door, setDoor] = useState<'ja' | 'nee' | null>(null)
  const { sluiting, vraagtWie, belemmering, opmerkingen, gevolg, laatste, kenmerk, versie, patient } = bericht
  const vraagtDoor = gevolg === 'sluit' && sluiting?.reden === 'titel'
  const innemen = useMutation({
    mutationFn: () =>
      neemIn(kenmerk, { verwachteVersie: versie, patient: wie?.sleutel ?? null, zorgLooptDoor: door === 'ja' }),
    onSuccess: (uitkomst) => {
      for (const sleutel of ['plaatsingen', 'patienten', 'stam']) void client.invalidateQueries({ queryKey: [sleutel] })
      const { ggz } = uitkomst
      const bij = ggz === null ? uitkomst.opmerkingen.map(lees).join(' ') : vul(t.ggz, { nummer: kortNummer(ggz) })
      meld({ toestand: 'goed', tekst: t[KLAAR[uitkomst.gevolg]], ...(bij === '' ? {} : { bij }) })
      opSluit()
    },
  })
  const kan = vraagtWie ? wie !== null : belemmering === null && (!vraagtDoor || door !== null)
  const bijWie = foutBij(innemen.error, taal, 'patient')
  const dag = (iso: string | null) => (iso === null ? '–' : formatDag(iso, taal))
  return (
    <Drawer
      open
      opSluit={opSluit}
      titel={soort(bericht)}
      bij={<BerichtStatus bericht={bericht} />}
      acties={
        mag &&
        bericht.stand === 'ontvangen' && (
          <Button soort="hoofd" isPending={innemen.isPending} isDisabled={!kan} onPress={() => innemen.mutate()}>
            {t.neemIn}
          </Button>
        )
      }
    >
      <div className="zk-formulier">
        {innemen.error !== null && bijWie === null && <Foutpaneel fout={innemen.error} />}
        {belemmering !== null && !vraagtWie && (
          <Bevindingen bevindingen={[{ code: kenmerk, ernst: 'fout', ...belemmering }]} />
        )}
        {opmerkingen.length > 0 && (
          <Bevindingen bevindingen={opmerkingen.map((wat) => ({ code: wat.nl, ernst: 'letop', wat }))} beknopt />
        )}
        {vraagtWie && mag && (
          <ComboBox
            label={t.patient}
            uitleg={t.wieUitleg}
            waarde={wie}
            opWaarde={setWie}
            sleutel={['registers', 'keuzes', 'patient']}
            zoek={(tekst, signal) => zoekKeuzes('patient', tekst, signal)}
            fout={bijWie}
          />
        )}
        {vraagtDoor && mag && (
          <RadioGroup<'ja' | 'nee'>
            label={t.door}
            opties={[
              { sleutel: 'nee', naam: t.doorNee, bij: vul(t.doorNeeBij, { dag: dag(sluiting.dag) }) },
              { sleutel: 'ja', naam: t.doorJa, bij: vul(t.doorJaBij, { dag: dag(laatste ?? sluiting.dag) }) },
            ]}
            waarde={door}
            opWaarde={setDoor}
          />
        )}
        <Feiten bericht={bericht} />
        {patient !== null && (
          <LinkButton naar={`/patienten/${patient.id}`} soort="gewoon">
            {t.naarPatient}
          </LinkButton>
        )}
      </div>
    </Drawer>
  )
}

function Feiten({ bericht }: { readonly bericht: Plaatsingsbericht }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const namen = new Map((useQuery(keuzelijstenVraag).data?.settings ?? []).map(({ code, naam }) => [code, lees(naam)]))
  const { patient, skn, nummer, startdatum, besluit, titel, titelkenmerk, zorgvraag, settings } = bericht
  return (
    <dl className="zk-fz-feiten">
      {patient !== null && <Feit naam={t.patient}>{patient.naam}</Feit>}
      <Feit naam="SKN">{skn}</Feit>
      <Feit naam={t.nummer}>
        <code>{nummer}</code>
      </Feit>
      <Feit naam={t.start}>
        <Dag dag={startdatum} />
      </Feit>
      <Feit naam={t.besluit}>{besluit}</Feit>
      <Feit naam={t.titel}>
        {titelkenmerk !== null && (
          <>
            {titelkenmerk}
            <br />
          </>
        )}
        <Looptijd {...titel} />
      </Feit>
      {zorgvraag !== null && <Feit naam={t.zorgvraag}>{zorgvraag}</Feit>}
      {bericht.indicatiedatum !== null && (
        <Feit naam={t.indicatie}>
          <Dag dag={bericht.indicatiedatum} />
        </Feit>
      )}
      {settings.length > 0 && (
        <Feit naam={t.settings}>{settings.map((code) => namen.get(code) ?? code).join(', ')}</Feit>
      )}
      <Feit naam={t.kenmerk}>{bericht.kenmerk}</Feit>
    </dl>
  )
}
