import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Proef } from '../api.ts'
import type { Concept } from '../concept/concept.ts'
import { NietBeoordeeld } from '../gedeeld/NietBeoordeeld.tsx'
import { Groepsbeeld } from './groep/Groepsbeeld.tsx'
import { groepeerBevindingen } from './groepeer-bevindingen.ts'
import { UitkomstBeeld } from './UitkomstBeeld.tsx'
import type { Proefstand } from './use-proef.ts'
import { Verblijfsbeeld } from './verblijf/Verblijfsbeeld.tsx'

const teksten = {
  wacht: {
    nl: 'Vul de verplichte velden in; dan staat hier wat de registratie geeft.',
    en: 'Fill in the required fields; then what the registration gives stands here.',
  },
  goed: { nl: 'Geen bevindingen van poort en betaler', en: 'No findings of the gate and the payer' },
  zo: { nl: 'Zo wordt deze registratie', en: 'What this registration becomes' },
  nogNiets: {
    nl: 'Dit geeft nog niets: de eerste nacht is nog niet voorbij.',
    en: 'This gives nothing yet: the first night has not passed.',
  },
} as const

type ProefBeeldProps = { readonly stand: Proefstand; readonly concept: Concept }

/** What the registration in the form would give and what the gate and the payer would say of it: the same rules as theirs. */
export function ProefBeeld({ stand, concept }: ProefBeeldProps) {
  const t = useTeksten(teksten)
  const { proef } = stand
  return (
    <section
      className="zk-proef"
      aria-label={t.zo}
      aria-live="polite"
      data-oud={(proef !== null && stand.oud) || undefined}
    >
      {stand.fout !== null && <Foutpaneel fout={stand.fout} opOpnieuw={stand.opnieuw} />}
      {proef === null ? (
        stand.fout === null && <p className="zk-stil">{t.wacht}</p>
      ) : (
        <>
          <Uitkomsten proef={proef} concept={concept} />
          <Bevindingen
            beknopt
            bevindingen={groepeerBevindingen(proef, namenVan(concept))}
            {...(proef.uitkomst?.soort === 'prestatie' ? { geen: t.goed } : {})}
          />
          <NietBeoordeeld groepen={proef.nietBeoordeeld} />
        </>
      )}
    </section>
  )
}

/** The names of the participants of a group, by id; of one patient nothing needs to be told apart. */
const namenVan = (concept: Concept): ReadonlyMap<string, string> =>
  new Map(concept.soort === 'groepssessie' ? concept.deelnemers.map(({ wie }) => [wie.sleutel, wie.naam]) : [])

function Uitkomsten({ proef, concept }: { readonly proef: Proef; readonly concept: Concept }) {
  const t = useTeksten(teksten)
  if (proef.uitkomst === null) return <p className="zk-stil">{t.nogNiets}</p>
  const alle = [proef.uitkomst, ...proef.bij]
  if (concept.soort === 'groepssessie') return <Groepsbeeld uitkomsten={alle} concept={concept} />
  if (concept.soort === 'verblijf') return <Verblijfsbeeld uitkomsten={alle} />
  return alle.map((uitkomst, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the derivation
    <UitkomstBeeld key={n} uitkomst={uitkomst} />
  ))
}
