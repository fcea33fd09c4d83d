import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTeksten } from '../taal/teksten.ts'
import { plekVan, stapVan } from './lijst-toetsen.ts'
import { meld } from './meld.ts'
import { isGekozen, kies, type Selectie } from './selectie.ts'

type Bediening<R> = {
  readonly rol: RefObject<HTMLDivElement | null>
  readonly aantal: number
  /** Rows in sight, for page up and down. */
  readonly blad: number
  readonly rijOp: (index: number) => R | undefined
  /** First and last row among which the open one is looked for; what lies outside the list does not count. */
  readonly bekend: readonly [number, number]
  readonly openSleutel: string | null
  readonly sleutel: (rij: R) => string
  readonly naarRij: (index: number) => void
  readonly opOpen: ((rij: R) => void) | undefined
  readonly selectie: Selectie | undefined
  readonly opSelectie: ((selectie: Selectie) => void) | undefined
}

const teksten = {
  gat: { nl: 'Niet alle regels zijn gekozen', en: 'Not all rows were selected' },
  gatUitleg: {
    nl: 'Tussen de twee regels staan regels die nog niet geladen zijn. Loop erlangs, of kies alle regels.',
    en: 'Between the two rows are rows that are not loaded yet. Move past them, or select all rows.',
  },
} as const

/** What keys and clicks do in a list. `opKlik` and `opVink` keep their identity, so that rows need not be drawn again. */
export function useBediening<R>(bediening: Bediening<R>) {
  const t = useTeksten(teksten)
  const [plek, setPlek] = useState(0)
  const anker = useRef<number | null>(null)
  const actief = Math.max(0, Math.min(plek, bediening.aantal - 1))

  const gevolgd = useRef<string | null>(null)
  useEffect(() => {
    const { openSleutel, aantal, rijOp, sleutel, bekend, naarRij } = bediening
    if (openSleutel === gevolgd.current) return
    if (openSleutel === null) {
      gevolgd.current = null
      return
    }
    const naar = plekVan(openSleutel, actief, bekend, aantal, (i) => {
      const rij = rijOp(i)
      return rij === undefined ? undefined : sleutel(rij)
    })
    if (naar === null) return
    gevolgd.current = openSleutel
    if (naar === actief) return
    setPlek(naar)
    naarRij(naar)
  })

  const wissel = (index: number, reeks: boolean) => {
    const { rijOp, sleutel, selectie, opSelectie } = bediening
    const rij = rijOp(index)
    if (!selectie || !opSelectie || rij === undefined) return
    const van = reeks && anker.current !== null ? anker.current : index
    const [eerste, laatste] = van < index ? [van, index] : [index, van]
    const rijen = Array.from({ length: laatste - eerste + 1 }, (_, n) => rijOp(eerste + n))
    if (rijen.includes(undefined)) meld({ toestand: 'letop', tekst: t.gat, bij: t.gatUitleg })
    const sleutels = rijen.filter((r) => r !== undefined).map(sleutel)
    opSelectie(kies(selectie, sleutels, reeks || !isGekozen(selectie, sleutel(rij))))
    anker.current = index
  }
  const opToets = (e: KeyboardEvent) => {
    // a button or link inside a row keeps its own keys
    if (e.target !== bediening.rol.current || e.altKey || e.ctrlKey || e.metaKey) return
    const naar = stapVan(e.key, actief, bediening.blad, bediening.aantal)
    const rij = bediening.rijOp(actief)
    if (naar !== null) {
      if (e.shiftKey && anker.current === null) anker.current = actief
      setPlek(naar)
      bediening.naarRij(naar)
      if (e.shiftKey) wissel(naar, true)
    } else if (e.key === 'Enter' && rij !== undefined && bediening.opOpen) bediening.opOpen(rij)
    else if (e.key === ' ' && bediening.selectie) wissel(actief, e.shiftKey)
    else return
    e.preventDefault()
  }
  const nu = {
    klik: (index: number) => {
      setPlek(index)
      const rij = bediening.rijOp(index)
      if (rij !== undefined) bediening.opOpen?.(rij)
    },
    vink: (index: number, reeks: boolean) => {
      setPlek(index)
      wissel(index, reeks)
      bediening.rol.current?.focus({ preventScroll: true })
    },
  }
  const laatste = useRef(nu)
  laatste.current = nu
  const vast = useMemo(
    () => ({
      opKlik: (index: number) => laatste.current.klik(index),
      opVink: (index: number, reeks: boolean) => laatste.current.vink(index, reeks),
    }),
    [],
  )
  return { actief, opToets, ...vast }
}
