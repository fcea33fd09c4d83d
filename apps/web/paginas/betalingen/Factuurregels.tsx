import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Factuurregel, factuurregelsVraag } from './api.ts'
import { STATUSSEN } from './status.ts'

const teksten = {
  regels: { nl: 'Per regel', en: 'Per line' },
  aantal: { nl: 'Per regel ({n})', en: 'Per line ({n})' },
  meer: { nl: 'Toon meer ({n} van {totaal})', en: 'Show more ({n} of {totaal})' },
} as const

/** The state of each line of an invoice, asked for when it is opened and page by page: a month may be one invoice. */
export function Factuurregels({ post }: { readonly post: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [open, setOpen] = useState(false)
  const vraag = useInfiniteQuery({ ...factuurregelsVraag(post), enabled: open })
  const totaal = vraag.data?.pages[0]?.totaal
  const regels = vraag.data?.pages.flatMap(({ rijen }) => rijen) ?? []
  const getal = (n: number) => formatGetal(n, taal)
  return (
    <details className="zk-betalingen-regels" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{totaal === undefined ? t.regels : vul(t.aantal, { n: getal(totaal) })}</summary>
      {open && (
        <>
          {vraag.isPending && <Skelet regels={4} />}
          <ul>
            {regels.map((regel) => (
              <Regel key={regel.referentie} regel={regel} />
            ))}
          </ul>
          {vraag.isError && <Foutpaneel fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />}
          {/* not pending meanwhile: a button that cannot be pressed loses the focus, and with it Escape */}
          {vraag.hasNextPage && (
            <Button maat="klein" onPress={() => void vraag.fetchNextPage({ cancelRefetch: false })}>
              {vul(t.meer, { n: getal(regels.length), totaal: getal(totaal ?? 0) })}
            </Button>
          )}
        </>
      )}
    </details>
  )
}

function Regel({ regel: { referentie, toegekend, betaald, status } }: { readonly regel: Factuurregel }) {
  const lees = useLees()
  return (
    <li>
      <code>{referentie}</code>
      <span className="zk-stil">
        <Geld cents={betaald} /> / <Geld cents={toegekend} />
      </span>
      <Status kaal toestand={STATUSSEN[status].toestand}>
        {lees(STATUSSEN[status].naam)}
      </Status>
    </li>
  )
}
