import { buildCodec, parseLayout } from '@zorgketen/messages'
import { loadLayout } from '@zorgketen/reference/load'
import type { Typen as HeenTypen } from '../records.generated.ts'
import type { Typen as TerugTypen } from '../retour.generated.ts'

/** The codecs of the shipped layouts, for examples and tests. */
export const heenCodec = buildCodec<HeenTypen>(parseLayout(loadLayout('gds801', '1.0')))
export const terugCodec = buildCodec<TerugTypen>(parseLayout(loadLayout('gds802', '1.0')))

export const nieuwHeen = heenCodec.nieuw
export const nieuwTerug = terugCodec.nieuw
