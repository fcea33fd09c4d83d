import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Gebrek, Volledigheidsbeeld } from './api.ts'
import { TeOpenen } from './TeOpenen.tsx'

const teksten = {
  telling: { nl: '{n} registraties', en: '{n} registrations' },
  een: { nl: '1 registratie', en: '1 registration' },
  maand: { nl: 'de hele maand', en: 'the whole month' },
  blokkeert: { nl: 'blokkeert', en: 'blocks' },
  waarschuwt: { nl: 'let op', en: 'attention' },
  geblokkeerd: { nl: '{n} blokkades', en: '{n} blocking' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
} as const

/** What stands in the way, a card for each who can mend it: who holds up most comes first. */
export function Herstellers({ beeld }: { readonly beeld: Volledigheidsbeeld }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const groepen = beeld.herstellers
    .map(({ hersteller, naam }) => ({
      hersteller,
      naam,
      gebreken: beeld.gebreken.filter((gebrek) => gebrek.hersteller === hersteller),
    }))
    .filter(({ gebreken }) => gebreken.length > 0)
    .sort((a, b) => gewicht(b.gebreken) - gewicht(a.gebreken))
  return groepen.map(({ hersteller, naam, gebreken }) => {
    const blokkades = gebreken.filter(({ ernst }) => ernst === 'blokkeert').length
    return (
      <Kaart
        key={hersteller}
        titel={lees(naam)}
        {...(blokkades > 0 ? { acties: <Status toestand="fout">{vul(t.geblokkeerd, { n: blokkades })}</Status> } : {})}
      >
        <ul className="zk-volledigheid-gebreken">
          {gebreken.map((gebrek) => (
            <li key={gebrek.code}>
              <Gebrekregel gebrek={gebrek} maand={beeld.maand} />
            </li>
          ))}
        </ul>
      </Kaart>
    )
  })
}

const gewicht = (gebreken: readonly Gebrek[]): number =>
  gebreken.reduce((som, { ernst, aantal }) => som + (ernst === 'blokkeert' ? 1_000_000 + aantal : aantal), 0)

function Gebrekregel({ gebrek, maand }: { readonly gebrek: Gebrek; readonly maand: string }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { ernst, wat, doe, aantal, bedrag, voorbeelden } = gebrek
  const telling = aantal === 0 ? t.maand : aantal === 1 ? t.een : vul(t.telling, { n: formatGetal(aantal, taal) })
  const anders = voorbeelden.filter(({ nl }) => nl !== wat.nl)
  return (
    <>
      <div className="zk-volledigheid-kop">
        <Status toestand={ernst === 'blokkeert' ? 'fout' : 'letop'} kaal>
          {ernst === 'blokkeert' ? t.blokkeert : t.waarschuwt}
        </Status>
        <p className="zk-volledigheid-wat">{lees(wat)}</p>
        <p className="zk-volledigheid-telling zk-cijfers">
          {telling}
          {bedrag !== null && (
            <>
              {' · '}
              <Geld cents={bedrag} />
            </>
          )}
        </p>
      </div>
      <p>
        <span className="zk-stil">{t.doe}: </span>
        {lees(doe)}
      </p>
      {anders.length > 0 && (
        <ul className="zk-volledigheid-voorbeelden">
          {anders.map((voorbeeld) => (
            <li key={voorbeeld.nl}>{lees(voorbeeld)}</li>
          ))}
        </ul>
      )}
      <TeOpenen gebrek={gebrek} maand={maand} />
    </>
  )
}
