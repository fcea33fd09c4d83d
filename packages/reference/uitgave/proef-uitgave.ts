import type { VormNaam } from '../vormen/vormen.ts'
import { parseUitgave } from './parse-uitgave.ts'
import { isVorm, type Uitgave } from './uitgave.ts'

type Proef = {
  readonly laag?: 'meegeleverd' | 'geinstalleerd'
  readonly kop?: object
  readonly rijen: readonly object[]
}

/** For tests: a release made through the real parser, with a header that is filled in where the test does not care. */
export function proefUitgave<K extends VormNaam>(vorm: K, onderwerp: string, proef: Proef): Uitgave<K> {
  const kop = {
    onderwerp,
    geldigVanaf: '2022-01-01',
    geldigTot: null,
    uitgave: '1',
    bekendSinds: '2022-01-01',
    zekerheid: 'zeker',
    fictief: onderwerp.endsWith('-fictief'),
    volledig: true,
    inhoud: 'Proef.',
    bron: [{ id: 'proef', titel: 'Proefbron', url: null }],
    ...proef.kop,
  }
  const rijen = proef.rijen.map((rij) => ({ zekerheid: 'zeker', bron: 'proef', ...rij }))
  const uitgave = parseUitgave(
    JSON.stringify({ ...kop, rijen }),
    `${onderwerp}/${kop.uitgave}.json`,
    proef.laag ?? 'meegeleverd',
  )
  if (!isVorm(uitgave, vorm)) throw new Error(`${onderwerp} is no ${vorm}`)
  return uitgave
}

/** For tests: a consult row of a prestatie file. */
export function proefConsult(code: string, tariefCents: number | null, rest: object = {}): object {
  return {
    code,
    soort: 'behandeling',
    setting: 'sectie-ii',
    categorieIndex: 6,
    minuten: 45,
    naam: code.startsWith('FI') ? 'FICTIEF proef' : 'Proef',
    tariefCents,
    bruikbaar: true,
    ...rest,
  }
}
