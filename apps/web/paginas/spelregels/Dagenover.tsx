import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'

const teksten = {
  over: { nl: 'nog {n} dagen', en: '{n} days left' },
  een: { nl: 'nog 1 dag', en: '1 day left' },
  nu: { nl: 'vandaag', en: 'today' },
  geen: { nl: 'geen vaste dag', en: 'no fixed day' },
} as const

/** A week or less asks for attention. */
const KORT = 7

/** How many days are left; null: no day was agreed. */
export function Dagenover({ dagen }: { readonly dagen: number | null }) {
  const t = useTeksten(teksten)
  if (dagen === null) return <span className="zk-zacht">{t.geen}</span>
  const woord = dagen <= 0 ? t.nu : dagen === 1 ? t.een : vul(t.over, { n: dagen })
  return (
    <Status kaal toestand={dagen <= KORT ? 'letop' : 'info'}>
      {woord}
    </Status>
  )
}
