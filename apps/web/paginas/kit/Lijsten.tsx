import { useMemo, useState } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron, Sortering } from '../../kit/lijst-kolom.ts'
import { meld } from '../../kit/meld.ts'
import { Status } from '../../kit/Status.tsx'
import { NIETS, type Selectie } from '../../kit/selectie.ts'
import { Stapel } from './Rij.tsx'

type Voorbeeld = { readonly nummer: number; readonly naam: string; readonly dag: string; readonly cents: number }

const TOTAAL = 100_000
const NAMEN = ['Janssen', 'De Vries', 'Öztürk', 'Bakker', 'El Amrani', 'Visser', 'Van den Berg']

function maak(nummer: number): Voorbeeld {
  const dag = String((nummer % 28) + 1).padStart(2, '0')
  return {
    nummer,
    naam: NAMEN[nummer % NAMEN.length] ?? '',
    dag: `2023-03-${dag}`,
    cents: 4000 + ((nummer * 7919) % 21000),
  }
}

const KOLOMMEN: readonly Kolom<Voorbeeld>[] = [
  { sleutel: 'naam', kop: 'Patiënt', breedte: 'minmax(10rem, 2fr)', cel: (r) => r.naam, sorteerbaar: true },
  { sleutel: 'dag', kop: 'Dag', breedte: '7.5rem', cel: (r) => <Dag dag={r.dag} />, sorteerbaar: true, smal: 'bij' },
  {
    sleutel: 'soort',
    kop: 'Prestatie',
    breedte: 'minmax(12rem, 3fr)',
    cel: (r) => `Behandelconsult ${15 + (r.nummer % 5) * 15} minuten`,
    smal: 'bij',
  },
  {
    sleutel: 'staat',
    kop: 'Toestand',
    breedte: '10rem',
    cel: (r) =>
      r.nummer % 9 === 0 ? (
        <Status toestand="fout">Afgekeurd</Status>
      ) : r.nummer % 4 === 0 ? (
        <Status toestand="wacht">Wacht</Status>
      ) : (
        <Status toestand="goed">Toegekend</Status>
      ),
  },
  {
    sleutel: 'bedrag',
    kop: 'Bedrag',
    breedte: '8rem',
    uitlijning: 'eind',
    cel: (r) => <Geld cents={r.cents} />,
    sorteerbaar: true,
    voet: <Geld cents={1449950000} />,
    smal: 'eind',
  },
]

/** A list of a hundred thousand rows that come page by page, a short one, and an empty one. */
export function Lijsten() {
  const [selectie, setSelectie] = useState<Selectie>(NIETS)
  const [sortering, setSortering] = useState<Sortering | null>(null)
  const bron = useMemo(
    (): LijstBron<Voorbeeld> => ({
      sleutel: ['kit', 'lijst'],
      haalPagina: async (offset, limit, volgorde) => {
        await new Promise((klaar) => setTimeout(klaar, 120))
        const op = volgorde?.richting !== 'neer'
        const rijen = Array.from({ length: Math.min(limit, TOTAAL - offset) }, (_, i) =>
          maak(op ? offset + i : TOTAAL - 1 - offset - i),
        )
        return { rijen, totaal: TOTAAL }
      },
    }),
    [],
  )
  const kort = useMemo(() => Array.from({ length: 6 }, (_, i) => maak(i)), [])
  return (
    <Stapel>
      <div style={{ height: '30rem', display: 'flex', flexDirection: 'column' }}>
        <Lijst
          naam="Registraties"
          kolommen={KOLOMMEN}
          sleutel={(r) => String(r.nummer)}
          bron={bron}
          selectie={selectie}
          opSelectie={setSelectie}
          sortering={sortering}
          opSortering={setSortering}
          merk={(r) => (r.nummer % 9 === 0 ? 'fout' : null)}
          opOpen={(r) => meld({ toestand: 'info', tekst: `Regel ${r.nummer} geopend` })}
        />
      </div>
      <Kaart titel="Kort" strak>
        <Lijst naam="Kort" hoogte="auto" kolommen={KOLOMMEN} sleutel={(r) => String(r.nummer)} rijen={kort} />
      </Kaart>
      <Kaart titel="Leeg" strak>
        <Lijst naam="Leeg" hoogte="auto" kolommen={KOLOMMEN} sleutel={(r) => String(r.nummer)} rijen={[]} />
      </Kaart>
    </Stapel>
  )
}
