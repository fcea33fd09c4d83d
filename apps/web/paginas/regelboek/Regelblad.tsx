import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Regelbladzijde } from './api.ts'
import './Regelboek.css'

const teksten = {
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bron: { nl: 'Bron', en: 'Source' },
  zekerheid: { nl: 'Zekerheid van de bron', en: 'Certainty of the source' },
  nummers: { nl: 'Officieel nummer', en: 'Official number' },
  codes: { nl: 'Retourcode', en: 'Return code' },
  waar: { nl: 'Kijkt naar', en: 'Looks at' },
  versies: { nl: 'Berichtversies', en: 'Message versions' },
  geldig: { nl: 'Geldig', en: 'Valid' },
  versie: { nl: 'Regel en versie', en: 'Rule and version' },
  nodig: { nl: 'Heeft nodig', en: 'Needs' },
  goed: { nl: 'Zo is het goed', en: 'Right' },
  fout: { nl: 'Zo is het fout', en: 'Wrong' },
  vormen: { nl: 'Vorm', en: 'Form' },
  geen: { nl: 'geen eigen code', en: 'no code of its own' },
} as const

/** Everything the book knows of one rule: what it says, where that stands, since when, examples. */
export function Regelblad({ regel }: { readonly regel: Regelbladzijde }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const feiten: readonly (readonly [string, string])[] = [
    [t.doe, lees(regel.advies)],
    [t.bron, regel.bron],
    [t.zekerheid, regel.zekerheid],
    [t.nummers, regel.oorsprong.join(', ')],
    [t.codes, regel.codes.length === 0 ? t.geen : regel.codes.join(', ')],
    [t.waar, regel.plekken.join(', ')],
    [t.vormen, regel.vorm],
    [t.versies, regel.versies],
    [t.geldig, regel.geldig],
    [t.nodig, regel.nodig.join(', ')],
    [t.versie, regel.sleutel],
  ]
  return (
    <div className="zk-regelblad">
      <p className="zk-regelblad-zegt">{lees(regel.zegt)}</p>
      <dl>
        {feiten.map(([naam, waarde]) =>
          waarde === '' ? null : (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ),
        )}
      </dl>
      <Voorbeelden titel={t.goed} toestand="goed" regels={regel.goed} />
      <Voorbeelden titel={t.fout} toestand="fout" regels={regel.fout} />
    </div>
  )
}

type VoorbeeldenProps = {
  readonly titel: string
  readonly toestand: 'goed' | 'fout'
  readonly regels: readonly string[]
}

function Voorbeelden({ titel, toestand, regels }: VoorbeeldenProps) {
  if (regels.length === 0) return null
  return (
    <section>
      <h3>
        <Status toestand={toestand}>{titel}</Status>
      </h3>
      <ul>
        {regels.map((geval) => (
          <li key={geval}>{geval}</li>
        ))}
      </ul>
    </section>
  )
}
