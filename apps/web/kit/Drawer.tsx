import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTeksten } from '../taal/teksten.ts'
import { Focuswacht } from './Focuswacht.tsx'
import { IconButton } from './IconButton.tsx'
import './Dialog.css'
import './Drawer.css'

type DrawerProps = {
  readonly open: boolean
  readonly opSluit: () => void
  readonly titel: string
  /** A quiet line under the title. */
  readonly bij?: ReactNode
  readonly children: ReactNode
  readonly acties?: ReactNode
  readonly breedte?: 'gewoon' | 'breed'
}

const teksten = { sluit: { nl: 'Sluit', en: 'Close' } } as const

/** A panel from the right, for one row of a list: the list stays where it was. Full screen on a phone. */
export function Drawer({ open, opSluit, titel, bij, children, acties, breedte = 'gewoon' }: DrawerProps) {
  const t = useTeksten(teksten)
  return (
    <ModalOverlay
      className="zk-sluier zk-zijpaneel-sluier"
      isOpen={open}
      onOpenChange={(nu) => {
        if (!nu) opSluit()
      }}
      isDismissable
    >
      <Modal className="zk-zijpaneel" data-breedte={breedte}>
        <AriaDialog className="zk-dialoog-inhoud">
          <Focuswacht />
          <header className="zk-zijpaneel-kop">
            <div>
              <Heading slot="title" level={2}>
                {titel}
              </Heading>
              {bij && <p className="zk-stil">{bij}</p>}
            </div>
            <IconButton icoon={X} naam={t.sluit} sneltoets="Escape" onPress={opSluit} />
          </header>
          <div className="zk-zijpaneel-lijf">{children}</div>
          {acties && <footer className="zk-dialoog-acties">{acties}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
