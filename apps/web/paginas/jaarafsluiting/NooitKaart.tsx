import { Kaart } from '../../kit/Kaart.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Nooit } from './api.ts'
import { Nooitrijen } from './Nooitrijen.tsx'
import type { Geopend } from './PostPaneel.tsx'

const teksten = {
  titel: { nl: 'Nooit gedeclareerd', en: 'Never declared' },
  bij: {
    nl: 'Geleverd en niet bij een betaler ingediend; bedragen tegen het maximumtarief.',
    en: 'Delivered and not sent to a payer; amounts at the maximum tariff.',
  },
} as const

type NooitKaartProps = { readonly nooit: readonly Nooit[]; readonly opOpen: (geopend: Geopend) => void }

/** Prestaties that never left, with the reason. */
export function NooitKaart({ nooit, opOpen }: NooitKaartProps) {
  const t = useTeksten(teksten)
  return (
    <Kaart titel={t.titel} bij={t.bij}>
      <ul className="zk-jaar-posten" aria-label={t.titel}>
        <Nooitrijen nooit={nooit} opOpen={opOpen} />
      </ul>
    </Kaart>
  )
}
