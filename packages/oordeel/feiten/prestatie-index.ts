import type { Debetregel } from '@zorgketen/declaratie'
import type { EpochDay } from '@zorgketen/values'
import { persoonsleutel } from './persoonsleutel.ts'

/**
 * Lines by prestatie, for one declarant. Two lines are the same prestatie for a payer, which never learns the
 * provider's own prestatie id, when person, day, code, begin time and practitioner are the same. Without a begin time
 * (fz sends none) two contacts of one practitioner on one day in one code cannot be told apart.
 *
 * Most days of a person hold one line, so that a key for the rest of a line is only made from a second line on.
 */
export class PrestatieIndex<V> {
  private readonly perPersoon = new Map<string, Map<EpochDay, Dag<V>>>()

  add(regel: Debetregel, waarde: V): void {
    const persoon = persoonsleutel(regel.verzekerde)
    let dagen = this.perPersoon.get(persoon)
    if (dagen === undefined) {
      dagen = new Map()
      this.perPersoon.set(persoon, dagen)
    }
    const dag = dagen.get(regel.datum)
    if (dag === undefined) dagen.set(regel.datum, { regel, waarde })
    else if (dag instanceof Map) addTo(dag, regel, waarde)
    else {
      const drukkeDag = new Map<string, V[]>()
      addTo(drukkeDag, dag.regel, dag.waarde)
      addTo(drukkeDag, regel, waarde)
      dagen.set(regel.datum, drukkeDag)
    }
  }

  /** What was added for the same prestatie, in that order. */
  alle(regel: Debetregel): readonly V[] {
    const dag = this.perPersoon.get(persoonsleutel(regel.verzekerde))?.get(regel.datum)
    if (dag === undefined) return GEEN
    if (dag instanceof Map) return dag.get(restsleutel(regel)) ?? GEEN
    return dag.regel.code === regel.code && restsleutel(dag.regel) === restsleutel(regel) ? [dag.waarde] : GEEN
  }
}

type Dag<V> = { readonly regel: Debetregel; readonly waarde: V } | Map<string, V[]>

const GEEN: readonly never[] = []

function addTo<V>(dag: Map<string, V[]>, regel: Debetregel, waarde: V): void {
  const sleutel = restsleutel(regel)
  const waarden = dag.get(sleutel)
  if (waarden === undefined) dag.set(sleutel, [waarde])
  else waarden.push(waarde)
}

function restsleutel({ betrokkenen, codelijst, code, begintijd }: Debetregel): string {
  const behandelaar = betrokkenen.find((betrokkene) => betrokkene.rol === '01')
  const wie = behandelaar?.agb ?? `${behandelaar?.beroep ?? ''} ${behandelaar?.naam?.achternaam ?? ''}`
  return `${codelijst} ${code} ${begintijd ?? ''} ${wie}`
}
