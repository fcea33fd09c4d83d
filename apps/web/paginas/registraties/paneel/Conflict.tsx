import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { ToestandIcoon } from '../../../kit/ToestandIcoon.tsx'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Registratiedossier } from '../api.ts'
import { type Concept, conceptVan, type Veld } from '../concept/concept.ts'
import { Moment } from '../gedeeld/Moment.tsx'
import { VELDNAMEN } from './veld-teksten.ts'
import { waardeTekst } from './waarde-tekst.ts'
import { voegSamen, weegVersies } from './weeg-versies.ts'

type ConflictProps = {
  readonly basis: Concept
  readonly mijn: Concept
  readonly hun: Registratiedossier
  /** Save this, made from their version. */
  readonly opBewaar: (samen: Concept, versie: number) => void
  /** Leave mine; theirs stands. */
  readonly opLaat: () => void
  readonly bezig: boolean
}

const teksten = {
  titel: { nl: '{door} was u voor', en: '{door} was before you' },
  uitleg: {
    nl: 'Uw wijziging is niet bewaard en niet kwijt. Kies per veld wat er moet staan en bewaar opnieuw.',
    en: 'Your change was not kept and is not lost. Choose per field what must stand and save again.',
  },
  ingetrokken: {
    nl: 'De registratie is intussen ingetrokken. Bewaart u haar, dan geldt zij weer.',
    en: 'The registration was withdrawn in the meantime. If you save it, it holds again.',
  },
  gelijk: { nl: 'Beide versies zijn gelijk.', en: 'Both versions are the same.' },
  mijn: { nl: 'uw versie', en: 'your version' },
  hun: { nl: 'staat er nu', en: 'stands now' },
  kies: { nl: 'U wijzigde dit beiden: kies.', en: 'You both changed this: choose.' },
  bewaar: { nl: 'Bewaar deze keuze', en: 'Save this choice' },
  laat: { nl: 'Laat staan wat er nu staat', en: 'Leave what stands now' },
} as const

/** My change beside theirs, to be decided per field. Nothing is overwritten without having been seen. */
export function Conflict({ basis, mijn, hun, opBewaar, opLaat, bezig }: ConflictProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const hunConcept = conceptVan(hun)
  const geschillen = weegVersies(basis, mijn, hunConcept)
  const [gekozen, setGekozen] = useState<ReadonlyMap<Veld, 'mijn' | 'hun'>>(new Map())
  const keuzeVan = (veld: Veld, voorstel: 'mijn' | 'hun' | null) => gekozen.get(veld) ?? voorstel
  const keuzes = new Map(
    geschillen.flatMap(({ veld, keuze }) => {
      const nu = keuzeVan(veld, keuze)
      return nu === null ? [] : [[veld, nu] as const]
    }),
  )
  const klaar = keuzes.size === geschillen.length
  return (
    <section className="zk-conflict" role="alert" aria-label={vul(t.titel, { door: hun.door })}>
      <p className="zk-conflict-kop">
        <ToestandIcoon toestand="letop" maat={20} />
        <strong>{vul(t.titel, { door: hun.door })}</strong>
        <span className="zk-stil">
          <Moment op={hun.gekendVan} />
        </span>
      </p>
      <p className="zk-zacht">{hun.vervallen ? t.ingetrokken : geschillen.length === 0 ? t.gelijk : t.uitleg}</p>
      {geschillen.map(({ veld, keuze }) => (
        <RadioGroup
          key={veld}
          label={lees(VELDNAMEN[veld])}
          richting="naast"
          waarde={keuzeVan(veld, keuze)}
          opWaarde={(nu) => setGekozen(new Map(gekozen).set(veld, nu))}
          fout={keuzeVan(veld, keuze) === null ? t.kies : null}
          opties={[
            { sleutel: 'mijn', naam: waardeTekst(mijn, veld, taal), bij: t.mijn },
            { sleutel: 'hun', naam: waardeTekst(hunConcept, veld, taal), bij: t.hun },
          ]}
        />
      ))}
      <div className="zk-formulier-acties">
        <Button
          soort="hoofd"
          isDisabled={!klaar}
          isPending={bezig}
          onPress={() => opBewaar(voegSamen(mijn, hunConcept, keuzes), hun.versie)}
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
