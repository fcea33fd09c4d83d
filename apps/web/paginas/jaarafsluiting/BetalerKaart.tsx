import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Betaler } from './api.ts'
import { Nooitrijen } from './Nooitrijen.tsx'
import type { Geopend } from './PostPaneel.tsx'
import { Postrij } from './Postrij.tsx'

const teksten = {
  betaler: { nl: 'Betaler {uzovi}', en: 'Payer {uzovi}' },
  compleet: { nl: 'compleet', en: 'complete' },
  onzeker: { nl: 'nog onzeker', en: 'not certain yet' },
  uiterlijk: { nl: 'Alles goedgekeurd uiterlijk', en: 'All approved at the latest on' },
  verstreken: { nl: 'die dag is voorbij', en: 'that day is over' },
} as const

type BetalerKaartProps = {
  readonly jaar: number
  readonly peildag: string
  readonly betaler: Betaler
  readonly opOpen: (geopend: Geopend) => void
}

/** A year at one payer: what is settled, and each reason why something is open. */
export function BetalerKaart({ peildag, betaler, opOpen }: BetalerKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { posten, nooit, open, uiterlijk } = betaler
  const naam = betaler.naam ?? vul(t.betaler, { uzovi: betaler.betaler })
  const klaar = nooit.length === 0 && posten.every((post) => post.klaar)
  return (
    <Kaart
      titel={naam}
      bij={
        <>
          {klaar ? (
            <Status toestand="goed">{t.compleet}</Status>
          ) : (
            <Status toestand="letop">
              <Geld cents={open} /> {t.onzeker}
            </Status>
          )}{' '}
          {uiterlijk !== null && (
            <span>
              {t.uiterlijk} <Dag dag={uiterlijk} />
              {peildag > uiterlijk && `: ${t.verstreken}`}
            </span>
          )}
        </>
      }
    >
      <ul className="zk-jaar-posten" aria-label={naam}>
        {posten.map((post) => (
          <Postrij
            key={post.stand}
            klaar={post.klaar}
            tekst={lees(post.tekst)}
            doe={post.doe === null ? null : lees(post.doe)}
            aantal={post.aantal}
            cents={post.klaar ? post.toegekend : post.open}
            opOpen={() => opOpen({ soort: 'post', betaler: betaler.betaler, naam, post })}
          />
        ))}
        <Nooitrijen nooit={nooit} opOpen={opOpen} />
      </ul>
    </Kaart>
  )
}
