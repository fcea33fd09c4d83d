import { useMemo } from 'react'
import { Kaart } from '../../kit/Kaart.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Leesdocument, Leessectie } from './api.ts'
import { Retourcodes } from './Retourcodes.tsx'
import { Sectieblad } from './Sectieblad.tsx'
import { telCodes } from './tel-codes.ts'
import { useAfdruk } from './use-afdruk.ts'
import { Velden } from './Velden.tsx'
import { Vondsten } from './Vondsten.tsx'

const teksten = {
  bevindingen: { nl: 'Bevindingen', en: 'Findings' },
  geen: { nl: 'Geen bevindingen.', en: 'No findings.' },
  bewaard: {
    nl: '{n} afwijkingen in de structuur; de eerste {k} staan hieronder.',
    en: '{n} faults in the structure; the first {k} are below.',
  },
  bericht: { nl: 'Over het hele bericht', en: 'About the whole message' },
  antwoord: { nl: 'Retourcodes bij de regels', en: 'Return codes of the lines' },
  deels: { nl: 'geteld over de regels in beeld', en: 'counted over the lines shown' },
  inhoud: { nl: 'Wat erin staat', en: 'What is in it' },
  niet: { nl: 'Niet te beoordelen: {n} regels', en: 'Cannot be judged: {n} rules' },
  samenvatting: { nl: 'Samenvatting', en: 'Summary' },
} as const

const TOESTAND: Readonly<Record<Leesdocument['uitslag']['stand'], Toestand>> = {
  goed: 'goed',
  gebreken: 'fout',
  onleesbaar: 'fout',
  onbekend: 'onbekend',
}
/** With no more sections than this they all stand open. */
const WEINIG = 3

const raakt = ({ bevindingen, retourcodes, regels }: Leessectie): boolean =>
  bevindingen.length > 0 || retourcodes.length > 0 || regels.some((regel) => regel.retourcodes.length > 0)

/** A file as a person reads it: what it is and says, what is wrong with it, and every line. */
export function Leesblad({ document }: { readonly document: Leesdocument }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const afdruk = useAfdruk()
  const { uitslag, titel, bevindingen, secties, structuur, nietBeoordeeld } = document
  const toestand = TOESTAND[uitslag.stand]
  const niet = useMemo(() => new Set(nietBeoordeeld.flatMap(({ regels }) => regels)).size, [nietBeoordeeld])
  const codes = useMemo(() => telCodes(document), [document])
  const gelezen = bevindingen.filter(({ soort }) => soort === 'structuur').length
  return (
    <div className="zk-lees">
      <section className="zk-lees-uitslag" data-toestand={toestand} aria-live="polite">
        <ToestandIcoon toestand={toestand} maat={22} />
        <div>
          <h2>{lees(titel)}</h2>
          <p>{lees(uitslag.tekst)}</p>
          {structuur.breuk && <p>{lees(structuur.breuk)}</p>}
        </div>
      </section>
      {bevindingen.length > 0 && (
        <Kaart titel={t.bevindingen}>
          {structuur.aantal > gelezen && (
            <p className="zk-stil">
              {vul(t.bewaard, { n: formatGetal(structuur.aantal, taal), k: formatGetal(gelezen, taal) })}
            </p>
          )}
          <Vondsten bevindingen={bevindingen} tellingen={document.tellingen} />
        </Kaart>
      )}
      {document.retourcodes.length > 0 && (
        <Kaart titel={t.bericht}>
          <Retourcodes codes={document.retourcodes} />
        </Kaart>
      )}
      {codes.length > 0 && (
        <Kaart titel={t.antwoord} {...(document.afgekapt ? { bij: t.deels } : {})}>
          <Retourcodes
            codes={codes.map(({ retourcode }) => retourcode)}
            tellingen={new Map(codes.map(({ retourcode, aantal }) => [retourcode.code, aantal]))}
          />
        </Kaart>
      )}
      {document.samenvatting.length > 0 && (
        <Kaart titel={t.samenvatting}>
          <Velden velden={document.samenvatting} breed />
          {niet > 0 && (
            <details className="zk-lees-niet">
              <summary>{vul(t.niet, { n: niet })}</summary>
              <ul>
                {nietBeoordeeld.map(({ reden, regels }) => (
                  <li key={reden.nl}>
                    {lees(reden)} <span className="zk-stil">{regels.join(', ')}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Kaart>
      )}
      {secties.length > 0 && (
        <Kaart titel={t.inhoud} strak {...(document.afgekapt ? { bij: lees(document.afgekapt) } : {})}>
          {secties.map((sectie) => (
            <Sectieblad
              key={sectie.pad}
              sectie={sectie}
              vondsten={bevindingen}
              open={secties.length <= WEINIG || raakt(sectie)}
              afdruk={afdruk}
            />
          ))}
        </Kaart>
      )}
    </div>
  )
}
