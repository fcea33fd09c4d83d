import { type Opmerking, opmerking } from '../../fout/opmerking.ts'
import { Tabelweigering } from '../../fout/tabelweigering.ts'
import { checkCellen, isEmpty, lastFilled } from '../compose-tabel.ts'
import { findKop, PROEF } from '../find-kop.ts'
import { MAX_STROOMRIJEN } from '../grenzen.ts'
import { type Kolom, nameKolommen } from '../name-kolommen.ts'
import { SPOREN } from '../note-waarden.ts'

/** What a table is, seen row by row: as `composeTabel` sees the whole. */
export interface Tabelmaat {
  /** Rows before and with the header. */
  readonly tot: number
  readonly kolommen: readonly Kolom[]
  readonly aantal: number
  /** The field in which a line ends, before the header is known of. */
  readonly inVeld: readonly Opmerking[]
  readonly opmerkingen: readonly Opmerking[]
}

/** A remark about rows: the first of them, and how many. */
class Streep {
  eerste = 0
  aantal = 0

  zet(regel: number): void {
    if (this.aantal === 0) this.eerste = regel
    this.aantal += 1
  }
}

/** Looks through all rows of a table. Throws `Tabelweigering` when there is none. */
export async function meetTabel(delen: AsyncIterable<readonly (readonly string[])[]>): Promise<Tabelmaat> {
  let kopIndex = -1
  let kop: readonly string[] = []
  let titels = 0
  let regel = 0
  let aantal = 0
  let legen: number[] = []
  const gevuld: boolean[] = []
  const strepen = { leeg: new Streep(), lang: new Streep(), kort: new Streep(), inVeld: new Streep() }
  const sporen = new Map<string, number>()
  for await (const deel of withBegin(delen)) {
    let van = 0
    if (kopIndex < 0) {
      kopIndex = findKop(deel)
      kop = deel[kopIndex] ?? []
      titels = deel.slice(0, kopIndex).filter((rij) => !isEmpty(rij)).length
      deel.slice(0, kopIndex + 1).forEach((rij, i) => {
        checkCellen(rij, i)
        countBreaks(rij, i + 1, strepen.inVeld)
      })
      van = kopIndex + 1
      regel = van
    }
    for (let i = van; i < deel.length; i += 1) {
      const rij = deel[i] ?? []
      regel += 1
      countBreaks(rij, regel, strepen.inVeld)
      if (isEmpty(rij)) {
        legen.push(regel)
        continue
      }
      // Empty rows at the end of a file are no rows of it.
      for (const leeg of legen) strepen.leeg.zet(leeg)
      legen = []
      aantal += 1
      if (regel > MAX_STROOMRIJEN) throw new Tabelweigering('te-veel-rijen', null, MAX_STROOMRIJEN)
      checkCellen(rij, regel - 1)
      lookAt(rij, regel, gevuld, sporen)
      if (lastFilled(rij) > kop.length) strepen.lang.zet(regel)
      if (rij.length < lastFilled(kop)) strepen.kort.zet(regel)
    }
  }
  if (kopIndex < 0) throw new Tabelweigering('bestand-leeg')
  if (aantal === 0) throw new Tabelweigering('geen-rijen', kopIndex + 1)
  const { kolommen, opmerkingen } = nameKolommen(kop, gevuld, kopIndex + 1)
  return {
    tot: kopIndex + 1,
    kolommen,
    aantal,
    inVeld: noteOf('regeleinde-in-veld', strepen.inVeld),
    opmerkingen: [
      ...(titels > 0 ? [opmerking('titel-overgeslagen', kopIndex + 1, titels)] : []),
      ...opmerkingen,
      ...noteOf('lege-rijen', strepen.leeg),
      ...noteOf('rij-te-lang', strepen.lang),
      ...noteOf('rij-te-kort', strepen.kort),
      ...kolommen.flatMap(({ index, kop: naam }) =>
        SPOREN.flatMap(([code]) => {
          const eerste = sporen.get(`${index} ${code}`)
          return eerste === undefined ? [] : [opmerking(code, eerste, naam)]
        }),
      ),
    ],
  }
}

/** The same rows, of which the first part is big enough to find the header in. */
async function* withBegin(
  delen: AsyncIterable<readonly (readonly string[])[]>,
): AsyncIterable<readonly (readonly string[])[]> {
  let begin: (readonly string[])[] | null = []
  for await (const deel of delen) {
    if (begin === null) {
      yield deel
      continue
    }
    for (const rij of deel) begin.push(rij)
    if (begin.length < PROEF) continue
    yield begin
    begin = null
  }
  if (begin !== null) yield begin
}

const noteOf = (
  code: 'regeleinde-in-veld' | 'lege-rijen' | 'rij-te-lang' | 'rij-te-kort',
  { eerste, aantal }: Streep,
): readonly Opmerking[] => (aantal === 0 ? [] : [opmerking(code, eerste, aantal)])

function countBreaks(rij: readonly string[], regel: number, streep: Streep): void {
  for (const veld of rij) if (veld.includes('\n')) streep.zet(regel)
}

function lookAt(rij: readonly string[], regel: number, gevuld: boolean[], sporen: Map<string, number>): void {
  for (let index = 0; index < rij.length; index += 1) {
    const cel = rij[index] ?? ''
    if (cel === '') continue
    if (gevuld[index] !== true && cel.trim() !== '') gevuld[index] = true
    // Each of these has one of them, and most cells have none.
    if (!/[,#eE]/.test(cel)) continue
    for (const [code, patroon] of SPOREN) {
      const sleutel = `${index} ${code}`
      if (!sporen.has(sleutel) && patroon.test(cel)) sporen.set(sleutel, regel)
    }
  }
}
