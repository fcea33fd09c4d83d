import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Voorbeeld } from './api.ts'

const teksten = {
  titel: { nl: 'Bevindingen bij het lezen', en: 'Findings while reading' },
  geen: { nl: 'Elke rij is gelezen zonder bevinding.', en: 'Every row was read without a finding.' },
  rij: { nl: 'rij {rij}', en: 'row {rij}' },
  plek: { nl: '{kolom}, rij {rij}', en: '{kolom}, row {rij}' },
  heel: { nl: 'het hele bestand', en: 'the whole file' },
  meer: { nl: 'Toon alle {n}', en: 'Show all {n}' },
} as const

const EERST = 10

/** What was found in the file, row by row, and how it was read. */
export function Bijzonderheden({ voorbeeld }: { readonly voorbeeld: Voorbeeld }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [alles, setAlles] = useState(false)
  const { bevindingen, opmerkingen, totaalBevindingen } = voorbeeld
  const getoond = alles ? bevindingen : bevindingen.slice(0, EERST)
  const plek = (rij: number | null, kolom: string | null) =>
    rij === null ? t.heel : kolom === null ? vul(t.rij, { rij }) : vul(t.plek, { rij, kolom })
  return (
    <Kaart titel={t.titel}>
      <Bevindingen
        geen={t.geen}
        bevindingen={[
          ...getoond.map(({ code, ernst, regel, kolom, wat, verwacht, doe }) => ({
            ...{ code, wat, verwacht, doe, ernst: ernst === 'fout' ? ('fout' as const) : ('letop' as const) },
            waar: plek(regel, kolom),
          })),
          ...opmerkingen.map(({ tekst, rij }, i) => ({
            ...{ code: `bestand ${i + 1}`, ernst: 'info' as const, wat: tekst, waar: plek(rij, null) },
          })),
        ]}
      />
      {getoond.length < totaalBevindingen && !alles && (
        <Button maat="klein" onPress={() => setAlles(true)}>
          {vul(t.meer, { n: formatGetal(totaalBevindingen, taal) })}
        </Button>
      )}
    </Kaart>
  )
}
