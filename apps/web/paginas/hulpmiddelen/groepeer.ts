import type { Bevinding } from '../../kit/bevinding.ts'
import type { Leesvondst } from './api.ts'

/** Findings that say the same thing of several places in a file. */
export type Vondstgroep = {
  readonly sleutel: string
  readonly ernst: Bevinding['ernst']
  readonly eerste: Leesvondst
  readonly vondsten: readonly Leesvondst[]
}

const ERNST: Readonly<Record<Leesvondst['ernst'], Bevinding['ernst']>> = {
  fout: 'fout',
  afkeur: 'fout',
  waarschuwing: 'letop',
  signaal: 'info',
}
const ORDE: readonly Bevinding['ernst'][] = ['fout', 'letop', 'info']

/** One group for each rule (or each kind of break in the structure), the gravest first, in the order of the file. */
export function groepeerVondsten(vondsten: readonly Leesvondst[]): readonly Vondstgroep[] {
  const per = new Map<string, Leesvondst[]>()
  for (const vondst of vondsten) {
    const sleutel = `${vondst.ernst} ${vondst.onderdrukt} ${vondst.regelId ?? vondst.wat.nl}`
    const groep = per.get(sleutel)
    if (groep) groep.push(vondst)
    else per.set(sleutel, [vondst])
  }
  const groepen = [...per].flatMap(([sleutel, eigen]): Vondstgroep[] => {
    const [eerste] = eigen
    if (eerste === undefined) return []
    return [{ sleutel, ernst: eerste.onderdrukt ? 'info' : ERNST[eerste.ernst], eerste, vondsten: eigen }]
  })
  return groepen.sort((a, b) => ORDE.indexOf(a.ernst) - ORDE.indexOf(b.ernst))
}
