import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Tijdlijn } from '../api.ts'
import { dagVan } from '../as/dag-van.ts'
import { teken } from '../as/tekenen.ts'
import type { Venster } from '../as/venster.ts'
import { BAANNAMEN } from '../teksten.ts'
import { As, Lijnen } from './As.tsx'
import { Ding } from './Ding.tsx'

const teksten = {
  naam: { nl: 'Tijdlijn', en: 'Timeline' },
  uitleg: {
    nl: 'Pijl omhoog en omlaag gaan langs wat er staat, Enter kiest.',
    en: 'Arrow up and down go along what stands here, Enter chooses.',
  },
  leeg: { nl: 'In deze dagen is er niets bekend.', en: 'Nothing is known of these days.' },
} as const

type TekeningProps = {
  readonly lijn: Tijdlijn
  readonly venster: Venster
  /** The number in the light; null: all. */
  readonly licht: string | null
  readonly gekozen: string | null
  readonly opKies: (id: string | null) => void
}

/** With little care a column of one is low, not a wall. */
const LAAG = 3

/** The lanes under one axis of days. One stop for the tab key; up and down go along the things. */
export function Tekening({ lijn, venster, licht, gekozen, opKies }: TekeningProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vlak = useRef<HTMLElement>(null)
  const [gewezen, setGewezen] = useState<string | null>(null)
  const [laatst, setLaatst] = useState<string | null>(null)
  const banen = useMemo(() => teken(lijn.items, venster), [lijn.items, venster])
  const volgorde = useMemo(
    () => banen.flatMap(({ rijen }) => rijen.flatMap(({ plaatsen }) => plaatsen.map(({ wat }) => wat.id))),
    [banen],
  )
  const vandaag = dagVan(lijn.vandaag)
  const bereikbaar = laatst !== null && volgorde.includes(laatst) ? laatst : (volgorde[0] ?? null)
  const wijs = (id: string | null) => {
    setGewezen(id)
    if (id !== null) setLaatst(id)
  }
  const opToets = (e: KeyboardEvent<HTMLButtonElement>) => {
    if (e.key === 'Escape') {
      setGewezen(null)
      opKies(null)
      return
    }
    const kant = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0
    if (kant === 0) return
    e.preventDefault()
    const naar = volgorde[volgorde.indexOf(e.currentTarget.dataset.ding ?? '') + kant]
    if (naar === undefined) return
    vlak.current?.querySelector<HTMLElement>(`[data-ding="${CSS.escape(naar)}"]`)?.focus()
  }
  return (
    <section className="zk-tl-vlak" ref={vlak} aria-label={t.naam}>
      <p className="zk-alleen-voorlezen">{t.uitleg}</p>
      <As venster={venster} vandaag={vandaag} />
      <div className="zk-tl-banen">
        <Lijnen venster={venster} vandaag={vandaag} />
        {banen.length === 0 && <p className="zk-tl-leeg zk-stil">{t.leeg}</p>}
        {banen.map(({ baan, rijen }) => {
          const aantallen = rijen
            .filter(({ vorm }) => vorm === 'kolom')
            .flatMap(({ plaatsen }) => plaatsen.map(({ wat }) => wat.item.aantal))
          return (
            <section key={baan} className="zk-tl-baan" aria-label={lees(BAANNAMEN[baan])}>
              <h2 className="zk-tl-baannaam">{lees(BAANNAMEN[baan])}</h2>
              <div className="zk-tl-rijen">
                {rijen.map(({ vorm, plaatsen }) => (
                  <div key={plaatsen[0]?.wat.id} className="zk-tl-rij" data-vorm={vorm}>
                    {plaatsen.map((plaats) => {
                      const { id, item } = plaats.wat
                      return (
                        <Ding
                          key={id}
                          plaats={plaats}
                          venster={venster}
                          patient={lijn.patient}
                          meest={Math.max(...aantallen, LAAG)}
                          gewezen={gewezen === id}
                          gekozen={gekozen === id}
                          dof={licht !== null && item.traject !== licht}
                          bereikbaar={bereikbaar === id}
                          opWijs={wijs}
                          opKies={opKies}
                          opToets={opToets}
                        />
                      )
                    })}
                  </div>
                ))}
              </div>
            </section>
          )
        })}
      </div>
    </section>
  )
}
