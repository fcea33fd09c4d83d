import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { useTeksten } from '../taal/teksten.ts'
import './BestandVak.css'
import './Button.css'

type BestandVakProps = {
  /** What to drop here: ‘Sleep een GDS801-bestand hierheen’. */
  readonly titel: string
  readonly uitleg?: string
  /** File name endings or MIME types: `['.csv', '.xlsx']`; a hint for the file chooser, the server judges. */
  readonly soorten?: readonly string[]
  readonly meer?: boolean
  readonly opBestanden: (bestanden: readonly File[]) => void
}

const teksten = { kies: { nl: 'Kies een bestand', en: 'Choose a file' } } as const

/** A place to drop files on, or to choose them with the keyboard. */
export function BestandVak({ titel, uitleg, soorten, meer = false, opBestanden }: BestandVakProps) {
  const t = useTeksten(teksten)
  const id = useId()
  const neem = (bestanden: readonly File[]) => {
    if (bestanden.length > 0) opBestanden(meer ? bestanden : bestanden.slice(0, 1))
  }
  return (
    <DropZone
      className="zk-bestandvak"
      aria-labelledby={id}
      onDrop={async (e) => {
        const bestanden = e.items.filter((item) => item.kind === 'file').map((item) => item.getFile())
        neem(await Promise.all(bestanden))
      }}
    >
      <FileUp aria-hidden size={26} strokeWidth={1.5} />
      <Text slot="label" id={id} className="zk-bestandvak-titel">
        {titel}
      </Text>
      {uitleg && <p className="zk-stil">{uitleg}</p>}
      <FileTrigger
        allowsMultiple={meer}
        {...(soorten ? { acceptedFileTypes: [...soorten] } : {})}
        onSelect={(lijst) => neem(lijst === null ? [] : [...lijst])}
      >
        <Button className="zk-knop" data-soort="gewoon" data-maat="klein">
          {t.kies}
        </Button>
      </FileTrigger>
    </DropZone>
  )
}
