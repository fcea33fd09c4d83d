import { Link } from '@tanstack/react-router'
import { Geld } from '../../../kit/Geld.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Item, Tijdlijn } from '../api.ts'
import { SOORTNAMEN } from '../teksten.ts'
import { adresVan } from '../waarheen.ts'
import { Feiten } from './Feiten.tsx'
import { Wanneer } from './Wanneer.tsx'

const teksten = {
  open: { nl: 'Open', en: 'Open' },
  meer: { nl: 'Kies om alle {n} te zien', en: 'Choose to see all {n}' },
} as const

/** Facts that the small card has room for. */
const MEEST = 4

/** What shows while a thing is pointed at or focused: what, when, why, and where to open it. */
export function Kaartje({ item, patient }: { readonly item: Item; readonly patient: Tijdlijn['patient'] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { waarheen, bedrag, delen, meer } = item
  const adres = waarheen && adresVan(waarheen, patient)
  return (
    <div className="zk-tl-kaartje">
      <p className="zk-tl-kaartje-soort">{lees(SOORTNAMEN[item.soort])}</p>
      <p className="zk-tl-kaartje-titel">{lees(item.titel)}</p>
      <p className="zk-stil">
        <Wanneer {...item} />
        {bedrag !== null && (
          <>
            {' · '}
            <Geld cents={bedrag} />
          </>
        )}
      </p>
      <Feiten feiten={item.feiten.slice(0, MEEST)} />
      <p className="zk-tl-kaartje-voet">
        {delen.length + meer > 1 && <span className="zk-stil">{vul(t.meer, { n: delen.length + meer })}</span>}
        {adres && (
          <Link to={adres.naar} search={adres.zoek as never}>
            {t.open}
          </Link>
        )}
      </p>
    </div>
  )
}
