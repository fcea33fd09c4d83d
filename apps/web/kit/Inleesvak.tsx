import { useState } from 'react'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { vul } from '../taal/vul.ts'
import { BestandVak } from './BestandVak.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import { Draaier } from './Draaier.tsx'
import type { Inleesuitslag } from './inleesuitslag.ts'
import { Status } from './Status.tsx'
import './Inleesvak.css'

type InleesvakProps = {
  readonly titel: string
  readonly uitleg: string
  /** File name endings; a hint for the file chooser. */
  readonly soorten: readonly string[]
  /** Takes one file in. Never throws: what went wrong is an outcome too. */
  readonly neem: (bestand: File) => Promise<Inleesuitslag>
  /** After the last file of those that were dropped together. */
  readonly opKlaar?: () => void
}

type Regel = { readonly nummer: number; readonly naam: string; readonly uitslag: Inleesuitslag }

const teksten = {
  titel: { nl: 'Ingelezen bestanden', en: 'Files taken in' },
  bezig: { nl: '{naam} wordt ingelezen', en: '{naam} is being taken in' },
} as const

/** Takes dropped files in, one after the other; what became of each stays in sight, the last first, read aloud. */
export function Inleesvak({ titel, uitleg, soorten, neem, opKlaar }: InleesvakProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [regels, setRegels] = useState<readonly Regel[]>([])
  const [bezig, setBezig] = useState<string | null>(null)
  const leesIn = async (bestanden: readonly File[]): Promise<void> => {
    for (const bestand of bestanden) {
      setBezig(bestand.name)
      const uitslag = await neem(bestand)
      setRegels((eerder) => [{ nummer: eerder.length, naam: bestand.name, uitslag }, ...eerder])
    }
    setBezig(null)
    opKlaar?.()
  }
  return (
    <>
      <BestandVak titel={titel} uitleg={uitleg} soorten={soorten} meer opBestanden={(b) => void leesIn(b)} />
      <section className="zk-inleesvak" role="status" aria-label={t.titel}>
        {bezig !== null && (
          <p>
            <Draaier /> {vul(t.bezig, { naam: bezig })}
          </p>
        )}
        {regels.length > 0 && (
          <ul>
            {regels.map(({ nummer, naam, uitslag }) => (
              <li key={nummer}>
                <code>{naam}</code>
                {'goed' in uitslag ? (
                  <Status toestand="goed">{lees(uitslag.goed)}</Status>
                ) : (
                  <Bevindingen bevindingen={uitslag.bevindingen} />
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
