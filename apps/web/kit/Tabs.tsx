import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import './Tabs.css'

type Tabblad<S extends string = string> = {
  readonly sleutel: S
  readonly naam: string
  /** A number behind the name, for instance how many lines. */
  readonly aantal?: string | number
  readonly inhoud: ReactNode
}

type TabsProps<S extends string> = {
  readonly naam: string
  readonly bladen: readonly Tabblad<S>[]
  readonly gekozen?: S
  readonly opKeuze?: (sleutel: S) => void
}

/** Sheets of one thing, one at a time. Arrow keys move between them. */
export function Tabs<S extends string>({ naam, bladen, gekozen, opKeuze }: TabsProps<S>) {
  return (
    <AriaTabs
      className="zk-tabs"
      {...(gekozen === undefined ? {} : { selectedKey: gekozen })}
      {...(opKeuze ? { onSelectionChange: (sleutel) => opKeuze(sleutel as S) } : {})}
    >
      <TabList aria-label={naam} className="zk-tabs-lijst">
        {bladen.map((blad) => (
          <Tab key={blad.sleutel} id={blad.sleutel} className="zk-tab">
            {blad.naam}
            {blad.aantal !== undefined && <span className="zk-tab-aantal">{blad.aantal}</span>}
          </Tab>
        ))}
      </TabList>
      {bladen.map((blad) => (
        <TabPanel key={blad.sleutel} id={blad.sleutel} className="zk-tabs-blad">
          {blad.inhoud}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
