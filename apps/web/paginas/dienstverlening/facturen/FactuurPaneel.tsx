import { Download, FileX2, Printer, Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { bewaarBestand } from '../../../uitvoer/bewaar-bestand.ts'
import { RedenVraag } from '../../betalingen/RedenVraag.tsx'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { afdrukPad, bezorgFactuur, type Dienstfactuur, factuurPad, trekFactuurIn } from '../api.ts'
import { Feiten } from '../delen/Feiten.tsx'
import { Regels } from '../delen/Regels.tsx'
import { useDoe } from '../delen/use-doe.ts'
import { standVanFactuur } from './stand.ts'

const teksten = {
  titel: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  aan: { nl: 'Opdrachtgever', en: 'Asker' },
  van: { nl: 'Onderaannemer', en: 'Subcontractor' },
  feiten: { nl: 'De factuur', en: 'The invoice' },
  dag: { nl: 'Factuurdatum', en: 'Date of invoice' },
  uiterlijk: { nl: 'Te betalen uiterlijk', en: 'Payment is due on' },
  totaal: { nl: 'Totaal', en: 'Total' },
  stand: { nl: 'Stand', en: 'State' },
  ingetrokken: { nl: 'Ingetrokken op', en: 'Withdrawn on' },
  reden: { nl: 'Reden', en: 'Reason' },
  regels: { nl: 'Regels', en: 'Lines' },
  afdruk: { nl: 'Bekijk en druk af', en: 'View and print' },
  bestand: { nl: 'Haal het bestand', en: 'Get the file' },
  bezorg: { nl: 'Bezorg', en: 'Deliver' },
  bezorgd: { nl: 'Factuur bezorgd', en: 'Invoice delivered' },
  niet: {
    nl: 'Deze aanbieder werkt hier niet: geef het bestand',
    en: 'This provider does not work here: give the file',
  },
  trekIn: { nl: 'Trek factuur in', en: 'Withdraw invoice' },
  trekInBij: {
    nl: 'De opdrachtgever ziet de reden. De regels zijn daarna weer vrij; het factuurnummer wordt niet opnieuw gebruikt.',
    en: 'The asker sees the reason. The lines are free again after this; the number is not used again.',
  },
} as const

type FactuurPaneelProps = { readonly factuur: Dienstfactuur | null; readonly opSluit: () => void }

/** One invoice with its lines; one of ours can be printed, given and taken back. */
export function FactuurPaneel({ factuur, opSluit }: FactuurPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const [trektIn, setTrektIn] = useState(false)
  const { bezig, fout, doe } = useDoe()
  if (factuur === null) return null
  const { nummer, kant, tegenpartij, dag, vervaldag, totaal, ingetrokken, bezorgd, regels } = factuur
  const stand = standVanFactuur(factuur)
  return (
    <Drawer open opSluit={opSluit} titel={vul(t.titel, { nummer })} bij={tegenpartij.naam}>
      <div className="zk-dienst-paneel">
        <Feiten
          naam={t.feiten}
          rijen={[
            [kant === 'gemaakt' ? t.aan : t.van, `${tegenpartij.naam} (${tegenpartij.agb})`],
            [t.dag, <Dag key="dag" dag={dag} />],
            [t.uiterlijk, <Dag key="uiterlijk" dag={vervaldag} />],
            [t.totaal, <Geld key="totaal" cents={totaal} />],
            [
              t.stand,
              <Status key="stand" toestand={stand.toestand}>
                {lees(stand.naam)}
              </Status>,
            ],
            ...(ingetrokken === null
              ? []
              : [
                  [t.ingetrokken, <Dag key="op" dag={ingetrokken.dag} />] as const,
                  [t.reden, ingetrokken.reden] as const,
                ]),
          ]}
        />
        {fout !== null && <Foutpaneel fout={fout} />}
        {kant === 'gemaakt' && (
          <div className="zk-dienst-acties">
            <Button
              maat="klein"
              icoon={Printer}
              onPress={() => window.open(afdrukPad(nummer, taal), '_blank', 'noopener')}
            >
              {t.afdruk}
            </Button>
            <Button maat="klein" icoon={Download} onPress={() => void bewaarBestand(factuurPad(nummer))}>
              {t.bestand}
            </Button>
            {mag && !bezorgd && (
              <Button
                maat="klein"
                icoon={Send}
                isPending={bezig}
                onPress={() =>
                  void doe(
                    () => bezorgFactuur(nummer),
                    (uitkomst) => (uitkomst.bezorgd ? t.bezorgd : t.niet),
                  )
                }
              >
                {t.bezorg}
              </Button>
            )}
            {mag && ingetrokken === null && (
              <Button maat="klein" soort="stil" icoon={FileX2} onPress={() => setTrektIn(true)}>
                {t.trekIn}
              </Button>
            )}
          </div>
        )}
        <section>
          <h3>{t.regels}</h3>
          <Regels naam={t.regels} regels={regels.map((regel) => ({ ...regel, factuur: nummer }))} />
        </section>
      </div>
      {trektIn && (
        <RedenVraag
          titel={t.trekIn}
          uitleg={t.trekInBij}
          doe={(reden) => trekFactuurIn(nummer, reden)}
          opSluit={() => setTrektIn(false)}
        />
      )}
    </Drawer>
  )
}
