import type { Codec } from '@zorgketen/messages'
import type { Scherm } from '../uitvoer/scherm.ts'
import { deelVan, teller } from '../uitvoer/teller.ts'

/** A message whose stream unit is the insured, as GDS801 and GDS802. */
interface PerVerzekerde {
  Bericht: { verzekerde: object[] }
  Eenheid: object
  klassen: object
}

const STUK = 4 * 1024 * 1024
const LEZEN = { nl: 'bericht lezen', en: 'reading the message' }
const SCHRIJVEN = { nl: 'bericht schrijven: verzekerde', en: 'writing the message: insured' }

/** The same codec, which tells how far it is while it reads or writes a whole message. */
export function volgCodec<T extends PerVerzekerde>(codec: Codec<T>, scherm: Pick<Scherm, 'voortgang'>): Codec<T> {
  return {
    ...codec,
    read: (bytes, limieten) => {
      const gelezen = deelVan(scherm, LEZEN)
      const verzekerden: T['Eenheid'][] = []
      const lezer = codec.open({ eenheid: (verzekerde) => void verzekerden.push(verzekerde) }, limieten)
      for (let k = 0; k < bytes.length; k += STUK) {
        lezer.write(bytes.subarray(k, k + STUK))
        gelezen(Math.min(k + STUK, bytes.length), bytes.length)
      }
      const slot = lezer.end()
      if (slot.bericht !== null) slot.bericht.verzekerde = verzekerden
      return slot
    },
    write: (bericht) => {
      const geschreven = teller(scherm, SCHRIJVEN, bericht.verzekerde.length)
      const stukken: Uint8Array[] = []
      const schrijver = codec.writer((stuk) => void stukken.push(stuk))
      schrijver.kop(bericht)
      bericht.verzekerde.forEach((verzekerde, i) => {
        schrijver.eenheid(verzekerde)
        geschreven(i + 1)
      })
      schrijver.end()
      return Buffer.concat(stukken)
    },
  }
}
