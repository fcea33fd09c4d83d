import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Dagbeeld } from './api.ts'

const teksten = {
  vrij: { nl: '{n} min vrij te plannen', en: '{n} min free to plan' },
  aangetast: { nl: '{n} min van de reserve gebruikt', en: '{n} min of the reserve used' },
  bij: {
    nl: '{werk} min werktijd, {gepland} gepland, {indirect} voor indirecte tijd, {spoed} voor spoed',
    en: '{werk} min working time, {gepland} planned, {indirect} for indirect time, {spoed} for urgent calls',
  },
  onbekend: {
    nl: 'Zonder rooster en reserve is niet te zeggen wat vrij is.',
    en: 'Without a roster and a reserve nobody can say what is free.',
  },
} as const

/** The room of a day: what may still be planned, and what is kept for indirect time and urgent calls. */
export function Ruimtebalk({ ruimte }: Pick<Dagbeeld, 'ruimte'>) {
  const t = useTeksten(teksten)
  if (ruimte === null) return <p className="zk-stil">{t.onbekend}</p>
  const { werk, gepland, indirect, spoed, spoedGebruikt, vrij, aangetast } = ruimte
  const deel = (minuten: number) => ({ flexGrow: Math.max(0, minuten) })
  return (
    <div className="zk-ruimte">
      <p>
        <strong data-toestand={aangetast > 0 ? 'letop' : 'goed'}>
          {aangetast > 0 ? vul(t.aangetast, { n: aangetast }) : vul(t.vrij, { n: vrij })}
        </strong>
        <span className="zk-stil">{vul(t.bij, { werk, gepland: gepland + spoedGebruikt, indirect, spoed })}</span>
      </p>
      <div className="zk-ruimte-balk" aria-hidden>
        <span data-deel="gepland" style={deel(gepland + spoedGebruikt)} />
        <span data-deel="indirect" style={deel(indirect)} />
        <span data-deel="spoed" style={deel(spoed - spoedGebruikt)} />
        <span data-deel="vrij" style={deel(vrij)} />
      </div>
    </div>
  )
}
