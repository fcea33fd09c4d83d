import type { Berichttypen } from './lezer.ts'
import type { AlgemeenRecord } from './record.ts'
import type { Structuur } from './structuur.ts'
import { schrijfVasteEenheid, schrijfVasteKop, schrijfVastSlot } from './vast/vaste-schrijver.ts'
import { schrijfXmlEenheid, schrijfXmlKop, schrijfXmlSlot } from './xml/xml-schrijver.ts'

/** Writes a message piece by piece. */
export interface Schrijver<T extends Berichttypen> {
  /** Everything before the stream units; also keeps what comes after them for `end`. */
  kop(bericht: T['Bericht']): void
  eenheid(eenheid: T['Eenheid']): void
  end(): void
}

/** Text is handed over in pieces of about this many characters. */
const stukgrootte = 64 * 1024

export function maakSchrijver<T extends Berichttypen>(
  structuur: Structuur,
  naar: (stuk: Uint8Array) => void,
): Schrijver<T> {
  const { binding } = structuur.layout
  let bericht: AlgemeenRecord | null = null
  let tekst = ''
  const spoel = (): void => {
    if (tekst !== '') naar(Buffer.from(tekst, binding.vorm === 'xml' ? 'utf8' : binding.codering))
    tekst = ''
  }
  const voegToe = (stuk: string): void => {
    tekst += stuk
    if (tekst.length >= stukgrootte) spoel()
  }
  return {
    kop(b) {
      bericht = b as AlgemeenRecord
      voegToe(binding.vorm === 'xml' ? schrijfXmlKop(structuur, bericht) : schrijfVasteKop(structuur, binding, bericht))
    },
    eenheid(e) {
      const record = e as AlgemeenRecord
      voegToe(
        binding.vorm === 'xml' ? schrijfXmlEenheid(structuur, record) : schrijfVasteEenheid(structuur, binding, record),
      )
    },
    end() {
      if (bericht === null) throw new Error('schrijf eerst de kop van het bericht')
      voegToe(
        binding.vorm === 'xml' ? schrijfXmlSlot(structuur, bericht) : schrijfVastSlot(structuur, binding, bericht),
      )
      spoel()
    },
  }
}
