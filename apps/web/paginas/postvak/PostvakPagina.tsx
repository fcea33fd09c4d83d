import { useNavigate } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { useMemo } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { type Bericht, haalBerichten } from './api.ts'
import { useBerichtkolommen } from './berichtkolommen.tsx'

const teksten = {
  titel: { nl: 'Postvak in', en: 'Inbox' },
  bij: {
    nl: 'Declaraties die de poort doorliet en op uw oordeel wachten.',
    en: 'Declarations that passed the gate and await your judgement.',
  },
  leeg: { nl: 'Er wacht niets op een oordeel', en: 'Nothing awaits a judgement' },
  beoordelingen: { nl: 'Naar Beoordelingen', en: 'To Judgements' },
  leegBij: {
    nl: 'Zodra een aanbieder declareert, verschijnt het bericht hier.',
    en: 'As soon as a provider declares, the message appears here.',
  },
} as const

/** What came in and waits for the payer's judgement. */
export function PostvakPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const kolommen = useBerichtkolommen()
  const bron = useMemo<LijstBron<Bericht>>(
    () => ({
      sleutel: ['berichten', 'postvak'],
      haalPagina: (vanaf, aantal, _, signal) => haalBerichten('ontvangen', vanaf, aantal, signal),
    }),
    [],
  )
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} />
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        bron={bron}
        sleutel={({ id }) => id}
        opOpen={({ id }) => void navigate({ to: `/postvak/${id}` })}
        leeg={
          <Leegte
            titel={t.leeg}
            icoon={Inbox}
            acties={<LinkButton naar="/beoordelingen">{t.beoordelingen}</LinkButton>}
          >
            {t.leegBij}
          </Leegte>
        }
        autoFocus
      />
    </Blad>
  )
}
