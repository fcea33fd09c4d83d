import type { Voorbeelden } from '@zorgketen/rules'
import type { Geval } from '../../voorbeeld/geval.ts'

export const prestatieVoorbeelden: readonly Voorbeelden<Geval>[] = []
