import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { maakOngedaan, terzijdeVraag } from './api.ts'
import { RedenVraag } from './RedenVraag.tsx'

const teksten = {
  kop: { nl: 'Terzijde gelegd ({n})', en: 'Set aside ({n})' },
  onbekend: { nl: 'Onbekende afzender', en: 'Unknown sender' },
  door: { nl: '{reden} (door {door})', en: '{reden} (by {door})' },
  terug: { nl: 'Zet terug', en: 'Put back' },
  uitleg: {
    nl: 'De boeking wacht daarna weer bij Te verwerken.',
    en: 'The booking then waits again under To be dealt with.',
  },
} as const

/** What was set aside and why; each can be put back. */
export function Terzijdegelegd({ mag }: { readonly mag: boolean }) {
  const t = useTeksten(teksten)
  const boekingen = useQuery(terzijdeVraag).data ?? []
  const [terug, setTerug] = useState<string | null>(null)
  if (boekingen.length === 0) return null
  return (
    <div className="zk-betalingen-uitgaven">
      <details>
        <summary>{vul(t.kop, { n: boekingen.length })}</summary>
        <ul className="zk-betalingen-terzijde">
          {boekingen.map(({ betaling, boeking, bedrag, reden, door }) => (
            <li key={betaling}>
              <Dag dag={boeking?.dag ?? null} />
              <span>
                {[boeking?.tegenpartij ?? t.onbekend, boeking?.omschrijving].filter(Boolean).join(' — ')}
                <span className="zk-stil zk-betalingen-reden">{vul(t.door, { reden, door })}</span>
              </span>
              <Geld cents={bedrag} />
              {mag && (
                <Button soort="stil" maat="klein" icoon={Undo2} onPress={() => setTerug(betaling)}>
                  {t.terug}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {terug !== null && (
        <RedenVraag
          titel={t.terug}
          uitleg={t.uitleg}
          doe={(reden) => maakOngedaan(terug, reden)}
          opSluit={() => setTerug(null)}
        />
      )}
    </div>
  )
}
