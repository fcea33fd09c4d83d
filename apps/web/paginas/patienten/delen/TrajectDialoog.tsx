import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { meld } from '../../../kit/meld.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { foutBij } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import { type Daad, doeDaad, voorbeeldVraag } from '../../trajecten/api.ts'
import { IntussenGewijzigd } from './IntussenGewijzigd.tsx'
import { TrajectGevolg } from './TrajectGevolg.tsx'
import { TrajectVelden } from './TrajectVelden.tsx'
import { beginVan, daadVan, redenMagLeeg, type Trajectkeuze } from './traject-keuze.ts'
import './Traject.css'

const teksten = {
  ...FORMTEKSTEN,
  sluiten: { nl: 'Zorgtraject sluiten', en: 'Close zorgtraject' },
  heropenen: { nl: 'Zorgtraject heropenen', en: 'Reopen zorgtraject' },
  titel: { nl: 'De titel is afgelopen', en: 'The titel has ended' },
  intrekken: { nl: 'Zorgtrajectnummer intrekken', en: 'Withdraw zorgtrajectnummer' },
  nummer: { nl: 'Ggz-nummer uitgeven', en: 'Issue ggz number' },
  doeSluiten: { nl: 'Sluit nummer', en: 'Close number' },
  doeHeropenen: { nl: 'Heropen nummer', en: 'Reopen number' },
  doeIntrekken: { nl: 'Trek in', en: 'Withdraw' },
  doeNummer: { nl: 'Geef nummer uit', en: 'Issue number' },
  doeTitel: { nl: 'Sluit fz en ga door als ggz', en: 'Close fz and go on as ggz' },
  naar: { nl: 'Naar de patiënt', en: 'To the patient' },
  gesloten: { nl: 'Zorgtraject gesloten', en: 'Zorgtraject closed' },
  heropend: { nl: 'Zorgtraject heropend', en: 'Zorgtraject reopened' },
  ingetrokken: { nl: 'Zorgtrajectnummer ingetrokken', en: 'Zorgtrajectnummer withdrawn' },
  uitgegeven: { nl: 'Zorgtrajectnummer uitgegeven', en: 'Zorgtrajectnummer issued' },
  redenNodig: { nl: 'Vul in waarom dit zo is besloten.', en: 'Fill in why it was decided so.' },
  vervallen: { nl: 'Fz gesloten, de zorg gaat door als ggz', en: 'Fz closed, care goes on as ggz' },
} as const

type TrajectDialoogProps = {
  readonly patient: string
  /** Of the patient, where the page does not say it. */
  readonly naam?: string
  readonly keuze: Trajectkeuze
  readonly vandaag: string
  readonly opSluit: () => void
  /** `nieuw`: the number that was issued, if one was. */
  readonly opKlaar?: (nieuw: string | null) => void
}

/** One act on the numbers of a patient: what it asks, what will happen, and the button that does it. */
export function TrajectDialoog({ patient, naam, keuze, vandaag, opSluit, opKlaar }: TrajectDialoogProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const lees = useLees()
  const client = useQueryClient()
  const [invoer, setInvoer] = useState(() => beginVan(keuze, vandaag))
  const [reden, setReden] = useState('')
  const [gemist, setGemist] = useState(false)
  const daad = daadVan(keuze, invoer)
  // whether the question must be asked is read without an answer, so that it stays when one is given
  const kaal = daadVan(keuze, { ...invoer, terugval: null })
  const vraag = useQuery(voorbeeldVraag(patient, kaal)).data?.vraag ?? null
  const voorbeeld = useQuery(voorbeeldVraag(patient, daad))
  const versie = keuze.soort === 'nummer' ? null : keuze.nummer.versie
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    (wat: Daad) => doeDaad(patient, { daad: wat, versie, reden }),
    ({ stappen, nummer, opmerkingen }) => {
      for (const opmerking of opmerkingen) meld({ toestand: 'letop', tekst: lees(opmerking) })
      const nieuw = stappen.some(({ soort }) => soort === 'opent') ? nummer : null
      meld({ toestand: 'goed', tekst: klaarVan(stappen.map(({ soort }) => soort)), bij: naam ?? nummer ?? '' })
      void client.invalidateQueries({ queryKey: ['trajecten'] })
      opSluit()
      opKlaar?.(nieuw)
    },
  )
  const klaarVan = (stappen: readonly string[]): string => {
    if (keuze.soort === 'titel' && stappen.length > 1) return t.vervallen
    if (stappen.includes('heropent')) return t.heropend
    if (stappen.includes('opent')) return t.uitgegeven
    return stappen.includes('sluit') ? t.gesloten : t.ingetrokken
  }
  const kan = daad !== null && !voorbeeld.isPlaceholderData && (voorbeeld.data?.stappen.length ?? 0) > 0
  const verstuur = () => {
    if (daad === null || !kan) return
    if (!redenMagLeeg(daad) && reden.trim() === '') return setGemist(true)
    bewaar(daad)
  }
  const bijReden = foutBij(fout, taal, 'reden') ?? (gemist && reden.trim() === '' ? t.redenNodig : null)
  return (
    <Dialog open opSluit={opSluit} titel={naam === undefined ? t[keuze.soort] : `${t[keuze.soort]}: ${naam}`}>
      <Form
        naam={t[keuze.soort]}
        opVerstuur={verstuur}
        acties={
          <>
            <Button
              soort={keuze.soort === 'intrekken' ? 'gevaar' : 'hoofd'}
              type="submit"
              isPending={bezig}
              isDisabled={!kan}
            >
              {knopVan(daad, t)}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
            {naam !== undefined && (
              <LinkButton naar={`/patienten/${patient}`} soort="stil">
                {t.naar}
              </LinkButton>
            )}
          </>
        }
      >
        <IntussenGewijzigd huidig={conflict} opVerder={wis} />
        {fout !== null && foutBij(fout, taal, 'reden') === null && <Foutpaneel fout={fout} />}
        <TrajectVelden
          keuze={keuze}
          invoer={invoer}
          zet={(deel) => setInvoer((oud) => ({ ...oud, ...deel }))}
          vraag={vraag}
        />
        {daad !== null && voorbeeld.isError && <Foutpaneel fout={voorbeeld.error} />}
        {daad !== null && voorbeeld.data !== undefined && <TrajectGevolg voorbeeld={voorbeeld.data} />}
        <TextField
          label={t.reden}
          uitleg={t.redenUitleg}
          value={reden}
          onChange={setReden}
          fout={bijReden}
          optioneel={redenMagLeeg(daad)}
        />
      </Form>
    </Dialog>
  )
}

function knopVan(daad: Daad | null, t: Readonly<Record<keyof typeof teksten, string>>): string {
  if (daad === null || daad.soort === 'sluiten') return t.doeSluiten
  if (daad.soort === 'titel-vervalt') return t.doeTitel
  if (daad.soort === 'intrekken') return t.doeIntrekken
  if (daad.soort === 'heropenen') return t.doeHeropenen
  return daad.terugval === true ? t.doeHeropenen : t.doeNummer
}
