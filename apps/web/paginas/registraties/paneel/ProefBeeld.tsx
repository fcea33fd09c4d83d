import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import type { Bevinding } from '../../../kit/bevinding.ts'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Proef } from '../api.ts'
import { bevindingVan } from '../gedeeld/bevinding-van.ts'
import { NietBeoordeeld } from '../gedeeld/NietBeoordeeld.tsx'
import { UitkomstBeeld } from './UitkomstBeeld.tsx'
import type { Proefstand } from './use-proef.ts'

const teksten = {
  wacht: {
    nl: 'Vul de verplichte velden in; dan staat hier wat het contact geeft.',
    en: 'Fill in the required fields; then what the contact gives stands here.',
  },
  goed: { nl: 'Geen bevindingen van poort en betaler', en: 'No findings of the gate and the payer' },
  zo: { nl: 'Zo wordt dit contact', en: 'What this contact becomes' },
} as const

/** What the contact in the form would give and what the gate and the payer would say of it: the same rules as theirs. */
export function ProefBeeld({ stand }: { readonly stand: Proefstand }) {
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
          {proef.uitkomst && <UitkomstBeeld uitkomst={proef.uitkomst} />}
          {proef.bij.map((uitkomst, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the derivation
            <UitkomstBeeld key={n} uitkomst={uitkomst} />
          ))}
          <Bevindingen
            beknopt
            bevindingen={bevindingenVan(proef)}
            {...(proef.uitkomst?.soort === 'prestatie' ? { geen: t.goed } : {})}
          />
          <NietBeoordeeld groepen={proef.nietBeoordeeld} />
        </>
      )}
    </section>
  )
}

/** Reasons that it cannot be declared and findings of the desks, in one list. */
function bevindingenVan({ redenen, bevindingen }: Proef): readonly Bevinding[] {
  return [
    ...redenen.map(({ code, tekst }): Bevinding => ({ code, ernst: 'fout', wat: tekst })),
    ...bevindingen.filter(({ bevinding }) => !bevinding.onderdrukt).map(({ bevinding }) => bevindingVan(bevinding)),
  ]
}
