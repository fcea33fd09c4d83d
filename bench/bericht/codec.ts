import type { gds801 } from '@zorgketen/gds801'
import { buildCodec, parseLayout } from '@zorgketen/messages'
import { loadLayout } from '@zorgketen/reference/load'

export const layout = parseLayout(loadLayout('gds801', '1.0'))
export const codec = buildCodec<gds801.Typen>(layout)
export const { nieuw } = codec
