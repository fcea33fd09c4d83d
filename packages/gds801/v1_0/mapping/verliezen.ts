import { describeFout, type Result, type Tekst } from '@zorgketen/values'

/** Something a message holds that did not come along into the domain: once per element and reason, with a count. */
export interface Verlies {
  /** Class and element: `DebetPrestatie/SoortKosten`. */
  readonly element: string
  /** `onbruikbaar`: the value could not be read as what it should be. `geen plaats`: the domain does not hold it. */
  readonly soort: 'onbruikbaar' | 'geen plaats'
  readonly reden: Tekst
  readonly aantal: number
  /** Path of the first record it concerns. */
  readonly eerste: string
}

const GEEN_PLAATS: Tekst = {
  nl: 'Dit gegeven speelt in de verdere verwerking geen rol en is niet overgenomen.',
  en: 'This has no part in further processing and was not taken over.',
}

/** Gathers what is lost while records are mapped. No text in it holds a value of the message. */
export class Verliezen {
  private readonly rijen = new Map<string, { -readonly [K in keyof Verlies]: Verlies[K] }>()

  private meld(element: string, soort: Verlies['soort'], reden: Tekst, pad: string): void {
    const sleutel = `${element} ${reden.nl}`
    const rij = this.rijen.get(sleutel)
    if (rij === undefined) this.rijen.set(sleutel, { element, soort, reden, aantal: 1, eerste: pad })
    else rij.aantal += 1
  }

  /** Notes an element the domain has no place for, when it is there. */
  geenPlaats(aanwezig: boolean, element: string, pad: string): void {
    if (aanwezig) this.meld(element, 'geen plaats', GEEN_PLAATS, pad)
  }

  onbruikbaar(element: string, reden: Tekst, pad: string): void {
    this.meld(element, 'onbruikbaar', reden, pad)
  }

  /** The parsed value; null when absent or refused, and a refusal is noted. */
  lees<T>(tekst: string | null, parse: (tekst: string) => Result<T>, element: string, pad: string): T | null {
    if (tekst === null) return null
    const gelezen = parse(tekst)
    if (gelezen.ok) return gelezen.value
    this.onbruikbaar(element, describeFout(gelezen.fout).wat, pad)
    return null
  }

  lijst(): readonly Verlies[] {
    return [...this.rijen.values()]
  }
}
