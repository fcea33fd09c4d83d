import { codec } from '../bericht/codec.ts'
import type { Reader } from './reading.ts'

/** Our reader as it is used: streaming, fed in chunks of `stukgrootte` bytes. */
export const ownReader =
  (stukgrootte: number): Reader =>
  (bytes, receiver) => {
    const lezer = codec.open({
      eenheid: (verzekerde) => receiver.eenheid(verzekerde),
      bevinding: ({ code, pad }) => receiver.bevinding({ code, pad }),
    })
    for (let van = 0; van < bytes.length; van += stukgrootte) lezer.write(bytes.subarray(van, van + stukgrootte))
    lezer.end()
  }
