import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { formatDag } from '../../../kit/dag-schrijven.ts'
import { Form, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { meld } from '../../../kit/meld.ts'
import type { Optie } from '../../../kit/optie.ts'
import { TextField } from '../../../kit/TextField.tsx'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { useVandaag } from '../../registraties/maand/use-maand.ts'
import { foutBij, veldVan } from '../../stamgegevens/gedeeld/fout-bij.ts'
import { FORMTEKSTEN } from '../../stamgegevens/gedeeld/reden-teksten.ts'
import { toonWaarde } from '../../stamgegevens/gedeeld/toon-waarde.ts'
import { useBewaar } from '../../stamgegevens/gedeeld/use-bewaar.ts'
import {
  type PatientJson,
  type Verzekering,
  type Verzekeringsgevolg,
  type Verzekeringswijziging,
  wijzigVerzekering,
} from '../api.ts'
import { BetalerVeld } from './BetalerVeld.tsx'
import { IntussenGewijzigd } from './IntussenGewijzigd.tsx'

/** What someone is doing to the list; `plaats` and `rij` name the period. */
export type Verzekeringsdaad =
  | { readonly doe: 'voeg-toe' }
  | { readonly doe: 'beeindig' | 'verbeter' | 'haal-weg'; readonly plaats: number; readonly rij: Verzekering }

const teksten = {
  ...FORMTEKSTEN,
  'voeg-toe': { nl: 'Nieuwe verzekeraar', en: 'New insurer' },
  beeindig: { nl: 'Verzekering beëindigen', en: 'End insurance' },
  verbeter: { nl: 'Verzekering verbeteren', en: 'Correct insurance' },
  'haal-weg': { nl: 'Verzekering weghalen', en: 'Remove insurance' },
  betaler: { nl: 'Betaler (UZOVI)', en: 'Payer (UZOVI)' },
  van: { nl: 'Vanaf', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to and including' },
  laatste: { nl: 'Laatste dag', en: 'Last day' },
  nodig: { nl: 'Vul dit in.', en: 'Fill this in.' },
  weg: {
    nl: 'Deze periode was er nooit: zij gaat uit de lijst en blijft in de historie.',
    en: 'This period never was: it leaves the list and stays in the history.',
  },
  week: { nl: 'Aangepast: {wat}', en: 'Adjusted: {wat}' },
  gat: { nl: 'Let op: nu niet verzekerd {wat}', en: 'Mind: now not insured {wat}' },
} as const

type VerzekeringFormProps = {
  readonly daad: Verzekeringsdaad
  readonly patient: PatientJson
  readonly versie: number
  readonly opSluit: () => void
}

/** The small form under the list: add, end, correct or take away a period. */
export function VerzekeringForm({ daad, patient, versie, opSluit }: VerzekeringFormProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vandaag = useVandaag()
  const rij = daad.doe === 'voeg-toe' ? null : daad.rij
  const [betaler, setBetaler] = useState<Optie | null>(
    rij === null ? null : { sleutel: rij.betaler, naam: rij.betaler },
  )
  const [van, setVan] = useState<string | null>(rij?.geldig.van ?? vandaag)
  const [tot, setTot] = useState<string | null>(daad.doe === 'beeindig' ? vandaag : (rij?.geldig.tot ?? null))
  const [reden, setReden] = useState('')
  const [mist, setMist] = useState(false)
  const { bewaar, bezig, fout, conflict, wis } = useBewaar(
    (wijziging: Verzekeringswijziging) =>
      wijzigVerzekering({ id: patient.id, verwachteVersie: versie, reden }, wijziging),
    (gevolg) => {
      vertel(gevolg)
      opSluit()
    },
  )
  const vertel = ({ ingekort, vervallen, gaten }: Verzekeringsgevolg) => {
    const week = [...ingekort, ...vervallen].map((een) => toonWaarde(een, taal)).join('; ')
    const open = gaten.map((gat) => `${formatDag(gat.van, taal)} – ${formatDag(gat.tot ?? gat.van, taal)}`).join('; ')
    const bij = [week && t.week.replace('{wat}', week), open && t.gat.replace('{wat}', open)].filter(Boolean).join(' ')
    meld({ toestand: open ? 'letop' : 'goed', tekst: t.bewaard, ...(bij ? { bij } : {}) })
  }
  const verstuur = () => {
    setMist(true)
    const wijziging = wijzigingVan(daad, betaler?.sleutel ?? null, van, tot)
    if (wijziging !== null) bewaar(wijziging)
  }
  const veld = veldVan(fout) ?? ''
  const bekend = ['betaler', 'geldig', 'geldig.van', 'geldig.tot', 'laatsteDag'].includes(veld)
  const nodig = (waarde: unknown) => (mist && waarde === null ? t.nodig : null)
  return (
    <div className="zk-patient-formulier">
      <Form
        naam={t[daad.doe]}
        opVerstuur={verstuur}
        acties={
          <>
            <Button soort={daad.doe === 'haal-weg' ? 'gevaar' : 'hoofd'} type="submit" isPending={bezig}>
              {daad.doe === 'haal-weg' ? t['haal-weg'] : t.bewaar}
            </Button>
            <Button soort="stil" onPress={opSluit}>
              {t.annuleer}
            </Button>
          </>
        }
      >
        <h3>{t[daad.doe]}</h3>
        <IntussenGewijzigd huidig={conflict} opVerder={wis} />
        {fout !== null && !bekend && <Foutpaneel fout={fout} />}
        {daad.doe === 'haal-weg' && <p className="zk-zacht">{t.weg}</p>}
        {(daad.doe === 'voeg-toe' || daad.doe === 'verbeter') && (
          <FormRij>
            <BetalerVeld
              label={t.betaler}
              waarde={betaler}
              opWaarde={setBetaler}
              fout={nodig(betaler) ?? foutBij(fout, taal, 'betaler')}
            />
            <DateField
              label={t.van}
              waarde={van}
              opWaarde={setVan}
              fout={nodig(van) ?? foutBij(fout, taal, 'geldig', 'geldig.van')}
            />
            <DateField
              label={t.tot}
              waarde={tot}
              opWaarde={setTot}
              fout={foutBij(fout, taal, 'geldig.tot')}
              optioneel
            />
          </FormRij>
        )}
        {daad.doe === 'beeindig' && (
          <DateField
            label={t.laatste}
            waarde={tot}
            opWaarde={setTot}
            autoFocus
            fout={nodig(tot) ?? foutBij(fout, taal, 'laatsteDag', 'geldig')}
          />
        )}
        <TextField label={t.reden} value={reden} onChange={setReden} optioneel />
      </Form>
    </div>
  )
}

/** The change as the server takes it; null while something is missing. */
function wijzigingVan(
  daad: Verzekeringsdaad,
  betaler: string | null,
  van: string | null,
  tot: string | null,
): Verzekeringswijziging | null {
  if (daad.doe === 'haal-weg') return { doe: 'haal-weg', plaats: daad.plaats }
  if (daad.doe === 'beeindig') return tot === null ? null : { doe: 'beeindig', plaats: daad.plaats, laatsteDag: tot }
  if (betaler === null || van === null) return null
  const geldig = { van, tot }
  return daad.doe === 'voeg-toe'
    ? { doe: 'voeg-toe', betaler, geldig }
    : { doe: 'verbeter', plaats: daad.plaats, betaler, geldig }
}
