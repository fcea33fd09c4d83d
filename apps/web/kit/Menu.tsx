import type { LucideIcon } from 'lucide-react'
import { Check } from 'lucide-react'
import { Fragment, type ReactElement } from 'react'
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { SneltoetsHint } from './SneltoetsHint.tsx'
import './Zweeflijst.css'

type MenuKeuze = {
  readonly sleutel: string
  readonly naam: string
  readonly bij?: string
  readonly icoon?: LucideIcon
  readonly sneltoets?: string
  readonly gevaar?: boolean
  readonly uit?: boolean
  /** Shows a check mark: this is how it is now. */
  readonly gekozen?: boolean
  readonly doe: () => void
}

export type MenuGroep = { readonly titel?: string; readonly keuzes: readonly MenuKeuze[] }

type MenuProps = {
  readonly naam: string
  readonly groepen: readonly MenuGroep[]
  /** The button that opens it. */
  readonly children: ReactElement
  readonly plaats?: 'bottom start' | 'bottom end' | 'top start' | 'right bottom'
}

/** A button with a list of actions under it. */
export function Menu({ naam, groepen, children, plaats = 'bottom end' }: MenuProps) {
  const gevuld = groepen.filter((g) => g.keuzes.length > 0)
  return (
    <MenuTrigger>
      {children}
      <Popover className="zk-zweef" placement={plaats} offset={4}>
        <AriaMenu className="zk-zweef-lijst" aria-label={naam}>
          {gevuld.map((groep, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one menu keep their place
            <Fragment key={i}>
              {i > 0 && <Separator className="zk-zweef-streep" />}
              <MenuSection {...(groep.titel ? {} : { 'aria-label': naam })}>
                {groep.titel && <Header className="zk-zweef-kop">{groep.titel}</Header>}
                {groep.keuzes.map((keuze) => (
                  <Keuze key={keuze.sleutel} keuze={keuze} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Keuze({ keuze }: { readonly keuze: MenuKeuze }) {
  const { icoon: Icoon } = keuze
  return (
    <MenuItem
      id={keuze.sleutel}
      textValue={keuze.naam}
      className="zk-optie"
      isDisabled={keuze.uit === true}
      onAction={keuze.doe}
      data-gevaar={keuze.gevaar || undefined}
    >
      {Icoon && <Icoon aria-hidden size={16} />}
      <span className="zk-optie-tekst">
        <span>{keuze.naam}</span>
        {keuze.bij && <span className="zk-optie-bij">{keuze.bij}</span>}
      </span>
      {keuze.gekozen && <Check aria-hidden size={15} />}
      {keuze.gekozen && <span className="zk-alleen-voorlezen">✓</span>}
      {keuze.sneltoets && <SneltoetsHint toets={keuze.sneltoets} />}
    </MenuItem>
  )
}
