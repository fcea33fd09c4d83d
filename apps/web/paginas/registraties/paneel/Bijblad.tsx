import { Tabs } from '../../../kit/Tabs.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Registratiedossier } from '../api.ts'
import type { Concept } from '../concept/concept.ts'
import { DeclaratieStand } from './DeclaratieStand.tsx'
import { HistorieBlad } from './HistorieBlad.tsx'
import { ProefBeeld } from './ProefBeeld.tsx'
import type { Proefstand } from './use-proef.ts'
import { WaaromBlad } from './WaaromBlad.tsx'

type BijbladProps = {
  readonly dossier: Registratiedossier | null
  readonly stand: Proefstand
  /** What stands in the form: who the outcomes are about. */
  readonly concept: Concept
  readonly vuil: boolean
}

const teksten = {
  naam: { nl: 'Over deze registratie', en: 'About this registration' },
  uitkomst: { nl: 'Uitkomst', en: 'Outcome' },
  waarom: { nl: 'Waarom?', en: 'Why?' },
  versies: { nl: 'Versies', en: 'Versions' },
} as const

/** Beside the form: what it gives now, why the kept version gave what it gave, and all versions. */
export function Bijblad({ dossier, stand, concept, vuil }: BijbladProps) {
  const t = useTeksten(teksten)
  if (dossier === null) {
    return (
      <aside className="zk-bijblad">
        <ProefBeeld stand={stand} concept={concept} />
      </aside>
    )
  }
  const { id } = dossier.registratie
  return (
    <aside className="zk-bijblad">
      <Tabs
        naam={t.naam}
        bladen={[
          {
            sleutel: 'uitkomst',
            naam: t.uitkomst,
            inhoud: (
              <div className="zk-regblad">
                <ProefBeeld stand={stand} concept={concept} />
                <DeclaratieStand prestatie={id} />
              </div>
            ),
          },
          { sleutel: 'waarom', naam: t.waarom, inhoud: <WaaromBlad id={id} vuil={vuil} /> },
          {
            sleutel: 'versies',
            naam: t.versies,
            aantal: dossier.historie.length,
            inhoud: <HistorieBlad dossier={dossier} />,
          },
        ]}
      />
    </aside>
  )
}
