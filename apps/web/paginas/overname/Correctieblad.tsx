import { Kaart } from '../../kit/Kaart.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Voorbeeld } from './api.ts'

const teksten = {
  titel: { nl: 'Correcties die hieruit volgen: {n}', en: 'Corrections that follow from this: {n}' },
  bij: {
    nl: 'Wat hier staat of wat de bestanden zelf zeggen verschilt van wat verzonden is. Na de overname staat dit klaar bij Correcties; er gaat niets vanzelf weg.',
    en: 'What is here, or what the files themselves say, differs from what was sent. After the take-over this waits at Corrections; nothing leaves by itself.',
  },
  meer: { nl: 'en nog {n}', en: 'and {n} more' },
} as const

const EERST = 20

/** What correcting will propose right after the take-over, so that no credit comes as a surprise. */
export function Correctieblad({ correcties }: Pick<Voorbeeld, 'correcties'>) {
  const t = useTeksten(teksten)
  const lees = useLees()
  return (
    <Kaart titel={vul(t.titel, { n: correcties.length })} bij={t.bij}>
      <ul className="zk-overname-correcties">
        {correcties.slice(0, EERST).map(({ referentie, actie, reden }) => (
          <li key={referentie}>
            <code>{referentie}</code> <strong>{actie}</strong> {lees(reden.tekst)}
          </li>
        ))}
      </ul>
      {correcties.length > EERST && <p className="zk-stil">{vul(t.meer, { n: correcties.length - EERST })}</p>}
    </Kaart>
  )
}
