import type { CSSProperties, KeyboardEvent } from 'react'
import { formatGeld } from '../../../kit/geld-schrijven.ts'
import { useLees, useTaal } from '../../../taal/taal.ts'
import type { Tijdlijn } from '../api.ts'
import { type Plaats, plekVan } from '../as/indeling.ts'
import type { Teken } from '../as/tekenen.ts'
import type { Venster } from '../as/venster.ts'
import { SOORTNAMEN, TOESTANDNAMEN } from '../teksten.ts'
import { Kaartje } from './Kaartje.tsx'
import { schrijfWanneer } from './Wanneer.tsx'
import './Ding.css'

type DingProps = {
  readonly plaats: Plaats<Teken>
  readonly venster: Venster
  readonly patient: Tijdlijn['patient']
  /** The most that a column stands for: that one is as tall as its row. */
  readonly meest: number
  readonly gewezen: boolean
  readonly gekozen: boolean
  /** Another number is in the light. */
  readonly dof: boolean
  /** The one thing of the axis that the tab key comes to. */
  readonly bereikbaar: boolean
  readonly opWijs: (id: string | null) => void
  readonly opKies: (id: string) => void
  readonly opToets: (e: KeyboardEvent<HTMLButtonElement>) => void
}

/** A bar narrower than this part of the width has no room for its name. */
const NAUW = 0.03

const procent = (deel: number): string => `${deel * 100}%`

/** One thing on the axis: a bar, a mark or a column, with its card while it is pointed at. */
export function Ding(props: DingProps) {
  const { plaats, venster, patient, meest, gewezen, gekozen, dof, bereikbaar, opWijs, opKies, opToets } = props
  const { wat, links, breed, vanEerder, totLater } = plaats
  const { item, vorm, verwachtVanaf } = wat
  const [taal] = useTaal()
  const lees = useLees()
  const zeker = verwachtVanaf === null ? 1 : Math.min(1, Math.max(0, (plekVan(verwachtVanaf, venster) - links) / breed))
  const beschrijving = [
    `${lees(SOORTNAMEN[item.soort])}: ${lees(item.titel)}`,
    schrijfWanneer(item, taal),
    item.bedrag === null ? '' : formatGeld(item.bedrag, taal),
    lees(TOESTANDNAMEN[item.toestand]),
  ]
  const stijl = {
    left: procent(links),
    width: procent(breed),
    '--zeker': procent(zeker),
    '--deel': procent(Math.max(0.12, item.aantal / Math.max(1, meest))),
  } as CSSProperties
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows where the pointer and the keyboard are; the button acts
    <div
      className="zk-tl-ding"
      style={stijl}
      data-gewezen={gewezen || undefined}
      onPointerEnter={(e) => e.pointerType === 'mouse' && opWijs(item.id)}
      onPointerLeave={(e) => e.pointerType === 'mouse' && opWijs(null)}
      onFocus={() => opWijs(item.id)}
      onBlur={(e) => !e.currentTarget.contains(e.relatedTarget) && opWijs(null)}
    >
      <button
        type="button"
        className="zk-tl-vorm"
        data-ding={item.id}
        data-vorm={vorm}
        data-soort={item.soort}
        data-stroom={item.trajectsoort ?? undefined}
        data-toestand={item.toestand}
        data-eerder={vanEerder || undefined}
        data-later={totLater || undefined}
        data-dof={dof || undefined}
        aria-label={beschrijving.filter(Boolean).join(', ')}
        aria-pressed={gekozen}
        tabIndex={bereikbaar ? 0 : -1}
        onClick={() => opKies(item.id)}
        onKeyDown={opToets}
      >
        {vorm === 'balk' && breed > NAUW && <span>{lees(item.titel)}</span>}
      </button>
      {gewezen && (
        <div className="zk-tl-zweef" data-kant={links + breed / 2 > 0.5 ? 'rechts' : 'links'}>
          <Kaartje item={item} patient={patient} />
        </div>
      )}
    </div>
  )
}
