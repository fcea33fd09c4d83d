import { type ReactNode, useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Sortering } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Telling } from '../registraties/api.ts'
import { bronVan } from '../registraties/bron.ts'
import { korteNaam, zonderFictief } from '../registraties/gedeeld/zonder-fictief.ts'
import { kolommenVan } from '../registraties/kolommen.tsx'
import './Prestatielijst.css'

type PrestatielijstProps = {
  readonly maand: string
  readonly codes: Telling['perCode']
  /** Only this code; null: all. */
  readonly code: string | null
  readonly opCode: (code: string | null) => void
  readonly opOpen: (id: string) => void
  readonly leeg: ReactNode
}

const teksten = {
  naam: { nl: 'Alle prestaties', en: 'All services' },
  kies: { nl: 'Code', en: 'Code' },
  alle: { nl: 'Alle codes', en: 'All codes' },
} as const

const KOLOMMEN = ['dag', 'tijd', 'patient', 'zorgverlener', 'minuten', 'uitkomst', 'tarief', 'stand'] as const
const ALLE = 'alle'

/** The prestaties of a month one by one, or those of one code, with where their lines stand. */
export function Prestatielijst({ maand, codes, code, opCode, opOpen, leeg }: PrestatielijstProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [sortering, setSortering] = useState<Sortering | null>(null)
  const kolommen = useMemo(() => kolommenVan(taal, KOLOMMEN), [taal])
  const bron = useMemo(() => bronVan({ maand, uitkomst: 'prestatie', code: code ?? undefined }), [maand, code])
  const opties = useMemo(
    () => [
      { sleutel: ALLE, naam: t.alle },
      ...metGekozen(codes, code).map(({ code: sleutel, naam, aantal }) => ({
        sleutel,
        naam: `${sleutel} ${korteNaam(zonderFictief(naam))}`,
        bij: `${formatGetal(aantal, taal)} ×`,
      })),
    ],
    [codes, code, t, taal],
  )
  return (
    <div className="zk-prestaties-alle">
      <Balk>
        <Select
          label={t.kies}
          labelVerborgen
          opties={opties}
          waarde={code ?? ALLE}
          opWaarde={(keuze) => opCode(keuze === ALLE ? null : keuze)}
        />
      </Balk>
      <Lijst
        naam={t.naam}
        hoogte="auto"
        kolommen={kolommen}
        sleutel={({ registratie }) => registratie.id}
        bron={bron}
        sortering={sortering}
        opSortering={setSortering}
        opOpen={({ registratie }) => opOpen(registratie.id)}
        leeg={leeg}
      />
    </div>
  )
}

type Coderij = Telling['perCode'][number]

/** The codes of the month, and the chosen one also when nothing gives it any more. */
function metGekozen(codes: readonly Coderij[], gekozen: string | null): readonly Coderij[] {
  if (gekozen === null || codes.some(({ code }) => code === gekozen)) return codes
  return [...codes, { code: gekozen, naam: '', aantal: 0, bedrag: 0 }]
}
