import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Dagbeeld } from './api.ts'

const teksten = {
  vrij: { nl: '{n} min vrij te plannen', en: '{n} min free to plan' },
  aangetast: { nl: '{n} min van de reserve gebruikt', en: '{n} min of the reserve used' },
  werk: { nl: '{n} min werktijd', en: '{n} min working time' },
  gepland: { nl: '{n} gepland', en: '{n} planned' },
  indirect: { nl: '{n} indirecte tijd', en: '{n} indirect time' },
  spoed: { nl: '{n} voor spoed', en: '{n} for urgent calls' },
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
  const breedte = (minuten: number) => ({ flexGrow: Math.max(0, minuten) })
  return (
    <div className="zk-ruimte">
      <p>
        <strong data-toestand={aangetast > 0 ? 'letop' : 'goed'}>
          {aangetast > 0 ? vul(t.aangetast, { n: aangetast }) : vul(t.vrij, { n: vrij })}
        </strong>
        <span className="zk-stil">{vul(t.werk, { n: werk })}</span>
        {(
          [
            ['gepland', gepland + spoedGebruikt],
            ['indirect', indirect],
            ['spoed', spoed],
          ] as const
        ).map(([deel, n]) => (
          <span key={deel} className="zk-stil">
            <i className="zk-ruimte-stip" data-deel={deel} aria-hidden /> {vul(t[deel], { n })}
          </span>
        ))}
      </p>
      <div className="zk-ruimte-balk" aria-hidden>
        <span data-deel="gepland" style={breedte(gepland + spoedGebruikt)} />
        <span data-deel="indirect" style={breedte(indirect)} />
        <span data-deel="spoed" style={breedte(spoed - spoedGebruikt)} />
        <span data-deel="vrij" style={breedte(vrij)} />
      </div>
    </div>
  )
}
