import type { Tekst } from '@zorgketen/values'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { Moment } from '../../registraties/gedeeld/Moment.tsx'
import type { Huidig } from './fout-bij.ts'
import { toonWaarde } from './toon-waarde.ts'
import { neemOver, weegDocumenten } from './weeg-documenten.ts'
import './Conflict.css'

type Document = Readonly<Record<string, unknown>>

type ConflictProps = {
  readonly basis: Document
  readonly mijn: Document
  readonly hun: Huidig
  /** The fields that the form can change, with their names. */
  readonly velden: Readonly<Record<string, Tekst>>
  readonly bezig: boolean
  readonly opBewaar: (samen: Document, versie: number) => void
  readonly opLaat: () => void
}

const teksten = {
  titel: { nl: '{door} was u voor', en: '{door} was before you' },
  uitleg: {
    nl: 'Uw wijziging is niet bewaard en niet kwijt. Kies per veld wat er moet staan en bewaar opnieuw.',
    en: 'Your change was not kept and is not lost. Choose per field what must stand and save again.',
  },
  gelijk: { nl: 'In uw velden is niets anders; bewaar gerust opnieuw.', en: 'Your fields are the same; save again.' },
  mijn: { nl: 'uw wijziging', en: 'your change' },
  hun: { nl: 'staat er nu', en: 'stands now' },
  kies: { nl: 'U wijzigde dit beiden: kies.', en: 'You both changed this: choose.' },
  bewaar: { nl: 'Bewaar deze keuze', en: 'Save this choice' },
  laat: { nl: 'Laat staan wat er nu staat', en: 'Leave what stands now' },
  ingetrokken: { nl: 'Het gegeven is intussen ingetrokken.', en: 'The record was withdrawn in the meantime.' },
} as const

/** My change beside theirs, decided per field. Nothing is overwritten without having been seen. */
export function Conflict({ basis, mijn, hun, velden, bezig, opBewaar, opLaat }: ConflictProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [gekozen, setGekozen] = useState<ReadonlyMap<string, 'mijn' | 'hun'>>(new Map())
  const geschillen = weegDocumenten(basis, mijn, hun.inhoud, Object.keys(velden))
  const keuzes = new Map(
    geschillen.flatMap(({ veld, keuze }) => {
      const nu = gekozen.get(veld) ?? keuze
      return nu === null ? [] : [[veld, nu] as const]
    }),
  )
  return (
    <section className="zk-stamconflict" role="alert" aria-label={vul(t.titel, { door: hun.door })}>
      <p className="zk-stamconflict-kop">
        <ToestandIcoon toestand="letop" maat={20} />
        <strong>{vul(t.titel, { door: hun.door })}</strong>
        <span className="zk-stil">
          <Moment op={hun.gekendVan} /> · {hun.reden}
        </span>
      </p>
      <p className="zk-zacht">
        {hun.vervallen ? `${t.ingetrokken} ` : ''}
        {geschillen.length === 0 ? t.gelijk : t.uitleg}
      </p>
      {geschillen.map(({ veld, keuze }) => (
        <RadioGroup
          key={veld}
          label={lees(velden[veld] ?? veld)}
          waarde={gekozen.get(veld) ?? keuze}
          opWaarde={(nu) => setGekozen(new Map(gekozen).set(veld, nu))}
          fout={gekozen.has(veld) || keuze !== null ? null : t.kies}
          opties={[
            { sleutel: 'mijn', naam: toonWaarde(mijn[veld], taal), bij: t.mijn },
            { sleutel: 'hun', naam: toonWaarde(hun.inhoud[veld], taal), bij: t.hun },
          ]}
        />
      ))}
      <div className="zk-formulier-acties">
        <Button
          soort="hoofd"
          isDisabled={keuzes.size < geschillen.length}
          isPending={bezig}
          onPress={() => opBewaar(neemOver(mijn, hun.inhoud, keuzes), hun.versie)}
        >
          {t.bewaar}
        </Button>
        <Button soort="stil" onPress={opLaat}>
          {t.laat}
        </Button>
      </div>
    </section>
  )
}
