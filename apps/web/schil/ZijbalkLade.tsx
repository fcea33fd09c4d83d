import { X } from 'lucide-react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Sessie } from '../api/sessie.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { useTeksten } from '../taal/teksten.ts'
import { Merk } from './Merk.tsx'
import { NavigatieLijst } from './NavigatieLijst.tsx'
import { OrganisatieMenu } from './OrganisatieMenu.tsx'
import '../kit/Dialog.css'
import './ZijbalkLade.css'

const teksten = {
  menu: { nl: 'Menu', en: 'Menu' },
  sluit: { nl: 'Sluit het menu', en: 'Close the menu' },
} as const

type ZijbalkLadeProps = { readonly open: boolean; readonly opSluit: () => void; readonly sessie: Sessie | null }

/** The navigation on a small screen: slides in from the left. */
export function ZijbalkLade({ open, opSluit, sessie }: ZijbalkLadeProps) {
  const t = useTeksten(teksten)
  return (
    <ModalOverlay
      className="zk-sluier zk-lade-sluier"
      isDismissable
      isOpen={open}
      onOpenChange={(nu) => {
        if (!nu) opSluit()
      }}
    >
      <Modal className="zk-lade">
        <Dialog aria-label={t.menu} className="zk-lade-inhoud">
          <div className="zk-zijbalk-kop">
            <Merk />
            <IconButton icoon={X} naam={t.sluit} onPress={opSluit} />
          </div>
          <div className="zk-zijbalk-nav">
            <NavigatieLijst sessie={sessie} />
          </div>
          {sessie && <OrganisatieMenu sessie={sessie} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
