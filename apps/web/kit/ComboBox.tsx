import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTeksten } from '../taal/teksten.ts'
import { Draaier } from './Draaier.tsx'
import { useEvenWachten } from './even-wachten.ts'
import type { Optie } from './optie.ts'
import { OptieRij } from './Select.tsx'
import { isFout, VeldFout, VeldKop, type VeldProps } from './Veld.tsx'
import './Zweeflijst.css'

type ComboBoxProps = VeldProps & {
  /** The chosen option, or null. The whole option, so that its name shows before anything was searched. */
  readonly waarde: Optie | null
  readonly opWaarde: (optie: Optie | null) => void
  /** Searches: gets what was typed, gives the best options first (twenty are enough). */
  readonly zoek: (tekst: string, signal: AbortSignal) => Promise<readonly Optie[]>
  /** Query key of the search: `['patienten', 'zoek']`. */
  readonly sleutel: readonly string[]
  readonly plaatshouder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

const teksten = {
  niets: { nl: 'Niets gevonden', en: 'Nothing found' },
  zoekt: { nl: 'Zoeken…', en: 'Searching…' },
  mis: { nl: 'Zoeken lukt nu niet', en: 'Searching fails right now' },
  open: { nl: 'Toon de lijst', en: 'Show the list' },
} as const

/** One out of many, found by typing. Enter takes the best one when none is pointed at. */
export function ComboBox(props: ComboBoxProps) {
  const { label, uitleg, fout, optioneel, waarde, opWaarde, zoek, sleutel } = props
  const t = useTeksten(teksten)
  const [tekst, setTekst] = useState(waarde?.naam ?? '')
  const [vorige, setVorige] = useState(waarde?.sleutel)
  if (vorige !== waarde?.sleutel) {
    setVorige(waarde?.sleutel)
    setTekst(waarde?.naam ?? '')
  }
  // the name of what was chosen is not a question
  const vraag = useEvenWachten(useDeferredValue(tekst === waarde?.naam ? '' : tekst.trim()), 150)
  const gevonden = useQuery({
    queryKey: [...sleutel, vraag],
    queryFn: ({ signal }) => zoek(vraag, signal),
    placeholderData: (oud) => oud,
  })
  const opties = gevonden.data ?? []
  const [enterOp, setEnterOp] = useState<string | null>(null)
  const eerste = gevonden.isPlaceholderData ? undefined : opties[0]
  // Enter came before the answer did
  useEffect(() => {
    if (enterOp === null || enterOp !== vraag || eerste === undefined) return
    setEnterOp(null)
    opWaarde(eerste)
  }, [enterOp, vraag, eerste, opWaarde])
  const opEnter = (e: KeyboardEvent<HTMLInputElement>) => {
    // what stands in the field: a quick hand presses Enter before the text is drawn
    const getypt = e.currentTarget.value
    const gevraagd = getypt.trim()
    const aangewezen = e.currentTarget.getAttribute('aria-activedescendant')
    if (e.key !== 'Enter' || e.ctrlKey || e.metaKey || aangewezen || gevraagd === '' || getypt === waarde?.naam) return
    e.preventDefault()
    e.stopPropagation()
    setEnterOp(gevraagd)
  }
  return (
    <AriaComboBox
      className="zk-veld"
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      items={opties.map((o) => ({ ...o, id: o.sleutel }))}
      inputValue={tekst}
      onInputChange={(nieuw) => {
        setTekst(nieuw)
        setEnterOp(null)
        if (nieuw === '' && waarde !== null) opWaarde(null)
      }}
      value={waarde?.sleutel ?? null}
      onChange={(gekozen) => {
        const optie = opties.find((o) => o.sleutel === gekozen)
        // Escape, or leaving with a text that is no choice: what was chosen before stands again
        // and on leaving the field the one that stands there is chosen once more
        setTekst((optie?.sleutel === waarde?.sleutel ? waarde : (optie ?? waarde))?.naam ?? '')
        if (optie && optie.sleutel !== waarde?.sleutel) opWaarde(optie)
      }}
      isInvalid={isFout(fout)}
      isDisabled={props.isDisabled === true}
      autoFocus={props.autoFocus === true}
    >
      <VeldKop label={label} uitleg={uitleg} optioneel={optioneel === true} />
      <div className="zk-invoer-groep">
        <Input
          className="zk-invoer"
          onKeyDownCapture={opEnter}
          {...(props.plaatshouder ? { placeholder: props.plaatshouder } : {})}
        />
        <Button className="zk-invoer-na" aria-label={t.open}>
          <span style={{ padding: 8 }}>
            {gevonden.isFetching ? <Draaier /> : <ChevronDown aria-hidden size={15} />}
          </span>
        </Button>
      </div>
      <VeldFout fout={fout} />
      <Popover className="zk-zweef" offset={4}>
        <ListBox
          className="zk-zweef-lijst"
          renderEmptyState={() => (
            <div className="zk-zweef-leeg">{gevonden.isError ? t.mis : gevonden.isFetching ? t.zoekt : t.niets}</div>
          )}
        >
          {(optie: Optie) => <OptieRij optie={optie} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
