import { useQuery } from '@tanstack/react-query'
import { Drawer } from '../../../kit/Drawer.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { Skelet } from '../../../kit/Skelet.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { type Dagbeeld, keuzesVraag } from '../api.ts'
import { AfspraakFormulier } from './AfspraakFormulier.tsx'
import type { Begin } from './begin.ts'

type AfspraakPaneelProps = {
  readonly open: Begin | null
  readonly beeld: Dagbeeld
  readonly wie: Optie
  readonly opSluit: () => void
  readonly opBewaard: (id: string) => void
}

const teksten = {
  nieuw: { nl: 'Nieuwe afspraak', en: 'New appointment' },
  wijzig: { nl: 'Afspraak wijzigen of verzetten', en: 'Change or move the appointment' },
} as const

/** The side panel in which an appointment is planned, changed or moved. */
export function AfspraakPaneel({ open, beeld, wie, opSluit, opBewaard }: AfspraakPaneelProps) {
  const t = useTeksten(teksten)
  const keuzes = useQuery({ ...keuzesVraag(beeld.dag), enabled: open !== null })
  return (
    <Drawer
      open={open !== null}
      opSluit={opSluit}
      titel={open?.soort === 'wijzig' ? t.wijzig : t.nieuw}
      breedte="breed"
    >
      {open !== null && keuzes.data === undefined && <Skelet regels={6} />}
      {open !== null && keuzes.data !== undefined && (
        <AfspraakFormulier
          key={open.soort === 'wijzig' ? open.regel.afspraak.id : 'nieuw'}
          begin={open}
          beeld={beeld}
          wie={wie}
          soorten={keuzes.data.soorten}
          opBewaard={opBewaard}
        />
      )}
    </Drawer>
  )
}
