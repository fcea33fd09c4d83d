import { X } from 'lucide-react'
import { IconButton } from '../../kit/IconButton.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { leesGrootte } from '../hulpmiddelen/bestandsnaam.ts'
import type { Voorbeeld } from './api.ts'

const teksten = {
  weg: { nl: 'Laat {naam} weg', en: 'Leave out {naam}' },
  bekend: { nl: 'al overgenomen', en: 'taken over before' },
  gds801: { nl: 'declaratie', en: 'declaration' },
  gds802: { nl: 'retour', en: 'return' },
  geen: { nl: 'geen leesbaar bericht', en: 'no readable message' },
} as const

type BestandenlijstProps = {
  readonly titel: string
  readonly bestanden: readonly File[]
  readonly voorbeeld: Voorbeeld | null
  readonly opWeg?: (bestand: File) => void
}

/** With no more files than this the list stands open. */
const WEINIG = 8

/** The files that were gathered, with what each turned out to be. */
export function Bestandenlijst({ titel, bestanden, voorbeeld, opWeg }: BestandenlijstProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const gelezen = new Map(voorbeeld?.bestanden.map((een) => [een.naam, een]))
  return (
    <details className="zk-overname-bestanden" open={bestanden.length <= WEINIG}>
      <summary>{titel}</summary>
      <ul>
        {bestanden.map((bestand, i) => {
          const een = gelezen.get(bestand.name)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
            <li key={`${bestand.name} ${i}`}>
              <span className="zk-overname-naam">{bestand.name}</span>
              {een?.soort === null && <Status toestand="letop">{t.geen}</Status>}
              {een?.soort && <span className="zk-stil">{t[een.soort]}</span>}
              {een?.herkomst === 'bekend' && <Status toestand="goed">{t.bekend}</Status>}
              <span className="zk-stil">{leesGrootte(bestand.size, taal)}</span>
              {opWeg && (
                <IconButton
                  icoon={X}
                  maat="klein"
                  naam={vul(t.weg, { naam: bestand.name })}
                  onPress={() => opWeg(bestand)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
