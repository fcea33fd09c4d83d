import { useQuery } from '@tanstack/react-query'
import { ArrowLeftRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { meld } from '../../../kit/meld.ts'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { metDagen } from '../../stamgegevens/gedeeld/toon-waarde.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { dossierVraag, type GeraakteRegel, type Patientdossier, type Samenvoegresultaat, voegSamen } from '../api.ts'
import { IntussenGewijzigd } from './IntussenGewijzigd.tsx'

const teksten = {
  ...FORMTEKSTEN,
  titel: { nl: 'Samenvoegen tot één patiënt', en: 'Merge into one patient' },
  blijft: { nl: 'Blijft', en: 'Stays' },
  gaatOp: { nl: 'Gaat op in de ander', en: 'Merges into the other' },
  wissel: { nl: 'Wissel om', en: 'Swap' },
  uitleg: {
    nl: 'Registraties en zorgtrajecten gaan mee. Wat de een mist komt van de ander. U kunt dit ongedaan maken zolang de patiënt daarna niet is gewijzigd.',
    en: 'Registrations and trajectories go along. What one lacks comes from the other. You can undo this as long as the patient was not changed afterwards.',
  },
  registraties: { nl: '{n} registraties', en: '{n} registrations' },
  geboren: { nl: 'geboren', en: 'born' },
  kies: { nl: 'Hier verschillen zij: kies wat geldt.', en: 'Here they differ: choose what counts.' },
  samen: { nl: 'Voeg samen', en: 'Merge' },
  vergelijk: { nl: 'Vergelijk', en: 'Compare' },
  redenUitleg: { nl: 'Waaraan ziet u dat dit dezelfde persoon is?', en: 'What shows that this is the same person?' },
  klaar: { nl: 'Samengevoegd', en: 'Merged' },
} as const

type Conflicten = Extract<Samenvoegresultaat, { soort: 'conflict' }>['conflicten']

type SamenvoegDialoogProps = {
  /** The two patients; null: closed. */
  readonly paar: { readonly a: string; readonly b: string } | null
  readonly opSluit: () => void
  readonly opKlaar: (behouden: string, teCorrigeren: readonly GeraakteRegel[]) => void
}

/** Merges two patients; where they contradict each other both values stand side by side. */
export function SamenvoegDialoog({ paar, ...rest }: SamenvoegDialoogProps) {
  const t = useTeksten(teksten)
  return (
    <Dialog open={paar !== null} opSluit={rest.opSluit} titel={t.titel} breedte="breed">
      {paar !== null && <Twee key={`${paar.a} ${paar.b}`} paar={paar} {...rest} />}
    </Dialog>
  )
}

type DeelProps = Omit<SamenvoegDialoogProps, 'paar'> & { readonly paar: { readonly a: string; readonly b: string } }

function Twee({ paar, ...rest }: DeelProps) {
  const [om, setOm] = useState(false)
  const a = useQuery(dossierVraag(om ? paar.b : paar.a))
  const b = useQuery(dossierVraag(om ? paar.a : paar.b))
  return (
    <Geladen vraag={a}>
      {(behouden) => (
        <Geladen vraag={b}>
          {(dubbel) => (
            <Keuze key={behouden.id} behouden={behouden} dubbel={dubbel} opWissel={() => setOm(!om)} {...rest} />
          )}
        </Geladen>
      )}
    </Geladen>
  )
}

type KeuzeProps = Omit<DeelProps, 'paar'> & {
  readonly behouden: Patientdossier
  readonly dubbel: Patientdossier
  readonly opWissel: () => void
}

function Keuze({ behouden, dubbel, opWissel, opSluit, opKlaar }: KeuzeProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [reden, setReden] = useState('')
  const [conflicten, setConflicten] = useState<Conflicten>([])
  const [keuzes, setKeuzes] = useState<Readonly<Record<string, 'behouden' | 'dubbel'>>>({})
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    () =>
      voegSamen(behouden.id, {
        dubbel: dubbel.id,
        verwachteVersie: behouden.versie,
        verwachteVersieDubbel: dubbel.versie,
        keuzes,
        reden,
      }),
    (uitkomst) => {
      if (uitkomst.soort === 'conflict') {
        setConflicten(uitkomst.conflicten)
        return
      }
      const bij = uitkomst.signalen.map((signaal) => lees(signaal)).join(' ')
      meld({ toestand: bij === '' ? 'goed' : 'letop', tekst: t.klaar, ...(bij === '' ? {} : { bij }) })
      opKlaar(behouden.id, uitkomst.teCorrigeren)
    },
  )
  const redenFout = foutBij(fout, taal, 'reden')
  const open = conflicten.some(({ veld }) => keuzes[veld] === undefined)
  return (
    <div className="zk-formulier">
      <IntussenGewijzigd huidig={conflict} opVerder={wis} />
      {fout !== null && redenFout === null && <Foutpaneel fout={fout} />}
      <div className="zk-samenvoegen-kop">
        <Zijde kop={t.blijft} dossier={behouden} />
        <Zijde kop={t.gaatOp} dossier={dubbel} />
      </div>
      <div>
        <Button maat="klein" soort="stil" icoon={ArrowLeftRight} onPress={opWissel}>
          {t.wissel}
        </Button>
      </div>
      <p className="zk-zacht">{t.uitleg}</p>
      {conflicten.length > 0 && (
        <p role="alert">
          <strong>{t.kies}</strong>
        </p>
      )}
      {conflicten.map(({ veld, naam, behouden: een, dubbel: ander }) => (
        <RadioGroup
          key={veld}
          label={metHoofdletter(lees(naam))}
          richting="naast"
          waarde={keuzes[veld] ?? null}
          opWaarde={(keuze) => setKeuzes({ ...keuzes, [veld]: keuze })}
          opties={[
            { sleutel: 'behouden', naam: metDagen(een, taal), bij: t.blijft },
            { sleutel: 'dubbel', naam: metDagen(ander, taal), bij: t.gaatOp },
          ]}
        />
      ))}
      <TextField label={t.reden} uitleg={t.redenUitleg} value={reden} onChange={setReden} fout={redenFout} />
      <div className="zk-formulier-acties">
        <Button soort="hoofd" isPending={bezig} isDisabled={open} onPress={() => bewaar(undefined)}>
          {t.samen}
        </Button>
        <Button soort="stil" onPress={opSluit}>
          {t.annuleer}
        </Button>
      </div>
    </div>
  )
}

const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

function Zijde({ kop, dossier }: { readonly kop: string; readonly dossier: Patientdossier }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const geboren = dossier.document.geboortedatum
  return (
    <div>
      <p className="zk-stil">{kop}</p>
      <p>
        <strong>{dossier.label}</strong>
      </p>
      <p className="zk-zacht">
        {dossier.id}
        {typeof geboren === 'string' && ` · ${t.geboren} ${metDagen(geboren, taal)}`}
        {typeof dossier.document.bsn === 'string' && ` · BSN ${dossier.document.bsn}`}
      </p>
      <p className="zk-stil">{vul(t.registraties, { n: dossier.registraties })}</p>
    </div>
  )
}
