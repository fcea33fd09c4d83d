import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { type Oordeelregel, uitlegVraag } from './api.ts'
import { leesRegeluitleg, type Uitlegstap } from './lees-regeluitleg.ts'
import './Postvak.css'

const teksten = {
  geen: { nl: 'Geen regel heeft iets aan te merken.', en: 'No rule has a remark.' },
  waarom: { nl: 'Zo komt het oordeel tot stand', en: 'How the judgement comes about' },
  bezig: { nl: 'De regels leggen hun oordeel uit…', en: 'The rules explain their judgement…' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  geenUitleg: { nl: 'Van deze regel is geen uitleg bewaard.', en: 'No explanation of this line was kept.' },
} as const

const TOESTAND: Readonly<Record<Uitlegstap['oordeel'], Toestand>> = {
  afkeur: 'fout',
  letop: 'letop',
  onbekend: 'onbekend',
}

type RegelPaneelProps = {
  readonly bericht: string
  readonly regel: Oordeelregel
  readonly opSluit: () => void
}

/** One line: what was found, and every rule that judged it. */
export function RegelPaneel({ bericht, regel, opSluit }: RegelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(uitlegVraag(bericht, regel.referentie))
  return (
    <Drawer open opSluit={opSluit} titel={regel.referentie} bij={<Regelkop regel={regel} />} breedte="breed">
      <div className="zk-postvak-regel">
        <Bevindingen bevindingen={regel.bevindingen.map(bevindingVan)} geen={t.geen} />
        <section>
          <h3>{t.waarom}</h3>
          <Geladen vraag={vraag} wacht={<Wacht />}>
            {(tekst) => (tekst === null ? <p>{t.geenUitleg}</p> : <Uitleg tekst={lees(tekst)} />)}
          </Geladen>
        </section>
      </div>
    </Drawer>
  )
}

function Regelkop({ regel: { verzekerde, datum, code, soort, bedrag, toegekend } }: { readonly regel: Oordeelregel }) {
  const t = useTeksten(teksten)
  const metTeken = (cents: number | null) => (soort === 'credit' && cents !== null ? -cents : cents)
  return (
    <span className="zk-postvak-kop">
      {verzekerde && <span>{verzekerde}</span>}
      <Dag dag={datum} />
      {code && <code>{code}</code>}
      <span>
        {t.gevraagd} <Geld cents={metTeken(bedrag)} />
      </span>
      <span>
        {t.toegekend} <Geld cents={metTeken(toegekend)} />
      </span>
    </span>
  )
}

function Wacht() {
  const t = useTeksten(teksten)
  return (
    <>
      <p className="zk-stil" role="status">
        {t.bezig}
      </p>
      <Skelet regels={4} />
    </>
  )
}

function Uitleg({ tekst }: { readonly tekst: string }) {
  const { uitkomst, stappen, zonderBezwaar } = leesRegeluitleg(tekst)
  return (
    <div className="zk-postvak-uitleg">
      <p>{uitkomst}</p>
      <ul>
        {stappen.map(({ oordeel, zegt, toelichting, bron }) => (
          <li key={`${bron} ${zegt}`} data-toestand={TOESTAND[oordeel]}>
            <ToestandIcoon toestand={TOESTAND[oordeel]} />
            <div>
              <p>{zegt}</p>
              {toelichting !== null && <p className="zk-zacht">{toelichting}</p>}
              <p className="zk-stil">{bron}</p>
            </div>
          </li>
        ))}
        {zonderBezwaar !== null && (
          <li data-toestand="goed">
            <ToestandIcoon toestand="goed" />
            <div>
              <p>{zonderBezwaar.tekst}</p>
              <p className="zk-postvak-eisen">
                {zonderBezwaar.eisen.map((eis) => (
                  <Link key={eis} to="/regelboek" search={{ zoek: eis } as never}>
                    {eis}
                  </Link>
                ))}
              </p>
            </div>
          </li>
        )}
      </ul>
    </div>
  )
}
