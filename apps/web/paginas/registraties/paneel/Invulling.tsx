import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Registratiedossier } from '../api.ts'
import { type Concept, conceptVan, standaardVan } from '../concept/concept.ts'
import type { Soort, Standaard } from '../concept/gedeeld.ts'
import { useMag } from '../gedeeld/mag.ts'
import { Bijblad } from './Bijblad.tsx'
import { Conflict } from './Conflict.tsx'
import { LaatsteBewaard } from './LaatsteBewaard.tsx'
import { Mededeling } from './Mededeling.tsx'
import { Soortkeuze } from './Soortkeuze.tsx'
import { type Bewaard, useInvulling } from './use-invulling.ts'
import { useProef } from './use-proef.ts'
import { Velden } from './Velden.tsx'
import { Voet } from './Voet.tsx'

type InvullingProps = {
  /** Null: a new registration. */
  readonly dossier: Registratiedossier | null
  /** Its kind. */
  readonly soort: Soort
  readonly standaard: Standaard
  /** What was typed in a form of another kind before this one. */
  readonly start?: Concept | null
  /** Goes on in a form of another kind with what was typed here; left out: the kind stays. */
  readonly opSoort?: (soort: Soort, getypt: Concept) => void
  /** Saved; `sluit`: and done here, otherwise the next one is filled in. */
  readonly opBewaard: (bewaard: Bewaard, sluit: boolean) => void
  readonly opIntrekken: (versie: number) => void
}

const teksten = {
  consult: { nl: 'Contact', en: 'Contact' },
  groepssessie: { nl: 'Groepssessie', en: 'Group session' },
  verblijf: { nl: 'Verblijf', en: 'Stay' },
  overig: { nl: 'Overige prestatie', en: 'Other service' },
  kies: { nl: 'Soort registratie', en: 'Kind of registration' },
  verwerp: { nl: 'Verwerp', en: 'Discard' },
  hersteld: { nl: 'Uw niet-bewaarde wijziging staat hier nog.', en: 'Your unsaved change still stands here.' },
  intussen: { nl: '{door} wijzigde dit intussen.', en: '{door} changed this in the meantime.' },
  bekijk: { nl: 'Leg naast elkaar', en: 'Compare' },
} as const

const BEWAAR_SLUIT = { nl: 'Bewaar en sluit', en: 'Save and close' } as const

/** The form of a registration with, beside it, what it gives. */
export function Invulling({
  dossier,
  soort,
  standaard,
  start = null,
  opSoort,
  opBewaard,
  opIntrekken,
}: InvullingProps) {
  const t = useTeksten(teksten)
  const formulier = useId()
  const mag = useMag('registreren')
  const [vorige, setVorige] = useState<Bewaard | null>(null)
  const [beurt, setBeurt] = useState(0)
  const stand = dossier === null ? 'nieuw' : dossier.vervallen ? 'ingetrokken' : 'bestaand'
  const invulling = useInvulling({ dossier, soort, standaard, start }, (bewaard, sluit) => {
    opBewaard(bewaard, sluit)
    if (sluit) return
    setVorige(bewaard)
    setBeurt(beurt + 1)
    invulling.herbegin(null, standaardVan(bewaard.concept))
  })
  const proef = useProef(stand === 'ingetrokken' ? null : invulling.registratie)
  useSneltoets(mag && stand !== 'ingetrokken' ? 'mod+Enter' : null, BEWAAR_SLUIT, () => invulling.bewaar(true))

  const { conflict, vuil } = invulling
  const ingehaald = dossier !== null && dossier.versie > invulling.versie
  const oud = dossier !== null && (ingehaald || hernoemd(invulling.basis, dossier))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is out of date matters; what was typed is never replaced
  useEffect(() => {
    if (oud && !vuil && conflict === null) invulling.herbegin(dossier)
  }, [oud, vuil, conflict])

  if (conflict !== null) {
    return (
      <>
        <Conflict
          basis={invulling.basis}
          mijn={invulling.concept}
          hun={conflict}
          bezig={invulling.bezig}
          opBewaar={invulling.bewaarSamen}
          opLaat={() => invulling.herbegin(conflict)}
        />
        {invulling.fout !== null && <Foutpaneel fout={invulling.fout} />}
      </>
    )
  }
  // a list or a button that has the keyboard would take the Enter for itself
  const bewaarToets = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || !mag || stand === 'ingetrokken') return
    e.preventDefault()
    e.stopPropagation()
    invulling.bewaar(true)
  }
  const verwerp = () => {
    invulling.herbegin(dossier)
    setBeurt(beurt + 1)
  }
  return (
    <div className="zk-invulling" onKeyDownCapture={bewaarToets}>
      <form
        id={formulier}
        aria-label={t[soort]}
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          invulling.bewaar(stand !== 'nieuw')
        }}
      >
        {opSoort && (
          <Soortkeuze
            naam={t.kies}
            soort={soort}
            opSoort={(ander) => {
              invulling.laatLos()
              opSoort(ander, invulling.concept)
            }}
          />
        )}
        {vorige && <LaatsteBewaard bewaard={vorige} opKlaar={() => setVorige(null)} />}
        {invulling.hersteld && vuil && <Mededeling tekst={t.hersteld} knop={t.verwerp} doe={verwerp} />}
        {ingehaald && vuil && (
          <Mededeling
            tekst={vul(t.intussen, { door: dossier.door })}
            knop={t.bekijk}
            doe={() => invulling.toonConflict(dossier)}
          />
        )}
        <Velden
          key={beurt}
          concept={invulling.concept}
          opConcept={invulling.zet}
          mist={invulling.mist}
          uit={!mag || stand === 'ingetrokken'}
          nieuw={stand === 'nieuw'}
        />
      </form>
      <Bijblad dossier={dossier} stand={proef} concept={invulling.concept} vuil={vuil} />
      <Voet
        formulier={formulier}
        invulling={invulling}
        soort={stand}
        enter={soort === 'consult' || soort === 'overig'}
        opVerwerp={verwerp}
        opIntrekken={() => opIntrekken(invulling.versie)}
      />
    </div>
  )
}

/** True when a person or unit got another name since the form was opened. */
function hernoemd(basis: Concept, dossier: Registratiedossier): boolean {
  return JSON.stringify(basis) !== JSON.stringify(conceptVan(dossier))
}
