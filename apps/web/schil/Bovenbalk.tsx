import { Menu as MenuIcoon, Search } from 'lucide-react'
import type { Sessie } from '../api/sessie.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { useTeksten } from '../taal/teksten.ts'
import { Kruimelpad } from './Kruimelpad.tsx'
import { Merk } from './Merk.tsx'
import { Milieu } from './Milieu.tsx'
import { TaalKnop } from './TaalKnop.tsx'
import { ThemaMenu } from './ThemaMenu.tsx'
import './Bovenbalk.css'

const teksten = {
  menu: { nl: 'Open het menu', en: 'Open the menu' },
  zoek: { nl: 'Zoek of doe', en: 'Search or do' },
} as const

type BovenbalkProps = {
  readonly sessie: Sessie | null
  readonly metNav: boolean
  readonly opLade: () => void
  readonly opZoek: () => void
}

/** The bar above the page: where one is, test or production, language and theme. */
export function Bovenbalk({ sessie, metNav, opLade, opZoek }: BovenbalkProps) {
  const t = useTeksten(teksten)
  return (
    <header className="zk-bovenbalk">
      {metNav ? (
        <>
          <span className="zk-alleen-smal">
            <IconButton icoon={MenuIcoon} naam={t.menu} onPress={opLade} />
          </span>
          <Kruimelpad />
        </>
      ) : (
        <Merk />
      )}
      <span className="zk-bovenbalk-vul" />
      {metNav && sessie && <Milieu milieu={sessie.milieu} />}
      {metNav && (
        <span className="zk-alleen-smal">
          <IconButton icoon={Search} naam={t.zoek} onPress={opZoek} />
        </span>
      )}
      <TaalKnop />
      <ThemaMenu />
    </header>
  )
}
