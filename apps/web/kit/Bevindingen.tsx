import type { ReactNode } from 'react'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import type { Bevinding } from './bevinding.ts'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import type { Toestand } from './toestand.ts'
import './Bevindingen.css'
import './Status.css'

type BevindingenProps = {
  readonly bevindingen: readonly Bevinding[]
  /** Buttons that mend this finding, under its text. */
  readonly actie?: (bevinding: Bevinding) => ReactNode
  /** What to say when there are none; without it nothing is shown. */
  readonly geen?: string
  /** Only sign and text: while typing, beside a form. */
  readonly beknopt?: boolean
}

const teksten = {
  fout: { nl: 'Fout', en: 'Error' },
  letop: { nl: 'Let op', en: 'Attention' },
  info: { nl: 'Ter informatie', en: 'For information' },
  weet: { nl: 'Niet te beoordelen', en: 'Cannot be judged' },
  waar: { nl: 'Waar', en: 'Where' },
  verwacht: { nl: 'Verwacht', en: 'Expected' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bron: { nl: 'Bron', en: 'Source' },
} as const

const TOESTAND: Readonly<Record<Bevinding['ernst'], Toestand>> = {
  fout: 'fout',
  letop: 'letop',
  info: 'info',
  weet: 'onbekend',
}
const ORDE: readonly Bevinding['ernst'][] = ['fout', 'letop', 'weet', 'info']

/** Findings, the gravest first: what is wrong, where, what was expected, what to do, by what source. */
export function Bevindingen({ bevindingen, actie, geen, beknopt = false }: BevindingenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (bevindingen.length === 0) {
    if (geen === undefined) return null
    return (
      <p className="zk-bevindingen-geen" data-toestand="goed">
        <ToestandIcoon toestand="goed" /> {geen}
      </p>
    )
  }
  const opErnst = [...bevindingen].sort((a, b) => ORDE.indexOf(a.ernst) - ORDE.indexOf(b.ernst))
  return (
    <ul className="zk-bevindingen">
      {opErnst.map((b, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may report twice on one field
        <li key={`${b.code} ${i}`} className="zk-bevinding" data-toestand={TOESTAND[b.ernst]}>
          <ToestandIcoon toestand={TOESTAND[b.ernst]} maat={18} />
          <div className="zk-bevinding-lijf">
            <p className="zk-bevinding-wat">
              <span className="zk-alleen-voorlezen">{t[b.ernst]}: </span>
              {lees(b.wat)}
            </p>
            {b.doe && beknopt && <p className="zk-zacht">{lees(b.doe)}</p>}
            {!beknopt && (
              <dl className="zk-bevinding-feiten">
                <Feit naam={t.waar} tekst={b.waar} />
                <Feit naam={t.verwacht} tekst={b.verwacht} />
                <Feit naam={t.doe} tekst={b.doe} />
                <Feit naam={t.bron} tekst={b.bron} />
              </dl>
            )}
            {actie?.(b)}
          </div>
          {!beknopt && <code className="zk-bevinding-code">{b.code}</code>}
        </li>
      ))}
    </ul>
  )
}

function Feit({ naam, tekst }: { readonly naam: string; readonly tekst: Bevinding['waar'] }) {
  const lees = useLees()
  if (tekst === undefined) return null
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{lees(tekst)}</dd>
    </div>
  )
}
