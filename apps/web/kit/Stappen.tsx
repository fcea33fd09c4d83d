import { useTeksten } from '../taal/teksten.ts'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import type { Toestand } from './toestand.ts'
import './Stappen.css'
import './Status.css'

type Stap = {
  readonly sleutel: string
  readonly naam: string
  readonly toestand: Extract<Toestand, 'goed' | 'fout' | 'letop' | 'bezig' | 'wacht' | 'neutraal'>
  readonly bij?: string
}

type StappenProps = {
  readonly naam: string
  readonly stappen: readonly Stap[]
  readonly huidig?: string
  /** Makes the steps buttons. */
  readonly opKies?: (sleutel: string) => void
}

const teksten = {
  goed: { nl: 'gereed', en: 'done' },
  fout: { nl: 'fout', en: 'error' },
  letop: { nl: 'let op', en: 'attention' },
  bezig: { nl: 'bezig', en: 'under way' },
  wacht: { nl: 'wacht', en: 'waiting' },
  neutraal: { nl: 'nog niet begonnen', en: 'not started' },
} as const

/** The steps of a process and how each of them stands. */
export function Stappen({ naam, stappen, huidig, opKies }: StappenProps) {
  const t = useTeksten(teksten)
  return (
    <ol className="zk-stappen" aria-label={naam}>
      {stappen.map((stap) => {
        const inhoud = (
          <>
            <ToestandIcoon toestand={stap.toestand} maat={18} />
            <span>
              <span className="zk-stap-naam">{stap.naam}</span>
              <span className="zk-alleen-voorlezen">: {t[stap.toestand]}</span>
              {stap.bij && <span className="zk-stap-bij">{stap.bij}</span>}
            </span>
          </>
        )
        const actueel = stap.sleutel === huidig ? { 'aria-current': 'step' as const } : {}
        return (
          <li key={stap.sleutel} data-toestand={stap.toestand} {...actueel}>
            {opKies ? (
              <button type="button" className="zk-stap" onClick={() => opKies(stap.sleutel)}>
                {inhoud}
              </button>
            ) : (
              <span className="zk-stap">{inhoud}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
