import { X } from 'lucide-react'
import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { useTeksten } from '../taal/teksten.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { berichten } from './meld.ts'
import { ToestandIcoon } from './ToestandIcoon.tsx'
import './Status.css'
import './Toasts.css'

const teksten = {
  gebied: { nl: 'Meldingen', en: 'Notices' },
  sluit: { nl: 'Sluit melding', en: 'Close notice' },
} as const

/** The corner where `meld(…)` shows its notices; stands once, in the shell. F6 moves to it. */
export function Toasts() {
  const t = useTeksten(teksten)
  return (
    <ToastRegion queue={berichten} aria-label={t.gebied} className="zk-meldingen">
      {({ toast }) => (
        <Toast toast={toast} className="zk-melding" data-toestand={toast.content.toestand}>
          <ToestandIcoon toestand={toast.content.toestand} maat={18} />
          <ToastContent className="zk-melding-tekst">
            <Text slot="title">{toast.content.tekst}</Text>
            {toast.content.bij && (
              <Text slot="description" className="zk-stil">
                {toast.content.bij}
              </Text>
            )}
          </ToastContent>
          {toast.content.actie && (
            <Button
              maat="klein"
              onPress={() => {
                toast.content.actie?.doe()
                berichten.close(toast.key)
              }}
            >
              {toast.content.actie.naam}
            </Button>
          )}
          <IconButton icoon={X} naam={t.sluit} maat="klein" slot="close" />
        </Toast>
      )}
    </ToastRegion>
  )
}
