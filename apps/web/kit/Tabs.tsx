import { type ReactNode, useEffect, useRef } from 'react'
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
  const aantallen = bladen.map(({ aantal = '' }) => aantal).join(' ')
  return (
    <AriaTabs
      className="zk-tabs"
      {...(gekozen === undefined ? {} : { selectedKey: gekozen })}
      {...(opKeuze ? { onSelectionChange: (sleutel) => opKeuze(sleutel as S) } : {})}
    >
      <TabList aria-label={naam} className="zk-tabs-lijst">
        {bladen.map((blad) => (
          <Tab key={blad.sleutel} id={blad.sleutel} className="zk-tab">
            {({ isSelected }) => (
              <>
                {blad.naam}
                {blad.aantal !== undefined && <span className="zk-tab-aantal">{blad.aantal}</span>}
                {isSelected && <InBeeld telkens={aantallen} />}
              </>
            )}
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

/** On a narrow screen the names scroll: brings the name that it stands in into sight, again when others became wider. */
function InBeeld({ telkens }: { readonly telkens: string }) {
  const plek = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a number behind a name moves the names after it
  useEffect(() => {
    const blad = plek.current?.closest<HTMLElement>('.zk-tab')
    const lijst = blad?.closest<HTMLElement>('.zk-tabs-lijst')
    if (!blad || !lijst) return
    const { left, right } = blad.getBoundingClientRect()
    const vak = lijst.getBoundingClientRect()
    if (right > vak.right) lijst.scrollLeft += right - vak.right
    else if (left < vak.left) lijst.scrollLeft += left - vak.left
  }, [telkens])
  return <span ref={plek} hidden />
}
