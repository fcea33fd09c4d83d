import { useNavigate } from '@tanstack/react-router'
import { Scale } from 'lucide-react'
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
  titel: { nl: 'Beoordelingen', en: 'Judgements' },
  bij: {
    nl: 'Beoordeelde declaraties, met het ontvangstbewijs van elke beslissing.',
    en: 'Judged declarations, with the receipt of every decision.',
  },
  leeg: { nl: 'Er is nog niets beoordeeld', en: 'Nothing was judged yet' },
  postvak: { nl: 'Naar Postvak in', en: 'To the inbox' },
  leegBij: { nl: 'Open een bericht in Postvak in.', en: 'Open a message in the inbox.' },
} as const

/** What was judged. */
export function BeoordelingenPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const kolommen = useBerichtkolommen()
  const bron = useMemo<LijstBron<Bericht>>(
    () => ({
      sleutel: ['berichten', 'beoordeeld'],
      haalPagina: (vanaf, aantal, _, signal) => haalBerichten('verwerkt', vanaf, aantal, signal),
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
        opOpen={({ id }) => void navigate({ to: `/beoordelingen/${id}` })}
        leeg={
          <Leegte titel={t.leeg} icoon={Scale} acties={<LinkButton naar="/postvak">{t.postvak}</LinkButton>}>
            {t.leegBij}
          </Leegte>
        }
        autoFocus
      />
    </Blad>
  )
}
