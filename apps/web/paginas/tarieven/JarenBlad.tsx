import type { UseQueryResult } from '@tanstack/react-query'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Select } from '../../kit/Select.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useVandaag } from '../registraties/maand/use-maand.ts'
import type { Overzicht, Tariefjaar, Uitgaveregel } from './api.ts'
import { Zekerheid } from './Zekerheid.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'

const teksten = {
  jaar: { nl: 'Jaar', en: 'Year' },
  opDag: { nl: 'Geteld op {dag}.', en: 'Counted on {dag}.' },
  met: { nl: 'Met tarief', en: 'With a tariff' },
  zonder: { nl: 'Zonder tarief', en: 'Without a tariff' },
  zonderBij: { nl: 'de code is bekend, het bedrag niet', en: 'the code is known, the amount is not' },
  fictief: { nl: 'Fictief', en: 'Fictitious' },
  fictiefBij: { nl: 'verzonnen, alleen voor de demonstratie', en: 'invented, for the demonstration only' },
  uitgaven: { nl: 'Waar dit vandaan komt', en: 'Where this comes from' },
  uitgavenBij: {
    nl: 'De bovenste gaat voor. Een officieel bestand dat u aanbiedt, gaat voor op alles wat eronder ligt.',
    en: 'The upper one goes first. An official file that you offer goes before all that lies below it.',
  },
  telt: { nl: 'codes waarvoor dit telt: {n}', en: 'codes for which this counts: {n}' },
  kent: { nl: 'codes van andere jaren, zonder tarief: {n}', en: 'codes of other years, without a tariff: {n}' },
  volledig: { nl: 'volledige lijst', en: 'complete list' },
  eigen: { nl: 'aanvaard bestand {n}', en: 'accepted file {n}' },
  meegeleverd: { nl: 'meegeleverd', en: 'came with the program' },
  open: { nl: 'zonder einde', en: 'without end' },
  bron: { nl: '1 bron', en: '1 source' },
  bronnen: { nl: '{n} bronnen', en: '{n} sources' },
} as const

type JarenBladProps = {
  readonly vraag: UseQueryResult<Overzicht>
  readonly zoek: Zoek
  readonly opZoek: (wijziging: Zoekwijziging) => void
}

/** What holds in a year and which lists say so. */
export function JarenBlad({ vraag, zoek, opZoek }: JarenBladProps) {
  const t = useTeksten(teksten)
  const ditJaar = Number(useVandaag().slice(0, 4))
  return (
    <div className="zk-tarieven-rol">
      <Geladen vraag={vraag}>
        {({ jaren }) => {
          const jaar = jaren.find((een) => een.jaar === (zoek.jaar ?? ditJaar)) ?? jaren[0]
          return (
            <>
              <Balk>
                <Select
                  label={t.jaar}
                  breedte="kort"
                  opties={jaren.map((een) => ({ sleutel: String(een.jaar), naam: String(een.jaar) }))}
                  waarde={jaar === undefined ? null : String(jaar.jaar)}
                  opWaarde={(gekozen) => opZoek({ jaar: Number(gekozen) })}
                />
              </Balk>
              {jaar !== undefined && <Jaar jaar={jaar} opZoek={opZoek} />}
            </>
          )
        }}
      </Geladen>
    </div>
  )
}

function Jaar({ jaar, opZoek }: { readonly jaar: Tariefjaar; readonly opZoek: JarenBladProps['opZoek'] }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { peildag, metTarief, zonderTarief, fictief, uitgaven } = jaar
  return (
    <div className="zk-tarieven-jaar">
      <p className="zk-stil">{vul(t.opDag, { dag: formatDag(peildag, taal) })}</p>
      <Tegels>
        <Tegel naam={t.met} waarde={<Getal n={metTarief} />} toestand={metTarief > 0 ? 'goed' : 'letop'} />
        <Tegel naam={t.zonder} waarde={<Getal n={zonderTarief} />} bij={t.zonderBij} />
        <Tegel
          naam={t.fictief}
          waarde={<Getal n={fictief} />}
          bij={t.fictiefBij}
          toestand={fictief > 0 ? 'letop' : 'neutraal'}
        />
      </Tegels>
      <Kaart titel={t.uitgaven} bij={t.uitgavenBij}>
        <ul className="zk-tarieven-uitgaven">
          {uitgaven.map((uitgave) => (
            <Uitgave key={uitgave.sleutel} uitgave={uitgave} opZoek={opZoek} />
          ))}
        </ul>
      </Kaart>
    </div>
  )
}

function Uitgave({ uitgave, opZoek }: { readonly uitgave: Uitgaveregel; readonly opZoek: JarenBladProps['opZoek'] }) {
  const t = useTeksten(teksten)
  const { naam, volgnummer, geldig, zekerheid, fictief, volledig, inhoud, bronnen, telt, andereDagen } = uitgave
  const herkomst = volgnummer === null ? `${t.meegeleverd} (${naam})` : vul(t.eigen, { n: volgnummer })
  return (
    <li>
      <p className="zk-tarieven-uitgave">
        <strong>{vul(andereDagen ? t.kent : t.telt, { n: telt })}</strong>
        {volgnummer === null ? (
          <span>{herkomst}</span>
        ) : (
          <button
            type="button"
            className="zk-tarieven-link"
            onClick={() => opZoek({ blad: 'bestanden', open: String(volgnummer) })}
          >
            {herkomst}
          </button>
        )}
        <Zekerheid zekerheid={zekerheid} fictief={fictief} />
        {volledig && <span className="zk-stil">{t.volledig}</span>}
        <span className="zk-stil">
          <Dag dag={geldig.van} /> – {geldig.tot === null ? t.open : <Dag dag={geldig.tot} />}
        </span>
      </p>
      <p className="zk-zacht">{inhoud}</p>
      <details>
        <summary>{bronnen.length === 1 ? t.bron : vul(t.bronnen, { n: bronnen.length })}</summary>
        <ul>
          {bronnen.map(({ titel, url }) => (
            <li key={titel}>
              {url === null ? (
                titel
              ) : (
                <a href={url} rel="noreferrer" target="_blank">
                  {titel}
                </a>
              )}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
