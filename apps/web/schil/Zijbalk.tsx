import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import type { Sessie } from '../api/sessie.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { SneltoetsHint } from '../kit/SneltoetsHint.tsx'
import { useTeksten } from '../taal/teksten.ts'
import { useVoorkeur } from '../voorkeur/voorkeur.ts'
import { Merk } from './Merk.tsx'
import { NavigatieLijst } from './NavigatieLijst.tsx'
import { navVoorkeur } from './nav-voorkeur.ts'
import { OrganisatieMenu } from './OrganisatieMenu.tsx'
import './Zijbalk.css'

const teksten = {
  balk: { nl: 'Zijbalk', en: 'Side bar' },
  smaller: { nl: 'Maak de navigatie smal', en: 'Collapse navigation' },
  breder: { nl: 'Maak de navigatie breed', en: 'Expand navigation' },
  zoek: { nl: 'Zoek of doe…', en: 'Search or do…' },
} as const

type ZijbalkProps = { readonly sessie: Sessie | null; readonly opZoek: () => void }

/** The left side on a wide screen: sign, search, navigation, and at the bottom who works here. */
export function Zijbalk({ sessie, opZoek }: ZijbalkProps) {
  const t = useTeksten(teksten)
  const [nav, zetNav] = useVoorkeur(navVoorkeur)
  const smal = nav === 'smal'
  return (
    <aside className="zk-zijbalk" aria-label={t.balk}>
      <div className="zk-zijbalk-kop">
        <Merk naam={!smal} />
        <IconButton
          icoon={smal ? PanelLeftOpen : PanelLeftClose}
          naam={smal ? t.breder : t.smaller}
          maat="klein"
          onPress={() => zetNav(smal ? 'breed' : 'smal')}
        />
      </div>
      <button type="button" className="zk-zijbalk-zoek" onClick={opZoek} {...(smal ? { 'aria-label': t.zoek } : {})}>
        <Search aria-hidden size={16} />
        {!smal && (
          <>
            <span>{t.zoek}</span>
            <SneltoetsHint toets="mod+k" />
          </>
        )}
      </button>
      <div className="zk-zijbalk-nav">
        <NavigatieLijst sessie={sessie} smal={smal} />
      </div>
      {sessie && <OrganisatieMenu sessie={sessie} smal={smal} />}
    </aside>
  )
}
