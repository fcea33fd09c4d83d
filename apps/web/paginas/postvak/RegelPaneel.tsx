import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
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
  geenUitleg: { nl: 'Van deze regel is geen uitleg bewaard.', en: 'No explanation of this line was kept.' },
} as const

const TOESTAND: Readonly<Record<Uitlegstap['oordeel'], Toestand>> = {
  afkeur: 'fout',
  letop: 'letop',
  onbekend: 'onbekend',
}

type RegelPaneelProps = {
  readonly bericht: string
  readonly regel: Pick<Oordeelregel, 'referentie' | 'bevindingen'>
  readonly bij: ReactNode
  readonly opSluit: () => void
}

/** One line: what was found, and every rule that judged it. */
export function RegelPaneel({ bericht, regel, bij, opSluit }: RegelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery(uitlegVraag(bericht, regel.referentie))
  return (
    <Drawer open opSluit={opSluit} titel={regel.referentie} bij={bij} breedte="breed">
      <div className="zk-postvak-regel">
        <Bevindingen bevindingen={regel.bevindingen.map(bevindingVan)} geen={t.geen} />
        <section>
          <h3>{t.waarom}</h3>
          <Geladen vraag={vraag}>
            {(tekst) => (tekst === null ? <p>{t.geenUitleg}</p> : <Uitleg tekst={lees(tekst)} />)}
          </Geladen>
        </section>
      </div>
    </Drawer>
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
