import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../../taal/taal.ts'
import { SOORTEN, type Soort } from '../concept/gedeeld.ts'
import { SOORTNAMEN } from './veld-teksten.ts'
import './Soortkeuze.css'

type SoortkeuzeProps = {
  readonly naam: string
  readonly soort: Soort
  readonly opSoort: (soort: Soort) => void
}

/** Which kind of registration is filled in: `alt+1` to `alt+4`. What was typed goes along. */
export function Soortkeuze({ naam, soort, opSoort }: SoortkeuzeProps) {
  const [taal] = useTaal()
  const kies = (naar: Soort) => {
    if (naar !== soort) opSoort(naar)
  }
  useSneltoets('alt+1', SOORTNAMEN.consult, () => kies('consult'))
  useSneltoets('alt+2', SOORTNAMEN.groepssessie, () => kies('groepssessie'))
  useSneltoets('alt+3', SOORTNAMEN.verblijf, () => kies('verblijf'))
  useSneltoets('alt+4', SOORTNAMEN.overig, () => kies('overig'))
  return (
    <fieldset className="zk-soortkeuze" aria-label={naam}>
      {SOORTEN.map((een, n) => (
        <button
          key={een}
          type="button"
          aria-pressed={een === soort}
          aria-keyshortcuts={`Alt+${n + 1}`}
          title={`Alt+${n + 1}`}
          onClick={() => kies(een)}
        >
          {SOORTNAMEN[een][taal]}
        </button>
      ))}
    </fieldset>
  )
}
