import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'

/** Opens another sheet of the same page: looks like a link in a text. */
export function Knoplink({ opDruk, children }: { readonly opDruk: () => void; readonly children: ReactNode }) {
  return (
    <Button className="zk-knoplink" onPress={opDruk}>
      {children}
    </Button>
  )
}
