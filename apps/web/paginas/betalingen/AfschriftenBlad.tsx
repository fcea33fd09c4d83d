import { useQuery } from '@tanstack/react-query'
import { Landmark } from 'lucide-react'
import { useMemo, useState } from 'react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Draaier } from '../../kit/Draaier.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { bestandenVraag, type Koppeling, leesIn, type TeKoppelen } from './api.ts'
import { bestandkolommenVan } from './bestandkolommen.tsx'
import { type Inleesuitslag, zegFout, zegInname } from './inleesuitslag.ts'
import { KolommenVraag } from './KolommenVraag.tsx'

const teksten = {
  sleep: {
    nl: 'Sleep een bankafschrift of betaalspecificatie hierheen',
    en: 'Drop a bank statement or payment specification here',
  },
  uitleg: {
    nl: 'Bankafschrift: CAMT.053 (.xml). Betaalspecificatie: CSV of Excel; koppen die wij niet herkennen wijst u aan. Tweemaal hetzelfde bestand wijzigt niets.',
    en: 'Bank statement: CAMT.053 (.xml). Payment specification: CSV or Excel; headings we do not recognise you point out. The same file twice changes nothing.',
  },
  ingelezen: { nl: 'Ingelezen bestanden', en: 'Files taken in' },
  bezig: { nl: '{naam} wordt ingelezen', en: '{naam} is being taken in' },
  leeg: { nl: 'Nog niets ingelezen', en: 'Nothing taken in yet' },
  leegBij: {
    nl: 'Haal het afschrift op bij de bank als CAMT.053 en lees het hierboven in; facturen worden vanzelf gekoppeld.',
    en: 'Get the statement from the bank as CAMT.053 and take it in above; invoices are matched by themselves.',
  },
} as const

type Kolomvraag = { readonly bestand: File; readonly koppelen: TeKoppelen }
type Uitslag = { readonly nummer: number; readonly naam: string; readonly uitslag: Inleesuitslag }

/** Files of the bank and of payers: drop more, and see what became of each. */
export function AfschriftenBlad() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const vraag = useQuery(bestandenVraag)
  const [uitslagen, setUitslagen] = useState<readonly Uitslag[]>([])
  const [bezig, setBezig] = useState<string | null>(null)
  const [vragen, setVragen] = useState<readonly Kolomvraag[]>([])
  const kolommen = useMemo(() => bestandkolommenVan(taal), [taal])
  const neem = async (bestanden: readonly File[], koppeling: Koppeling = {}): Promise<void> => {
    for (const bestand of bestanden) {
      setBezig(bestand.name)
      const inname = await leesIn(bestand, koppeling).catch((fout: unknown) => zegFout(fout))
      if ('koppelen' in inname && inname.koppelen !== null) {
        const { koppelen } = inname
        setVragen((eerder) => [...eerder, { bestand, koppelen }])
        continue
      }
      const uitslag = 'koppelen' in inname ? zegInname(inname) : inname
      setUitslagen((eerder) => [{ nummer: eerder.length, naam: bestand.name, uitslag }, ...eerder])
    }
    setBezig(null)
  }
  const [eerste] = vragen
  const klaar = () => setVragen((eerder) => eerder.slice(1))
  return (
    <div className="zk-betalingen-blad">
      {mag && (
        <BestandVak
          titel={t.sleep}
          uitleg={t.uitleg}
          soorten={['.xml', '.csv', '.xlsx', '.txt']}
          meer
          opBestanden={(bestanden) => void neem(bestanden)}
        />
      )}
      {eerste && (
        <KolommenVraag
          key={vragen.length}
          naam={eerste.bestand.name}
          koppelen={eerste.koppelen}
          opKies={(koppeling) => {
            klaar()
            void neem([eerste.bestand], koppeling)
          }}
          opSluit={klaar}
        />
      )}
      <Uitslagen uitslagen={uitslagen} bezig={bezig} />
      <Geladen vraag={vraag}>
        {(bestanden) => (
          <Lijst
            naam={t.ingelezen}
            kolommen={kolommen}
            rijen={bestanden}
            sleutel={({ id }) => id}
            leeg={
              <Leegte titel={t.leeg} icoon={Landmark}>
                {t.leegBij}
              </Leegte>
            }
          />
        )}
      </Geladen>
    </div>
  )
}

function Uitslagen({ uitslagen, bezig }: { readonly uitslagen: readonly Uitslag[]; readonly bezig: string | null }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <section className="zk-betalingen-uitslagen" role="status" aria-label={t.ingelezen}>
      {bezig !== null && (
        <p>
          <Draaier /> {vul(t.bezig, { naam: bezig })}
        </p>
      )}
      {uitslagen.length > 0 && (
        <ul>
          {uitslagen.map(({ nummer, naam, uitslag }) => (
            <li key={nummer}>
              <code>{naam}</code>
              {'goed' in uitslag ? (
                <Status toestand="goed">{lees(uitslag.goed)}</Status>
              ) : (
                <Bevindingen bevindingen={uitslag.bevindingen} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
