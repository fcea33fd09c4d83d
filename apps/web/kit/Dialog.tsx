import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTeksten } from '../taal/teksten.ts'
import { Focuswacht } from './Focuswacht.tsx'
import { IconButton } from './IconButton.tsx'
import './Dialog.css'

type DialogProps = {
  readonly open: boolean
  readonly opSluit: () => void
  readonly titel: string
  readonly children: ReactNode
  readonly acties?: ReactNode
  readonly breedte?: 'smal' | 'gewoon' | 'breed'
  /** A question that must be answered: a click beside it does not close it. */
  readonly dringend?: boolean
}

const teksten = { sluit: { nl: 'Sluit', en: 'Close' } } as const

/** A question or a short task over the page. Focus stays inside, Escape closes. */
export function Dialog({ open, opSluit, titel, children, acties, breedte = 'gewoon', dringend = false }: DialogProps) {
  const t = useTeksten(teksten)
  return (
    <ModalOverlay
      className="zk-sluier"
      isOpen={open}
      onOpenChange={(nu) => {
        if (!nu) opSluit()
      }}
      isDismissable={!dringend}
    >
      <Modal className="zk-dialoog" data-breedte={breedte}>
        <AriaDialog role={dringend ? 'alertdialog' : 'dialog'} className="zk-dialoog-inhoud">
          <Focuswacht />
          <header className="zk-dialoog-kop">
            <Heading slot="title" level={2}>
              {titel}
            </Heading>
            <IconButton icoon={X} naam={t.sluit} maat="klein" onPress={opSluit} />
          </header>
          <div className="zk-dialoog-lijf">{children}</div>
          {acties && <footer className="zk-dialoog-acties">{acties}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
