import type { ReactNode } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Regelbladzijde } from './api.ts'
import { Knoplink } from './Knoplink.tsx'
import { leesGeldig, leesVersies, VORMEN, ZEKERHEDEN } from './woorden.ts'

const teksten = {
  poort: { nl: 'Regel van de poort', en: 'Rule of the gate' },
  betaler: { nl: 'Regel van de betaler', en: 'Rule of the payer' },
  spelregels: { nl: 'Spelregel van het veld', en: 'Rule of the field' },
  beroep: { nl: 'Regel over zorgverleners', en: 'Rule about professionals' },
  doe: { nl: 'Wat te doen', en: 'What to do' },
  bron: { nl: 'Bron', en: 'Source' },
  zekerheid: { nl: 'Zekerheid', en: 'Certainty' },
  rang: { nl: 'Rang van de bron', en: 'Rank of the source' },
  nummers: { nl: 'Officieel nummer', en: 'Official number' },
  codes: { nl: 'Retourcode', en: 'Return code' },
  geen: { nl: 'geen eigen code', en: 'no code of its own' },
  grens: { nl: 'Grens', en: 'Limit' },
  nietBekend: { nl: 'niet bekend', en: 'not known' },
  geenGrens: {
    nl: 'Geen bron noemt dit getal. Zonder een rij {id} bij de termijnen zegt de regel dat hij het niet weet.',
    en: 'No source names this number. Without a row {id} with the termijnen the rule says that it does not know.',
  },
  waar: { nl: 'Kijkt naar', en: 'Looks at' },
  vorm: { nl: 'Vorm', en: 'Form' },
  versies: { nl: 'Berichtversies', en: 'Message versions' },
  enLater: { nl: '{van} en later', en: '{van} and later' },
  totEnMet: { nl: '{van} tot en met {tot}', en: '{van} up to and including {tot}' },
  geldig: { nl: 'Geldig', en: 'Valid' },
  altijd: { nl: 'altijd', en: 'always' },
  vanaf: { nl: 'vanaf', en: 'from' },
  tot: { nl: 'tot en met', en: 'up to and including' },
  sleutel: { nl: 'Regel en versie', en: 'Rule and version' },
  anders: { nl: 'Andere versies', en: 'Other versions' },
  nodig: { nl: 'Heeft nodig', en: 'Needs' },
  goed: { nl: 'Zo is het goed', en: 'Right' },
  fout: { nl: 'Zo is het fout', en: 'Wrong' },
} as const

type RegelPaneelProps = {
  readonly regel: Regelbladzijde | null
  readonly boek: readonly Regelbladzijde[]
  readonly opCode: (code: string) => void
  readonly opSluit: () => void
}

/** One rule: what it says, what to do, where it stands, since when, and examples. */
export function RegelPaneel({ regel, boek, opCode, opSluit }: RegelPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer
      open={regel !== null}
      opSluit={opSluit}
      titel={regel === null ? '' : regel.oorsprong.join(', ') || regel.sleutel}
      {...(regel === null ? {} : { bij: t[regel.desk] })}
      breedte="breed"
    >
      {regel !== null && <Regelblad regel={regel} boek={boek} opCode={opCode} />}
    </Drawer>
  )
}

