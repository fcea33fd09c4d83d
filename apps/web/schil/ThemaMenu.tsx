import { Monitor, Moon, Sun } from 'lucide-react'
import { IconButton } from '../kit/IconButton.tsx'
import { Menu } from '../kit/Menu.tsx'
import { useTeksten } from '../taal/teksten.ts'
import { themaVoorkeur } from '../voorkeur/thema.ts'
import { useVoorkeur } from '../voorkeur/voorkeur.ts'

const teksten = {
  thema: { nl: 'Licht of donker', en: 'Light or dark' },
  licht: { nl: 'Licht', en: 'Light' },
  donker: { nl: 'Donker', en: 'Dark' },
  systeem: { nl: 'Zoals het systeem', en: 'As the system' },
} as const

const ICOON = { licht: Sun, donker: Moon, systeem: Monitor } as const

/** Chooses light, dark, or as the system has it. */
export function ThemaMenu() {
  const t = useTeksten(teksten)
  const [thema, zet] = useVoorkeur(themaVoorkeur)
  return (
    <Menu
      naam={t.thema}
      groepen={[
        {
          keuzes: (['licht', 'donker', 'systeem'] as const).map((keuze) => ({
            sleutel: keuze,
            naam: t[keuze],
            icoon: ICOON[keuze],
            gekozen: keuze === thema,
            doe: () => zet(keuze),
          })),
        },
      ]}
    >
      <IconButton icoon={ICOON[thema]} naam={t.thema} />
    </Menu>
  )
}
