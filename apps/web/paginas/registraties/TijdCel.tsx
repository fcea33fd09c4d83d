import { parseDay } from '@zorgketen/values'
import { useTeksten } from '../../taal/teksten.ts'
import type { Verblijf } from './concept/verblijf.ts'

const teksten = {
  dagen: { nl: 'dagen van opname tot ontslag', en: 'days from admission to discharge' },
  nu: { nl: 'nog opgenomen', en: 'still admitted' },
} as const

/** How long a stay was, in days; of one that goes on a sign that it does. */
export function TijdCel({ registratie }: { readonly registratie: Verblijf }) {
  const t = useTeksten(teksten)
  const { opname, ontslag } = registratie
  if (ontslag === null) return <span title={t.nu}>…</span>
  const [van, tot] = [parseDay(opname.dag), parseDay(ontslag.dag)]
  if (!van.ok || !tot.ok) return '–'
  return <span title={t.dagen}>{tot.value - van.value} d</span>
}
