import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../../kit/Button.tsx'
import { Dag } from '../../../../kit/Dag.tsx'
import { Geladen } from '../../../../kit/Geladen.tsx'
import { Status } from '../../../../kit/Status.tsx'
import type { Toestand } from '../../../../kit/toestand.ts'
import { Waarom } from '../../../../kit/Waarom.tsx'
import { useLees, useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { verantwoordingVraag, type Welke, type Zorgvraagblad } from './api.ts'
import { Kansen } from './Kansen.tsx'
import { stappenVan } from './typering-stappen.ts'

const teksten = {
  leeg: { nl: 'Nog niet getypeerd.', en: 'Not typed yet.' },
  type: { nl: 'Type {n}', en: 'Type {n}' },
  hand: { nl: 'met de hand', en: 'by hand' },
  voorgesteld: { nl: 'zoals voorgesteld', en: 'as proposed' },
  anders: { nl: 'voorgesteld was type {n}', en: 'proposed was type {n}' },
  reden: { nl: 'Reden', en: 'Reason' },
  toon: { nl: 'Waarom dit type?', en: 'Why this type?' },
  verberg: { nl: 'Verberg', en: 'Hide' },
  gelijk: { nl: 'Opnieuw gedaan: dezelfde uitkomst', en: 'Done again: the same outcome' },
  anders_: { nl: 'Opnieuw gedaan: een andere uitkomst', en: 'Done again: another outcome' },
  'methode-ontbreekt': { nl: 'Niet te herhalen: de methode is er niet meer', en: 'Not repeatable: the method is gone' },
  'met-de-hand': { nl: 'Niet te herhalen: met de hand gekozen', en: 'Not repeatable: chosen by hand' },
  fictief: { nl: 'verzonnen methode', en: 'made-up method' },
  uitgave: { nl: 'Methode {naam}', en: 'Method {naam}' },
  herkomst: { nl: 'Herkomst', en: 'Origin' },
} as const

type Typering = Zorgvraagblad['document']['typeringen'][number]

type TyperingenProps = {
  readonly welke: Welke
  readonly typeringen: readonly Typering[]
  readonly namen: Readonly<Record<string, string>>
}

/** The typings of a zorgvraag, the newest first; each can be explained and done again. */
export function Typeringen({ welke, typeringen, namen }: TyperingenProps) {
  const t = useTeksten(teksten)
  const [open, setOpen] = useState<string | null>(null)
  if (typeringen.length === 0) return <p className="zk-stil">{t.leeg}</p>
  return (
    <ul className="zk-patient-rijen">
      {typeringen
        .toSorted((a, b) => (a.datum < b.datum ? 1 : -1))
        .map((een) => {
          const voorstel = een.kansen[0]?.type
          return (
            <li key={een.id}>
              <div className="zk-patient-rij-tekst">
                <p>
                  <strong>{vul(t.type, { n: een.type })}</strong> · <Dag dag={een.datum} /> ·{' '}
                  {namen[een.door] ?? een.door}
                </p>
                <p className="zk-stil">
                  {een.methode === null
                    ? t.hand
                    : voorstel === een.type
                      ? t.voorgesteld
                      : vul(t.anders, { n: voorstel ?? '–' })}
                  {een.reden !== null && ` · ${t.reden}: ${een.reden}`}
                </p>
              </div>
              <Button maat="klein" onPress={() => setOpen(open === een.id ? null : een.id)}>
                {open === een.id ? t.verberg : t.toon}
              </Button>
              {open === een.id && <Verantwoording welke={welke} typering={een} />}
            </li>
          )
        })}
    </ul>
  )
}

const TOESTAND: Readonly<Record<string, Toestand>> = {
  gelijk: 'goed',
  anders: 'fout',
  'methode-ontbreekt': 'onbekend',
  'met-de-hand': 'info',
}

function Verantwoording({ welke, typering }: { readonly welke: Welke; readonly typering: Typering }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const vraag = useQuery(verantwoordingVraag({ ...welke, typering: typering.id }))
  return (
    <div className="zk-typering-verantwoording">
      <Geladen vraag={vraag}>
        {({ herhaling, methode, uitleg, reden }) => (
          <>
            <p className="zk-typeer-methode">
              <Status toestand={TOESTAND[herhaling] ?? 'info'}>
                {t[herhaling === 'anders' ? 'anders_' : herhaling]}
              </Status>
              {methode !== null && <span className="zk-stil">{vul(t.uitgave, { naam: methode.uitgave })}</span>}
              {methode?.fictief && <Status toestand="letop">{t.fictief}</Status>}
            </p>
            {reden !== null && <p className="zk-zacht">{lees(reden)}</p>}
            {methode !== null && (
              <p className="zk-stil">
                {t.herkomst}: {methode.herkomst}
              </p>
            )}
            {uitleg !== null && (
              <>
                <Kansen kansen={typering.kansen} gekozen={typering.type} />
                <Waarom open stappen={stappenVan(uitleg, typering.kansen, taal, () => null)} />
              </>
            )}
          </>
        )}
      </Geladen>
    </div>
  )
}
