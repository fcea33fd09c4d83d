import { ChevronRight } from 'lucide-react'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { Fictief } from '../registraties/gedeeld/Fictief.tsx'
import type { Zoekresultaat } from './api.ts'
import { Code } from './Code.tsx'
import { Velden } from './Velden.tsx'

const teksten = {
  retourcode: { nl: 'Retourcode', en: 'Return code' },
  regel: { nl: 'Regel', en: 'Rule' },
  prestatie: { nl: 'Prestatiecode', en: 'Prestatiecode' },
  bron: { nl: 'Bron', en: 'Source' },
  zekerheid: { nl: 'Zekerheid van de bron', en: 'Certainty of the source' },
  geldig: { nl: 'Geldig', en: 'Valid' },
  verwant: { nl: 'Hoort bij', en: 'Belongs with' },
} as const

type ResultaatProps = { readonly resultaat: Zoekresultaat; readonly open: boolean }

/** One thing found: what it says, what to do, where that stands and how sure it is. */
export function Resultaat({ resultaat, open }: ResultaatProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { soort, titel, tekst, velden, bron, zekerheid, geldig, fictief, verwant } = resultaat
  const herkomst = [
    { label: { nl: teksten.geldig.nl, en: teksten.geldig.en }, waarde: geldig, uitleg: null },
    { label: teksten.bron, waarde: bron, uitleg: null },
    { label: teksten.zekerheid, waarde: zekerheid, uitleg: null },
  ]
  return (
    <details className="zk-opzoek-een" open={open} data-soort={soort}>
      <summary>
        <ChevronRight aria-hidden size={16} className="zk-lees-pijl" />
        <span className="zk-lees-titel">
          <strong>{lees(titel)}</strong>
          <span>{lees(tekst)}</span>
        </span>
        {fictief && <Fictief />}
        <span className="zk-opzoek-soort">{t[soort]}</span>
      </summary>
      <div className="zk-lees-lijf">
        <Velden velden={[...velden, ...herkomst]} />
        {verwant.length > 0 && (
          <p className="zk-opzoek-verwant">
            <span className="zk-zacht">{t.verwant}</span>
            {verwant.map((sleutel) => (
              <Code key={sleutel} woord={sleutel.split('@')[0] ?? sleutel} />
            ))}
          </p>
        )}
      </div>
    </details>
  )
}
