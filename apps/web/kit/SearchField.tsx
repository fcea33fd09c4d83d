import { Search, X } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField'
import './SearchField.css'
import './Veld.css'

type SearchFieldProps = Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  /** What is searched; read aloud and shown as placeholder. */
  readonly naam: string
}

/** A search box for above a list. Escape empties it. */
export function SearchField({ naam, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={naam} className="zk-zoekveld">
      <Search aria-hidden size={16} className="zk-zoekveld-icoon" />
      <Input className="zk-invoer" placeholder={naam} />
      <Button className="zk-zoekveld-wis">
        <X aria-hidden size={14} />
      </Button>
    </AriaSearchField>
  )
}
