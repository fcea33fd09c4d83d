import type { Bevinding } from '../../kit/bevinding.ts'
import type { Punt } from './api.ts'

/** Points of the same kind: told once, with every place. */
export type Puntgroep = {
  readonly sleutel: string
  readonly ernst: Bevinding['ernst']
  readonly code: string
  readonly punten: readonly Punt[]
}

const ERNST: Readonly<Record<Punt['ernst'], Bevinding['ernst']>> = {
  'niet overgenomen': 'fout',
  controleren: 'letop',
  'ter informatie': 'info',
}
const ORDE: readonly Bevinding['ernst'][] = ['fout', 'letop', 'info']

/** One group for each kind of point, the gravest first. */
export function groepeerPunten(punten: readonly Punt[]): readonly Puntgroep[] {
  const per = Map.groupBy(punten, ({ ernst, code }) => `${ernst} ${code}`)
  const groepen = [...per].flatMap(([sleutel, eigen]): Puntgroep[] => {
    const [eerste] = eigen
    return eerste === undefined ? [] : [{ sleutel, code: eerste.code, ernst: ERNST[eerste.ernst], punten: eigen }]
  })
  return groepen.sort((a, b) => ORDE.indexOf(a.ernst) - ORDE.indexOf(b.ernst))
}
