import { useNavigate } from '@tanstack/react-router'
import { Inbox, Scale } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { whenRust } from '../../rust/when-rust.ts'
import { useLees } from '../../taal/taal.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Bericht, haalBerichten, haalKopVooruit } from './api.ts'
import { useBerichtkolommen } from './berichtkolommen.tsx'

/** The two trays of a payer: what waits for its judgement, and what was judged. */
const VAKKEN = {
  postvak: {
    stand: 'ontvangen',
    icoon: Inbox,
    ander: 'beoordelingen',
    titel: { nl: 'Postvak in', en: 'Inbox' },
    bij: {
      nl: 'Declaraties die de poort doorliet en op uw oordeel wachten.',
      en: 'Declarations that passed the gate and await your judgement.',
    },
    leeg: { nl: 'Er wacht niets op een oordeel', en: 'Nothing awaits a judgement' },
    leegBij: {
      nl: 'Zodra een aanbieder declareert, verschijnt het bericht hier.',
      en: 'As soon as a provider declares, the message appears here.',
    },
    naar: { nl: 'Naar Postvak in', en: 'To the inbox' },
  },
  beoordelingen: {
    stand: 'verwerkt',
    icoon: Scale,
    ander: 'postvak',
    titel: { nl: 'Beoordelingen', en: 'Judgements' },
    bij: {
      nl: 'Beoordeelde declaraties, met het ontvangstbewijs van elke beslissing.',
      en: 'Judged declarations, with the receipt of every decision.',
    },
    leeg: { nl: 'Er is nog niets beoordeeld', en: 'Nothing was judged yet' },
    leegBij: { nl: 'Open een bericht in Postvak in.', en: 'Open a message in the inbox.' },
    naar: { nl: 'Naar Beoordelingen', en: 'To Judgements' },
  },
} as const

type Vak = keyof typeof VAKKEN

/** What came in and waits for the payer's judgement. */
export function PostvakPagina() {
  useEffect(() => whenRust(() => void haalKopVooruit()), [])
  return <Berichtenvak key="postvak" vak="postvak" />
}

/** What was judged. */
export const BeoordelingenPagina = () => <Berichtenvak key="beoordelingen" vak="beoordelingen" />

const sleutel = ({ id }: Bericht) => id

/** Received declarations in one state; a row opens the message at its place. */
function Berichtenvak({ vak }: { readonly vak: Vak }) {
  const lees = useLees()
  const navigate = useNavigate()
  const kolommen = useBerichtkolommen()
  const { stand, icoon, ander, titel, bij, leeg, leegBij } = VAKKEN[vak]
  const bron = useMemo<LijstBron<Bericht>>(
    () => ({
      sleutel: ['berichten', vak],
      haalPagina: (vanaf, aantal, _, signal) => haalBerichten(stand, vanaf, aantal, signal),
    }),
    [vak, stand],
  )
  return (
    <Blad soort="lijst">
      <Kop
        titel={lees(titel)}
        bij={lees(bij)}
        acties={<UitvoerKnop lijst="berichten" filter={{ richting: 'in', soort: 'gds801', stand }} />}
      />
      <Lijst
        naam={lees(titel)}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        opOpen={({ id }) => void navigate({ to: `/${vak}/${id}` as string })}
        leeg={
          <Leegte
            titel={lees(leeg)}
            icoon={icoon}
            acties={<LinkButton naar={`/${ander}`}>{lees(VAKKEN[ander].naar)}</LinkButton>}
          >
            {lees(leegBij)}
          </Leegte>
        }
        autoFocus
      />
    </Blad>
  )
}
