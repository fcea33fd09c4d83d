import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Afspraak } from './api.ts'

const teksten = {
  geen: { nl: 'geen maximum', en: 'no maximum' },
  van: { nl: 'van', en: 'of' },
} as const

/** How much of the maximum is used, with what awaits its answer. */
export function Stand({ afspraak: { maximum, stand } }: { readonly afspraak: Pick<Afspraak, 'maximum' | 'stand'> }) {
  const t = useTeksten(teksten)
  if (maximum === null || stand === null) return <span className="zk-stil">{t.geen}</span>
  const toon = (n: number) => (maximum.soort === 'bedrag' ? <Geld cents={n} /> : <Getal n={n} />)
  return (
    <Status kaal toestand={stand.boven ? 'letop' : 'goed'}>
      {toon(stand.metWacht)} {t.van} {toon(stand.maximum)}
    </Status>
  )
}
