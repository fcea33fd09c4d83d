// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only while in sight cannot be a table or select element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the whole, which points at the active part
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the whole listens to the keys
import { useQueries } from '@tanstack/react-query'
import { CornerDownLeft, Search } from 'lucide-react'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Draaier } from '../kit/Draaier.tsx'
import { useEvenWachten } from '../kit/even-wachten.ts'
import { SneltoetsHint } from '../kit/SneltoetsHint.tsx'
import { scoreVan } from '../opdracht/fuzzy.ts'
import { type Opdracht, useAlleOpdrachten, useZoekbronnen } from '../opdracht/opdracht.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import '../kit/Dialog.css'
import './Palet.css'

const teksten = {
  titel: { nl: 'Zoek of doe', en: 'Search or do' },
  veld: { nl: 'Zoek een pagina, patiënt, regel of opdracht…', en: 'Find a page, patient, rule or command…' },
  niets: { nl: 'Niets gevonden', en: 'Nothing found' },
} as const

const MEEST = 40

/** The command palette: everything that can be opened or done here, by a few letters. */
export function Palet({ open, opSluit }: { readonly open: boolean; readonly opSluit: () => void }) {
  return (
    <ModalOverlay
      className="zk-sluier zk-palet-sluier"
      isDismissable
      isOpen={open}
      onOpenChange={(nu) => {
        if (!nu) opSluit()
      }}
    >
      <Modal className="zk-palet">
        <PaletInhoud opSluit={opSluit} />
      </Modal>
    </ModalOverlay>
  )
}

function PaletInhoud({ opSluit }: { readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const id = useId()
  const lijst = useRef<HTMLDivElement>(null)
  const [vraag, setVraag] = useState('')
  const [plek, setPlek] = useState(0)
  const { gevonden, bezig } = useGevonden(vraag)

  const doe = (opdracht: Opdracht | undefined) => {
    if (opdracht === undefined) return
    opSluit()
    // after the dialog gave the focus back
    setTimeout(opdracht.doe, 0)
  }
  const ga = (naar: number) => {
    const doel = (naar + gevonden.length) % Math.max(1, gevonden.length)
    setPlek(doel)
    lijst.current?.children[doel]?.scrollIntoView({ block: 'nearest' })
  }
  const toets = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') ga(plek + 1)
    else if (e.key === 'ArrowUp') ga(plek - 1)
    else if (e.key === 'Enter') doe(gevonden[plek])
    else return
    e.preventDefault()
  }
  return (
    <Dialog aria-label={t.titel} className="zk-palet-inhoud">
      <div className="zk-palet-veld">
        {bezig ? <Draaier /> : <Search aria-hidden size={18} />}
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={`${id}-lijst`}
          aria-activedescendant={gevonden.length > 0 ? `${id}-${plek}` : undefined}
          aria-label={t.veld}
          placeholder={t.veld}
          spellCheck={false}
          autoComplete="off"
          value={vraag}
          onChange={(e) => {
            setVraag(e.target.value)
            setPlek(0)
          }}
          onKeyDown={toets}
        />
        <SneltoetsHint toets="Escape" />
      </div>
      <div ref={lijst} id={`${id}-lijst`} role="listbox" aria-label={t.titel} className="zk-palet-lijst" tabIndex={-1}>
        {gevonden.map((opdracht, i) => {
          const { icoon: Icoon } = opdracht
          return (
            <div
              key={`${opdracht.sleutel} ${lees(opdracht.naam)}`}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === plek}
              className="zk-palet-optie"
              onPointerMove={() => setPlek(i)}
              onClick={() => doe(opdracht)}
            >
              {Icoon ? <Icoon aria-hidden size={17} strokeWidth={1.8} /> : <CornerDownLeft aria-hidden size={16} />}
              <span className="zk-palet-naam">{lees(opdracht.naam)}</span>
              {opdracht.groep && <span className="zk-palet-groep">{lees(opdracht.groep)}</span>}
              {opdracht.sneltoets && <SneltoetsHint toets={opdracht.sneltoets} />}
            </div>
          )
        })}
      </div>
      {gevonden.length === 0 && !bezig && <p className="zk-palet-niets">{t.niets}</p>}
    </Dialog>
  )
}

/** Commands that fit, the best first; then what the registered places found. */
function useGevonden(vraag: string): { readonly gevonden: readonly Opdracht[]; readonly bezig: boolean } {
  const lees = useLees()
  const opdrachten = useAlleOpdrachten()
  const bronnen = useZoekbronnen()
  const rust = useEvenWachten(vraag.trim(), 120)
  const antwoorden = useQueries({
    queries: bronnen.map((bron) => ({
      queryKey: ['palet', bron.sleutel, rust],
      queryFn: ({ signal }: { signal: AbortSignal }) => bron.zoek(rust, signal),
      enabled: rust.length >= 2,
    })),
  })
  const eigen = useMemo(
    () =>
      opdrachten
        .map((o) => ({ o, score: Math.max(scoreVan(vraag, lees(o.naam)), scoreVan(vraag, o.zoekwoorden ?? '') * 0.9) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => (vraag.trim() === '' ? 0 : b.score - a.score))
        .map(({ o }) => o),
    [opdrachten, vraag, lees],
  )
  const elders = rust.length >= 2 ? antwoorden.flatMap((a) => a.data ?? []) : []
  return {
    gevonden: [...eigen, ...elders].slice(0, MEEST),
    bezig: antwoorden.some((a) => a.isFetching),
  }
}
