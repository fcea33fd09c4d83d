import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Gebrek } from './api.ts'
import { plekVan } from './plek-van.ts'

const teksten = {
  open: { nl: 'Open', en: 'Open' },
  meer: { nl: 'nog {n}', en: '{n} more' },
  deel: { nl: 'de eerste {n} van {totaal}', en: 'the first {n} of {totaal}' },
} as const

const EERST = 6

/** Links to what is to be mended: a patient, a register, a registration. */
export function TeOpenen({ gebrek, maand }: { readonly gebrek: Gebrek; readonly maand: string }) {
  const t = useTeksten(teksten)
  const [alles, setAlles] = useState(false)
  const { betrokken, totaalBetrokken } = gebrek
  if (betrokken.length === 0) return null
  const getoond = alles ? betrokken : betrokken.slice(0, EERST)
  return (
    <div className="zk-volledigheid-open">
      <span className="zk-stil">{t.open}:</span>
      {getoond.map((een) => {
        const { naar, zoek } = plekVan(een, maand)
        return (
          <Link key={`${een.register} ${een.id}`} to={naar} {...(zoek === null ? {} : { search: zoek as never })}>
            {een.naam}
          </Link>
        )
      })}
      {getoond.length < betrokken.length && (
        <Button maat="klein" soort="stil" onPress={() => setAlles(true)}>
          {vul(t.meer, { n: totaalBetrokken - getoond.length })}
        </Button>
      )}
      {alles && totaalBetrokken > betrokken.length && (
        <span className="zk-stil">{vul(t.deel, { n: betrokken.length, totaal: totaalBetrokken })}</span>
      )}
    </div>
  )
}