function Regelblad({ regel, boek, opCode }: Omit<RegelPaneelProps, 'opSluit'> & { readonly regel: Regelbladzijde }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  // a provider looks at its own records, so there is no message and no code
  const eigen = regel.desk === 'spelregels' || regel.desk === 'beroep'
  const id = (sleutel: string) => sleutel.replace(/@\d+$/, '')
  const anders = boek.filter(({ sleutel }) => sleutel !== regel.sleutel && id(sleutel) === id(regel.sleutel))
  return (
    <div className="zk-regelblad">
      <p className="zk-regelblad-zegt">{lees(regel.zegt)}</p>
      <dl>
        <Feit naam={t.doe}>{lees(regel.advies)}</Feit>
        <Feit naam={t.bron}>{regel.bron}</Feit>
        <Feit naam={t.zekerheid}>
          <Status kaal toestand={regel.zekerheid === 'zeker' ? 'goed' : 'onbekend'}>
            {lees(ZEKERHEDEN[regel.zekerheid] ?? regel.zekerheid)}
          </Status>
        </Feit>
        <Feit naam={t.rang}>{regel.rang}</Feit>
        {regel.grenzen.map(({ id, wat, bron, zekerheid }) => (
          <Feit key={id} naam={t.grens}>
            {wat === null ? (
              <>
                <Status kaal toestand="onbekend">
                  {t.nietBekend}
                </Status>{' '}
                {vul(t.geenGrens, { id })}
              </>
            ) : (
              <>
                {lees(wat)}{' '}
                <span className="zk-zacht">{[bron, lees(ZEKERHEDEN[zekerheid] ?? zekerheid)].join('; ')}</span>
              </>
            )}
          </Feit>
        ))}
        {!eigen && (
          <Feit naam={t.codes}>
            {regel.codes.length === 0
              ? t.geen
              : regel.codes.map((code) => (
                  <Knoplink key={code} opDruk={() => opCode(code)}>
                    {code}
                  </Knoplink>
                ))}
          </Feit>
        )}
        <Feit naam={t.geldig}>
          <Geldig geldig={regel.geldig} />
        </Feit>
        {!eigen && (
          <Feit naam={t.versies}>
            <Versies versies={regel.versies} />
          </Feit>
        )}
        <Feit naam={t.vorm}>{lees(VORMEN[regel.vorm] ?? regel.vorm)}</Feit>
        <Feit naam={t.waar}>{regel.plekken.join(', ')}</Feit>
        {!eigen && regel.nodig.length > 0 && <Feit naam={t.nodig}>{regel.nodig.join(', ')}</Feit>}
        <Feit naam={t.sleutel}>
          <code>{regel.sleutel}</code>
        </Feit>
        {anders.length > 0 && <Feit naam={t.anders}>{anders.map(({ sleutel }) => sleutel).join(', ')}</Feit>}
      </dl>
      <Voorbeelden titel={t.goed} toestand="goed" gevallen={regel.goed} />
      <Voorbeelden titel={t.fout} toestand="fout" gevallen={regel.fout} />
    </div>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Geldig({ geldig }: { readonly geldig: string }) {
  const t = useTeksten(teksten)
  const dagen = leesGeldig(geldig)
  if (dagen === null) return geldig
  if (dagen.van === null && dagen.tot === null) return t.altijd
  return (
    <>
      {dagen.van !== null && (
        <>
          {t.vanaf} <Dag dag={dagen.van} />{' '}
        </>
      )}
      {dagen.tot !== null && (
        <>
          {t.tot} <Dag dag={dagen.tot} />
        </>
      )}
    </>
  )
}

function Versies({ versies }: { readonly versies: string }) {
  const t = useTeksten(teksten)
  const gelezen = leesVersies(versies)
  if (gelezen === null) return versies
  if (gelezen.tot === null) return vul(t.enLater, { van: gelezen.van })
  return gelezen.tot === gelezen.van ? gelezen.van : vul(t.totEnMet, { van: gelezen.van, tot: gelezen.tot })
}

type VoorbeeldenProps = {
  readonly titel: string
  readonly toestand: 'goed' | 'fout'
  readonly gevallen: readonly string[]
}

function Voorbeelden({ titel, toestand, gevallen }: VoorbeeldenProps) {
  if (gevallen.length === 0) return null
  return (
    <section>
      <h3>
        <Status toestand={toestand}>{titel}</Status>
      </h3>
      <ul lang="nl">
        {gevallen.map((geval) => (
          <li key={geval}>{geval}</li>
        ))}
      </ul>
    </section>
  )
}
