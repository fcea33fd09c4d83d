import type { ReactNode } from 'react'
import { Geld } from '../../kit/Geld.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Correctie } from './api.ts'
import { tel } from './tel.ts'

const teksten = {
  weer: { nl: 'Opnieuw gedeclareerd', en: 'Declared again' },
  terug: { nl: 'Gecrediteerd', en: 'Credited' },
  netto: { nl: 'Verschil', en: 'Difference' },
  vast: { nl: 'Blijft liggen', en: 'Stays behind' },
  regels: { nl: '{n} regels', en: '{n} lines' },
  regel: { nl: '1 regel', en: '1 line' },
  teLaat: { nl: '{n} na de uiterste dag', en: '{n} after the last day' },
} as const

/** What corrections come to, in euros and lines. `children`: further tiles. */
export function Tellingen({
  correcties,
  children,
}: {
  readonly correcties: readonly Correctie[]
  readonly children?: ReactNode
}) {
  const t = useTeksten(teksten)
  const { opnieuw: weer, credits, geblokkeerd, teLaat, terug, weer: weerCents, netto } = tel(correcties)
  const aantal = (n: number) => (n === 1 ? t.regel : vul(t.regels, { n }))
  return (
    <Tegels>
      <Tegel naam={t.weer} waarde={<Geld cents={weerCents} />} bij={aantal(weer)} />
      <Tegel naam={t.terug} waarde={<Geld cents={terug} />} bij={aantal(credits)} />
      <Tegel
        naam={t.netto}
        waarde={<Geld cents={netto} />}
        {...(teLaat > 0 ? { toestand: 'letop', bij: vul(t.teLaat, { n: teLaat }) } : {})}
      />
      <Tegel naam={t.vast} waarde={geblokkeerd} {...(geblokkeerd > 0 ? { toestand: 'letop' } : {})} />
      {children}
    </Tegels>
  )
}
