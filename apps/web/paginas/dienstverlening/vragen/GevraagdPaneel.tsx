import { Download, Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { bewaarBestand } from '../../../uitvoer/bewaar-bestand.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { type Dienstfactuur, type Gevraagd, stuurOpnieuw, verzoekPad } from '../api.ts'
import { Feiten } from '../delen/Feiten.tsx'
import { Nummer } from '../delen/Nummer.tsx'
import { Regels } from '../delen/Regels.tsx'
import { useDoe } from '../delen/use-doe.ts'
import { type Inhoudconcept, InhoudVelden, isCompleet } from './InhoudVelden.tsx'

const teksten = {
  feiten: { nl: 'Het verzoek', en: 'The request' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  aanbieder: { nl: 'Aanbieder', en: 'Provider' },
  nummer: { nl: 'Meegestuurd nummer', en: 'Number that was sent' },
  nu: { nl: 'Ons nummer nu', en: 'Our number now' },
  verzoek: { nl: 'Verzoeknummer', en: 'Request number' },
  bijTeWerken: {
    nl: 'Ons nummer of de startdatum is anders dan wat is meegestuurd. Stuur het verzoek opnieuw: de ander krijgt het dan zoals het nu is.',
    en: 'Our number or its start date is other than what was sent. Send the request again: the other then gets it as it is now.',
  },
  wijzig: { nl: 'Wijzig en stuur opnieuw', en: 'Change and send again' },
  stuur: { nl: 'Stuur opnieuw', en: 'Send again' },
  bezorgd: { nl: 'Opnieuw bezorgd', en: 'Delivered again' },
  bestandNodig: { nl: 'Bijgewerkt: geef het bestand aan de ander', en: 'Updated: give the file to the other' },
  bestand: { nl: 'Haal het bestand', en: 'Get the file' },
  bestandBij: {
    nl: 'Deze aanbieder werkt hier niet. Geef het bestand langs een veilige weg: het bevat naam, geboortedatum en BSN.',
    en: 'This provider does not work here. Give the file by a safe way: it holds name, day of birth and BSN.',
  },
  terug: { nl: 'Teruggekomen onder ons nummer', en: 'Came back under our number' },
  geenTerug: { nl: 'Er is nog geen factuur over dit verzoek.', en: 'There is no invoice on this request yet.' },
  open: { nl: 'Open patiënt', en: 'Open patient' },
  bij: { nl: 'Verstuurd: {n} keer', en: 'Sent: {n} times' },
  bijEen: { nl: 'Eenmaal verstuurd', en: 'Sent once' },
} as const

type GevraagdPaneelProps = {
  readonly verzoek: Gevraagd | null
  readonly facturen: readonly Dienstfactuur[]
  readonly opSluit: () => void
}

/** One request of ours: what was sent, what came back on it, and sending it again. */
export function GevraagdPaneel({ verzoek, facturen, opSluit }: GevraagdPaneelProps) {
  const t = useTeksten(teksten)
  if (verzoek === null) return null
  const { volgnummer, tegenpartij } = verzoek
  return (
    <Drawer
      open
      opSluit={opSluit}
      titel={tegenpartij.naam}
      bij={volgnummer === 1 ? t.bijEen : vul(t.bij, { n: volgnummer })}
    >
      <Inhoud key={`${verzoek.id} ${verzoek.versie}`} verzoek={verzoek} facturen={facturen} />
    </Drawer>
  )
}

function Inhoud({
  verzoek,
  facturen,
}: Omit<GevraagdPaneelProps, 'opSluit' | 'verzoek'> & { readonly verzoek: Gevraagd }) {
  const t = useTeksten(teksten)
  const mag = useMag('registreren')
  const { id, versie, bezorgd, bijTeWerken, zorgtraject, nummerNu } = verzoek
  const [inhoud, setInhoud] = useState<Inhoudconcept>({
    wat: verzoek.wat,
    van: verzoek.geldig.van,
    tot: verzoek.geldig.tot,
    tarief: verzoek.tarief,
  })
  const [geprobeerd, setGeprobeerd] = useState(false)
  const { bezig, fout, doe } = useDoe()
  const regels = facturen
    .filter(({ kant, ingetrokken }) => kant === 'ontvangen' && ingetrokken === null)
    .flatMap((factuur) =>
      factuur.regels.filter((regel) => regel.verzoek === id).map((regel) => ({ ...regel, factuur: factuur.nummer })),
    )
  const stuur = async () => {
    setGeprobeerd(true)
    const { wat, van, tot, tarief } = inhoud
    if (!isCompleet(inhoud) || van === null) return
    await doe(
      () => stuurOpnieuw(id, { verwachteVersie: versie, wat: wat.trim(), geldig: { van, tot }, tarief }),
      (gedaan) => (gedaan.bezorgd ? t.bezorgd : t.bestandNodig),
    )
  }
  return (
    <div className="zk-dienst-paneel">
      {bijTeWerken && <Status toestand="letop">{t.bijTeWerken}</Status>}
      <Feiten
        naam={t.feiten}
        rijen={[
          [t.patient, verzoek.naam],
          [t.aanbieder, `${verzoek.tegenpartij.naam} (${verzoek.tegenpartij.agb})`],
          [t.nummer, <Nummer key="nummer" nummer={zorgtraject} />],
          ...(bijTeWerken ? [[t.nu, <Nummer key="nu" nummer={nummerNu} />] as const] : []),
          [t.verzoek, <code key="id">{id}</code>],
        ]}
      />
      <p className="zk-dienst-acties">
        <LinkButton naar={`/patienten/${verzoek.patient}`} maat="klein">
          {t.open}
        </LinkButton>
        {mag && (
          <Button maat="klein" icoon={Download} onPress={() => void bewaarBestand(verzoekPad(id))}>
            {t.bestand}
          </Button>
        )}
      </p>
      {!bezorgd && <p className="zk-stil">{t.bestandBij}</p>}
      <section>
        <h3>{t.terug}</h3>
        {regels.length === 0 ? <p className="zk-stil">{t.geenTerug}</p> : <Regels naam={t.terug} regels={regels} />}
      </section>
      {mag && (
        <section>
          <h3>{t.wijzig}</h3>
          <Form
            naam={t.wijzig}
            opVerstuur={() => void stuur()}
            acties={
              <Button soort={bijTeWerken ? 'hoofd' : 'gewoon'} icoon={Send} type="submit" isPending={bezig}>
                {t.stuur}
              </Button>
            }
          >
            {fout !== null && <Foutpaneel fout={fout} />}
            <InhoudVelden concept={inhoud} opConcept={setInhoud} geprobeerd={geprobeerd} />
          </Form>
        </section>
      )}
    </div>
  )
}
