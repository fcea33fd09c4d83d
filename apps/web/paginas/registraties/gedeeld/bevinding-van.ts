import type { Bevinding } from '../../../kit/bevinding.ts'
import type { Apibevinding } from '../api.ts'

const ERNST = { afkeur: 'fout', waarschuwing: 'letop', signaal: 'info' } as const

/** A finding of a desk as the kit shows it. */
export function bevindingVan({ regel, ernst, zegt, vondst, advies, herkomst }: Apibevinding): Bevinding {
  return { code: regel.replace(/@\d+$/, ''), ernst: ERNST[ernst], wat: zegt, waar: vondst, doe: advies, bron: herkomst }
}
