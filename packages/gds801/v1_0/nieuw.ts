import type { Codec } from '@zorgketen/messages'
import type { Typen as HeenTypen } from './records.generated.ts'
import type { Typen as TerugTypen } from './retour.generated.ts'

/** Makes a record of a class: `codec.nieuw` of the declaration message. */
export type NieuwHeen = Codec<HeenTypen>['nieuw']

/** Makes a record of a class: `codec.nieuw` of the answer. */
export type NieuwTerug = Codec<TerugTypen>['nieuw']
