import { Bevindingen } from '../../kit/Bevindingen.tsx'
import type { Bevinding } from '../../kit/bevinding.ts'
import { Geld } from '../../kit/Geld.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bevindingVan as deskBevinding } from '../registraties/gedeeld/bevinding-van.ts'
import { NietBeoordeeld } from '../registraties/gedeeld/NietBeoordeeld.tsx'
import { UitkomstBeeld } from '../registraties/paneel/UitkomstBeeld.tsx'
import '../registraties/paneel/RegistratiePaneel.css'
import type { Afspraakproef } from './api.ts'
import { bevindingVan } from './bevinding-van.ts'

const teksten = {
  zo: { nl: 'Wat bevestigen geeft', en: 'What confirming gives' },
  goed: { nl: 'Geen bevindingen', en: 'No findings' },
  meer: { nl: 'en nog {n} prestaties', en: 'and {n} more services' },
  samen: { nl: 'samen', en: 'together' },
} as const

type GevolgProps = {
  readonly proef: Afspraakproef
  /** The proof on the screen is of what stood there before. */
  readonly oud: boolean
  /** A meeting gives nothing, and that is as it should be. */
  readonly zonderPrestatie: boolean
}

/** What confirming an appointment would give, and what the agenda, the gate and the payer would say of it. */
export function Gevolg({ proef, oud, zonderPrestatie }: GevolgProps) {
  const t = useTeksten(teksten)
  const bevindingen = zonderPrestatie ? proef.bevindingen.map(bevindingVan) : bevindingenVan(proef)
  return (
    <section className="zk-proef" aria-label={t.zo} aria-live="polite" data-oud={oud || undefined}>
      {proef.proeven.map(({ uitkomst, bij }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the professionals
        <div key={n} className="zk-gevolg-deel">
          {uitkomst && <UitkomstBeeld uitkomst={uitkomst} />}
          {bij.length > 0 && (
            <p className="zk-stil">
              {vul(t.meer, { n: bij.length })}, {t.samen} <Geld cents={somVan(uitkomst, bij)} />
            </p>
          )}
        </div>
      ))}
      <Bevindingen beknopt bevindingen={bevindingen} geen={t.goed} />
      <NietBeoordeeld groepen={proef.nietBeoordeeld} />
    </section>
  )
}

type Proef = Afspraakproef['proeven'][number]

const somVan = (uitkomst: Proef['uitkomst'], bij: Proef['bij']): number =>
  [uitkomst, ...bij].reduce((som, een) => som + (een?.soort === 'prestatie' ? een.tarief : 0), 0)

/** Findings of the agenda, reasons that it cannot be declared, and findings of the desks, each once. */
function bevindingenVan({ weigering, bevindingen, proeven }: Afspraakproef): readonly Bevinding[] {
  const alle = [
    ...(weigering === null ? [] : [bevindingVan(weigering)]),
    ...bevindingen.map(bevindingVan),
    ...proeven.flatMap(({ redenen }) =>
      redenen.map(({ code, tekst }): Bevinding => ({ code, ernst: 'fout', wat: tekst })),
    ),
    ...proeven.flatMap((een) =>
      een.bevindingen.filter(({ bevinding }) => !bevinding.onderdrukt).map(({ bevinding }) => deskBevinding(bevinding)),
    ),
  ]
  return [...new Map(alle.map((een) => [`${een.code} ${JSON.stringify(een.wat)}`, een])).values()]
}
