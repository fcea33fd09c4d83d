import { useQuery } from '@tanstack/react-query'
import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import type { Bevinding } from '../../../kit/bevinding.ts'
import { Kaart } from '../../../kit/Kaart.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { UitvoerKnop } from '../../../uitvoer/UitvoerKnop.tsx'
import { bevindingVan } from '../../agenda/bevinding-van.ts'
import { useMaand } from '../../registraties/maand/use-maand.ts'
import { vastleggingVraag } from '../api.ts'

const teksten = {
  titel: { nl: 'Ligt vast wie wat vastlegt, en ging het zo', en: 'Is it recorded who records what, and did it go so' },
  geen: {
    nl: 'Alles wat hier kan voorkomen is besloten, en zo vastgelegd.',
    en: 'All that can occur here is decided, and recorded so.',
  },
  keer: { nl: '{n} × {wat}', en: '{n} × {wat}' },
  bekeken: { nl: '{n} van {totaal} registraties bekeken', en: '{n} of {totaal} registrations looked at' },
} as const

/** Whether the agreement on who records what is complete, and whether the month was recorded so (ZPM-28). */
export function Vastlegging() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { maand } = useMaand()
  const { data } = useQuery({ ...vastleggingVraag(maand ?? ''), enabled: maand !== null })
  if (data === undefined || maand === null) return null
  const bevindingen: readonly Bevinding[] = [
    ...data.document.map(bevindingVan),
    ...data.registraties.map((groep) => ({
      ...bevindingVan(groep),
      wat: vul(t.keer, { n: groep.aantal, wat: lees(groep.wat) }),
    })),
  ]
  return (
    <Kaart titel={t.titel} acties={<UitvoerKnop lijst="vastlegging" filter={{ maand }} />}>
      <Bevindingen beknopt bevindingen={bevindingen} geen={t.geen} />
      {data.bekeken < data.totaal && (
        <p className="zk-stil">{vul(t.bekeken, { n: data.bekeken, totaal: data.totaal })}</p>
      )}
    </Kaart>
  )
}
