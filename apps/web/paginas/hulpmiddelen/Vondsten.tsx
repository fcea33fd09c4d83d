import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Leesdocument, Leesvondst } from './api.ts'
import { Code } from './Code.tsx'
import { groepeerVondsten, type Vondstgroep } from './groepeer.ts'
import { Retourcodes } from './Retourcodes.tsx'

const teksten = {
  fout: { nl: 'Fout', en: 'Error' },
  letop: { nl: 'Let op', en: 'Attention' },
  info: { nl: 'Ter informatie', en: 'For information' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bron: { nl: 'Bron', en: 'Source' },
  regel: { nl: 'regel {regel}, kolom {kolom}', en: 'line {regel}, column {kolom}' },
  bericht: { nl: 'het bericht als geheel', en: 'the message as a whole' },
  keer: { nl: '{n} keer', en: '{n} times' },
  alle: { nl: 'Toon alle {n} plaatsen', en: 'Show all {n} places' },
  waar: { nl: 'Waar', en: 'Where' },
  bewaard: { nl: 'de eerste {n} staan hier', en: 'the first {n} are shown here' },
  onderdrukt: {
    nl: 'Staat niet in het officiële antwoord: een bevinding verder naar buiten gaat voor.',
    en: 'Not in the official answer: a finding further out goes before it.',
  },
} as const

const TOESTAND: Readonly<Record<Vondstgroep['ernst'], Toestand>> = {
  fout: 'fout',
  letop: 'letop',
  info: 'info',
  weet: 'onbekend',
}

/** Everything wrong with a file, once for each rule with the places it was found at. */
export function Vondsten({ bevindingen, tellingen }: Pick<Leesdocument, 'bevindingen' | 'tellingen'>) {
  const totaal = new Map(tellingen.map(({ regel, aantal }) => [regel.split('@')[0], aantal]))
  return (
    <ul className="zk-lees-vondsten">
      {groepeerVondsten(bevindingen).map((groep) => {
        const id = groep.eerste.regelId?.split(' ').at(-1) ?? ''
        return <Groep key={groep.sleutel} groep={groep} aantal={Math.max(totaal.get(id) ?? 0, groep.vondsten.length)} />
      })}
    </ul>
  )
}

const EERST = 5

function Groep({ groep, aantal }: { readonly groep: Vondstgroep; readonly aantal: number }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [alle, setAlle] = useState(false)
  const { ernst, eerste, vondsten } = groep
  const getoond = alle ? vondsten : vondsten.slice(0, EERST)
  const nummer = eerste.regelId?.split(' ') ?? []
  return (
    <li className="zk-lees-vondst" data-toestand={TOESTAND[ernst]}>
      <ToestandIcoon toestand={TOESTAND[ernst]} maat={18} />
      <div>
        <p className="zk-lees-wat">
          <span className="zk-alleen-voorlezen">{t[ernst === 'weet' ? 'info' : ernst]}: </span>
          {lees(eerste.wat)}
          {aantal > 1 && <span className="zk-lees-aantal">{vul(t.keer, { n: formatGetal(aantal, taal) })}</span>}
        </p>
        {eerste.onderdrukt && <p className="zk-zacht">{t.onderdrukt}</p>}
        <ul className="zk-lees-plekken" aria-label={t.waar}>
          {getoond.map((vondst, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one rule may report twice at one place
            <Plek key={i} vondst={vondst} />
          ))}
        </ul>
        {vondsten.length > getoond.length && (
          <Button maat="klein" soort="stil" onPress={() => setAlle(true)}>
            {vul(t.alle, { n: formatGetal(vondsten.length, taal) })}
          </Button>
        )}
        {alle && aantal > vondsten.length && (
          <p className="zk-stil">{vul(t.bewaard, { n: formatGetal(vondsten.length, taal) })}</p>
        )}
        {eerste.retourcode && <Retourcodes codes={[{ ...eerste.retourcode, advies: null }]} />}
        {eerste.advies && (
          <p>
            <span className="zk-zacht">{t.doe}: </span>
            {lees(eerste.advies)}
          </p>
        )}
        {eerste.bron && (
          <p className="zk-lees-bron">
            {t.bron}: {lees(eerste.bron)}
          </p>
        )}
      </div>
      {nummer[0] !== undefined && <Code woord={nummer[0]} />}
    </li>
  )
}

function Plek({ vondst: { pad, regel, kolom, vondst } }: { readonly vondst: Leesvondst }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  // what was found names its own place
  const zelf = vondst?.nl.startsWith(pad) === true
  return (
    <li>
      {(regel !== null || !zelf) && (
        <span className="zk-lees-pad">
          {regel !== null && <strong>{vul(t.regel, { regel, kolom: kolom ?? 1 })} </strong>}
          {!zelf && pad !== '' && <code>{pad}</code>}
          {pad === '' && regel === null && t.bericht}
        </span>
      )}
      {vondst && <span>{lees(vondst)}</span>}
    </li>
  )
}
