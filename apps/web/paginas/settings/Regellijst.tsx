import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { alsSleutel, type Settingkeuzes, type Toets, type Voorstelregel } from './api.ts'
import { RegelDialoog } from './RegelDialoog.tsx'
import { Regelrij } from './Regelrij.tsx'
import { verplaats } from './verplaats.ts'

const teksten = {
  voeg: { nl: 'Regel toevoegen', en: 'Add rule' },
  leeg: {
    nl: 'Er zijn geen regels: de indeling van de eenheid beslist altijd.',
    en: 'There are no rules: the division of the unit always decides.',
  },
  anders: { nl: 'Anders: de indeling van de eenheid op die dag', en: 'Else: the division of the unit on that day' },
  staat: { nl: '{naam} staat nu op plaats {n} van {totaal}.', en: '{naam} is now at place {n} of {totaal}.' },
  hulp: {
    nl: 'Sleep een regel, of gebruik Alt met pijl omhoog of omlaag.',
    en: 'Drag a rule, or use Alt with arrow up or down.',
  },
} as const

type RegellijstProps = {
  readonly regels: readonly Voorstelregel[]
  readonly toets: Toets | undefined
  readonly keuzes: Settingkeuzes | undefined
  readonly mag: boolean
  /** The rules shown are a proposal. */
  readonly gewijzigd: boolean
  readonly opRegels: (regels: readonly Voorstelregel[]) => void
}

/** The rules in the order in which they are tried; moved by dragging, by buttons or by keyboard. */
export function Regellijst({ regels, toets, keuzes, mag, opRegels }: RegellijstProps) {
  const t = useTeksten(teksten)
  const [open, setOpen] = useState<number | 'nieuw' | null>(null)
  const [sleept, setSleept] = useState<number | null>(null)
  const [gezegd, setGezegd] = useState('')
  const lijst = useRef<HTMLOListElement>(null)
  const breng = (van: number, naar: number) => {
    const plaats = Math.max(0, Math.min(regels.length - 1, naar))
    const naam = regels[van]?.naam
    if (plaats === van || naam === undefined) return
    opRegels(verplaats(regels, van, plaats))
    setGezegd(vul(t.staat, { naam, n: plaats + 1, totaal: regels.length }))
    // the row that was moved keeps the focus, at its new place
    requestAnimationFrame(() => lijst.current?.querySelectorAll<HTMLElement>('[data-greep]')[plaats]?.focus())
  }
  return (
    <>
      {mag && regels.length > 1 && <p className="zk-stil">{t.hulp}</p>}
      {regels.length === 0 && <p className="zk-zacht">{t.leeg}</p>}
      <ol className="zk-settings-regels" ref={lijst}>
        {regels.map((regel, i) => (
          <Regelrij
            key={regel.id}
            regel={regel}
            plaats={i}
            aantal={regels.length}
            inWoorden={toets?.woorden.get(alsSleutel(regel.als))}
            bevindingen={(toets?.bevindingen ?? []).filter((een) => een.regel === regel.id)}
            keuzes={keuzes}
            mag={mag}
            sleept={sleept}
            opSleep={setSleept}
            opVerplaats={breng}
            opWijzig={() => setOpen(i)}
            opWeg={() => opRegels(regels.toSpliced(i, 1))}
          />
        ))}
      </ol>
      <p className="zk-settings-anders zk-zacht">{t.anders}</p>
      <p aria-live="polite" className="zk-alleen-voorlezen">
        {gezegd}
      </p>
      {mag && (
        <div>
          <Button icoon={Plus} onPress={() => setOpen('nieuw')} isDisabled={keuzes === undefined}>
            {t.voeg}
          </Button>
        </div>
      )}
      {open !== null && keuzes !== undefined && (
        <RegelDialoog
          regel={open === 'nieuw' ? null : (regels[open] ?? null)}
          bezet={regels.map(({ id }) => id)}
          keuzes={keuzes}
          opSluit={() => setOpen(null)}
          opKlaar={(regel) => {
            opRegels(open === 'nieuw' ? [...regels, regel] : regels.with(open, regel))
            setOpen(null)
          }}
        />
      )}
    </>
  )
}
