import { Drawer } from '../../../kit/Drawer.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { LinkButton } from '../../../kit/LinkButton.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import type { Dienstfactuur, Ontvangen } from '../api.ts'
import { Feiten } from '../delen/Feiten.tsx'
import { Nummer } from '../delen/Nummer.tsx'
import { Periode } from '../delen/Periode.tsx'
import { Regels } from '../delen/Regels.tsx'
import { Innemen } from './Innemen.tsx'

const teksten = {
  feiten: { nl: 'Het verzoek', en: 'The request' },
  van: { nl: 'Opdrachtgever', en: 'Asker' },
  wat: { nl: 'Gevraagd', en: 'Asked' },
  periode: { nl: 'Periode', en: 'Period' },
  stroom: { nl: 'Stroom', en: 'Stream' },
  nummer: { nl: 'Nummer van de opdrachtgever', en: 'Number of the asker' },
  tarief: { nl: 'Afgesproken tarief', en: 'Agreed tariff' },
  geenTarief: { nl: 'geen; u vult het bij de factuur in', en: 'none; you type it with the invoice' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  nogNiet: { nl: 'nog niet ingenomen', en: 'not taken in yet' },
  verzoek: { nl: 'Verzoeknummer', en: 'Request number' },
  eigen: {
    nl: 'Deze zorg gaat onder het nummer van de opdrachtgever. Er komt geen eigen zorgtrajectnummer, en een eigen nummer van de patiënt blijft erbuiten.',
    en: 'This care goes under the number of the asker. No zorgtrajectnummer of our own comes of it, and an own number of the patient stays out of it.',
  },
  gefactureerd: { nl: 'Gefactureerd', en: 'Invoiced' },
  niets: { nl: 'Er is nog niets gefactureerd.', en: 'Nothing was invoiced yet.' },
  open: { nl: 'Open patiënt', en: 'Open patient' },
} as const

type OntvangenPaneelProps = {
  readonly verzoek: Ontvangen | null
  readonly facturen: readonly Dienstfactuur[]
  readonly opSluit: () => void
}

/** One request to us: what is asked under which number, for whom, and what was invoiced for it. */
export function OntvangenPaneel({ verzoek, facturen, opSluit }: OntvangenPaneelProps) {
  const t = useTeksten(teksten)
  const mag = useMag('declareren')
  if (verzoek === null) return null
  const { id, patient, naam, tegenpartij, wat, geldig, stroom, zorgtraject, tarief } = verzoek
  const regels = facturen
    .filter(({ kant, ingetrokken }) => kant === 'gemaakt' && ingetrokken === null)
    .flatMap((factuur) =>
      factuur.regels.filter((regel) => regel.verzoek === id).map((regel) => ({ ...regel, factuur: factuur.nummer })),
    )
  return (
    <Drawer open opSluit={opSluit} titel={tegenpartij.naam} bij={wat}>
      <div className="zk-dienst-paneel">
        <Feiten
          naam={t.feiten}
          rijen={[
            [t.van, `${tegenpartij.naam} (${tegenpartij.agb})`],
            [t.patient, naam ?? t.nogNiet],
            [t.wat, wat],
            [t.periode, <Periode key="periode" geldig={geldig} />],
            [t.stroom, stroom],
            [t.nummer, <Nummer key="nummer" nummer={zorgtraject} />],
            [t.tarief, tarief === null ? t.geenTarief : <Geld key="tarief" cents={tarief} />],
            [t.verzoek, <code key="id">{id}</code>],
          ]}
        />
        <p className="zk-stil">{t.eigen}</p>
        {patient === null ? (
          mag && <Innemen id={id} />
        ) : (
          <>
            <p>
              <LinkButton naar={`/patienten/${patient}`} maat="klein">
                {t.open}
              </LinkButton>
            </p>
            <section>
              <h3>{t.gefactureerd}</h3>
              {regels.length === 0 ? (
                <p className="zk-stil">{t.niets}</p>
              ) : (
                <Regels naam={t.gefactureerd} regels={regels} />
              )}
            </section>
          </>
        )}
      </div>
    </Drawer>
  )
}
