import type { gds801 } from '@zorgketen/gds801'
import type { Receiver } from '../reading.ts'
import { Wrong } from './decoders.ts'
import { type Building, type ClassPlan, type Field, ROOT } from './plan.ts'

interface Frame {
  plan: ClassPlan
  record: Building
  /** How often each field came. */
  gezien: number[]
  laatste: number
  /** The field of the parent this record stands in (null for the root), and its place among its repetitions. */
  veld: Field | null
  nummer: number
}

const MEESTE_VELDEN = 32

/**
 * The structural check behind a rival's parser: it is told of elements opening, text and elements closing, builds
 * the records and says what is wrong. One piece of code for all rivals; the parser is what differs.
 */
export class Builder {
  readonly #receiver: Receiver
  readonly #frames: Frame[] = []
  #diepte = -1
  /** The value being read, if any, and its text so far. */
  #veld: Field | null = null
  #tekst = ''
  #inWaarde = false
  /** Depth inside content that the layout does not know. */
  #buiten = 0

  constructor(receiver: Receiver) {
    this.#receiver = receiver
  }

  root(): void {
    this.#push(ROOT, null, 1)
  }

  open(naam: string, attributen: readonly string[] | null): void {
    if (this.#buiten > 0) {
      this.#buiten += 1
      return
    }
    if (this.#veld !== null) {
      this.#meld('element-in-waarde', this.#veld.naam)
      this.#buiten = 1
      return
    }
    const frame = this.#frames[this.#diepte] as Frame
    const veld = frame.plan.opNaam.get(naam)
    if (veld === undefined) {
      if (!frame.plan.open) this.#meld('onbekend-element', naam)
      this.#buiten = 1
      return
    }
    const aantal = frame.gezien[veld.index] as number
    const tweedeKeuze = frame.plan.keuze && aantal === 0 && frame.laatste >= 0
    if (aantal >= veld.max || tweedeKeuze) {
      if (tweedeKeuze) this.#meld('keuze-dubbel')
      else this.#meld('dubbel', naam)
      this.#buiten = 1
      return
    }
    if (frame.plan.vast && veld.index < frame.laatste) this.#meld('volgorde', naam)
    if (veld.index > frame.laatste) frame.laatste = veld.index
    frame.gezien[veld.index] = aantal + 1
    if (veld.onder === null) {
      this.#veld = veld
      this.#tekst = ''
      this.#inWaarde = true
      if (attributen !== null) for (const _ of attributen) this.#meld('onbekend-attribuut', naam)
      return
    }
    this.#push(veld.onder, veld, aantal + 1)
    if (attributen !== null) for (const _ of attributen) this.#meld('onbekend-attribuut')
  }

  text(tekst: string): void {
    if (this.#buiten > 0) return
    if (this.#inWaarde) this.#tekst = this.#tekst === '' ? tekst : this.#tekst + tekst
    else if (tekst.trim() !== '') this.#meld('tekst-tussen')
  }

  close(): void {
    if (this.#buiten > 0) {
      this.#buiten -= 1
      return
    }
    const veld = this.#veld
    if (veld !== null) {
      this.#veld = null
      this.#inWaarde = false
      const waarde = veld.lees(this.#tekst)
      if (waarde instanceof Wrong) this.#meld(waarde.code, veld.naam)
      else (this.#frames[this.#diepte] as Frame).record[veld.eigenschap] = waarde
      return
    }
    this.#pop()
  }

  #push(plan: ClassPlan, veld: Field | null, nummer: number): void {
    this.#diepte += 1
    const oud = this.#frames[this.#diepte]
    const record = new plan.maak()
    if (oud === undefined) {
      this.#frames.push({ plan, record, gezien: new Array<number>(MEESTE_VELDEN).fill(0), laatste: -1, veld, nummer })
      return
    }
    oud.plan = plan
    oud.record = record
    oud.veld = veld
    oud.nummer = nummer
    oud.laatste = -1
    for (let k = 0; k < plan.velden.length; k += 1) oud.gezien[k] = 0
  }

  #pop(): void {
    const { plan, record, gezien, laatste, veld } = this.#frames[this.#diepte] as Frame
    if (plan.keuze) {
      if (laatste < 0) this.#meld('keuze-leeg')
    } else {
      const { velden } = plan
      for (let k = 0; k < velden.length; k += 1) {
        const kind = velden[k] as Field
        if ((gezien[k] as number) < kind.min) this.#meld('ontbreekt', kind.naam)
      }
    }
    this.#diepte -= 1
    if (veld === null) return
    const ouder = this.#frames[this.#diepte] as Frame
    if (this.#diepte === 0 && veld.meer) this.#receiver.eenheid(record as unknown as gds801.Verzekerde)
    else if (veld.meer) (ouder.record[veld.eigenschap] as Building[]).push(record)
    else ouder.record[veld.eigenschap] = record
  }

  #meld(code: string, naam?: string): void {
    const delen: string[] = []
    for (const { veld, nummer } of this.#frames.slice(1, this.#diepte + 1))
      if (veld !== null) delen.push(veld.meer ? `${veld.naam}[${nummer}]` : veld.naam)
    if (naam !== undefined) delen.push(naam)
    this.#receiver.bevinding({ code, pad: delen.join('/') })
  }
}
