import { ArrowRight, HeartPulse, Landmark } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { Organisatiekeuze } from '../../api/sessie.ts'
import { Draaier } from '../../kit/Draaier.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'

const teksten = {
  fictief: { nl: 'Fictief', en: 'Fictional' },
  als: { nl: 'Werk bij {naam} als {rol}', en: 'Work at {naam} as {rol}' },
} as const

type OrganisatieKaartProps = {
  readonly organisatie: Organisatiekeuze
  /** `id rol` of the choice that is under way. */
  readonly bezig: string | null
  readonly opKies: (rol: string) => void
}

/** One organisation and the roles in which one can enter it. */
export function OrganisatieKaart({ organisatie, bezig, opKies }: OrganisatieKaartProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const Icoon = organisatie.soort === 'aanbieder' ? HeartPulse : Landmark
  return (
    <article className="zk-begin-kaart">
      <div className="zk-begin-kaartkop">
        <span className="zk-begin-teken">
          <Icoon aria-hidden size={20} strokeWidth={1.7} />
        </span>
        {organisatie.fictief && <span className="zk-begin-fictief">{t.fictief}</span>}
      </div>
      <h3>{organisatie.naam}</h3>
      <p className="zk-begin-omschrijving">{lees(organisatie.omschrijving)}</p>
      <ul>
        {organisatie.rollen.map((r) => (
          <li key={r.rol}>
            <Button
              className="zk-begin-rol"
              isDisabled={bezig !== null}
              aria-label={vul(t.als, { naam: organisatie.naam, rol: lees(r.naam) })}
              onPress={() => opKies(r.rol)}
            >
              <span>{lees(r.naam)}</span>
              {bezig === `${organisatie.id} ${r.rol}` ? <Draaier /> : <ArrowRight aria-hidden size={15} />}
            </Button>
          </li>
        ))}
      </ul>
    </article>
  )
}
