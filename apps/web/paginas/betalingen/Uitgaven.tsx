import { FolderMinus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { legTerzijde, type Wachtpost } from './api.ts'
import { RedenVraag } from './RedenVraag.tsx'

const teksten = {
  kop: { nl: '{n} uitgaven die bij geen factuur horen', en: '{n} expenses that belong to no invoice' },
  kopEen: { nl: '1 uitgave die bij geen factuur hoort', en: '1 expense that belongs to no invoice' },
  alles: { nl: 'Leg alle terzijde', en: 'Set all aside' },
  uitleg: {
    nl: 'Eigen uitgaven, zoals huur en lonen. Zij tellen dan als verwerkt.',
    en: 'Own spending, such as rent and wages. They count as dealt with then.',
  },
} as const

/** Money that left and fits nothing: looked at together, set aside together. */
export function Uitgaven({ posten, mag }: { readonly posten: readonly Wachtpost[]; readonly mag: boolean }) {
  const t = useTeksten(teksten)
  const [vraagt, setVraagt] = useState(false)
  return (
    <div className="zk-betalingen-uitgaven">
      <details>
        <summary>{posten.length === 1 ? t.kopEen : vul(t.kop, { n: posten.length })}</summary>
        <ul>
          {posten.map(({ sleutel, boeking, bedrag }) => (
            <li key={sleutel}>
              <Dag dag={boeking?.dag ?? null} />
              <span>{[boeking?.tegenpartij, boeking?.omschrijving].filter(Boolean).join(' — ')}</span>
              <Geld cents={bedrag} />
            </li>
          ))}
        </ul>
      </details>
      {mag && (
        <Button maat="klein" icoon={FolderMinus} onPress={() => setVraagt(true)}>
          {t.alles}
        </Button>
      )}
      {vraagt && (
        <RedenVraag
          titel={t.alles}
          uitleg={t.uitleg}
          doe={(reden) =>
            legTerzijde(
              posten.map(({ sleutel }) => sleutel),
              reden,
            )
          }
          opSluit={() => setVraagt(false)}
        />
      )}
    </div>
  )
}
