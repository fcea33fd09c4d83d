import type { Tekst } from '@zorgketen/values'
import type { GelezenCel } from './gelezen-cel.ts'
import { type Kolombeeld, LEEG_BEELD } from './kolombeeld.ts'
import type { Kolomsoort } from './kolomsoort.ts'
import { leesCel } from './lees-cel.ts'
import { proveDagvolgorde, proveDecimaal } from './prove-kolom.ts'

/** One kind of damage in a column: how often, and the index of the first cell. */
export interface Schade {
  readonly code: string
  readonly aard: 'hersteld' | 'geweigerd' | 'let op'
  readonly tekst: Tekst
  readonly aantal: number
  readonly eerste: number
}

/** A column read as a whole: what its cells prove, each cell, and the damage in the order of first sight. */
export interface GelezenKolom {
  readonly beeld: Kolombeeld
  readonly cellen: readonly GelezenCel[]
  readonly schade: readonly Schade[]
}

/** Reads a whole column. `kent` tells whether a code exists (register, code list) and lets lost zeros be put back. */
export function herkenSchade(
  soort: Kolomsoort,
  teksten: readonly string[],
  kent: Kolombeeld['kent'] = null,
): GelezenKolom {
  const beeld: Kolombeeld = {
    ...LEEG_BEELD,
    kent,
    dagvolgorde: soort === 'dag' ? proveDagvolgorde(teksten) : 'onbekend',
    decimaal: soort === 'bedrag' ? proveDecimaal(teksten) : 'onbekend',
  }
  const cellen = teksten.map((tekst) => leesCel(soort, tekst, beeld))
  return { beeld, cellen, schade: [...count(cellen), ...(soort === 'bedrag' ? noteCenten(cellen) : [])] }
}

function count(cellen: readonly GelezenCel[]): readonly Schade[] {
  const perCode = new Map<string, Schade>()
  cellen.forEach(({ hersteld, fout }, eerste) => {
    const gevonden = hersteld ?? fout
    if (gevonden === null) return
    const aard = fout === null ? 'hersteld' : 'geweigerd'
    const sleutel = `${aard} ${gevonden.code}`
    const vorige = perCode.get(sleutel)
    const tekst = 'wat' in gevonden ? gevonden.wat : { nl: gevonden.nl, en: gevonden.en }
    perCode.set(
      sleutel,
      vorige === undefined
        ? { code: gevonden.code, aard, tekst, aantal: 1, eerste }
        : { ...vorige, aantal: vorige.aantal + 1 },
    )
  })
  return [...perCode.values()]
}

/** Amounts in cents look like whole euros: a hundred times too much without any cell being wrong. */
function noteCenten(cellen: readonly GelezenCel[]): readonly Schade[] {
  const bedragen = cellen.filter((cel) => cel.waarde !== null)
  if (bedragen.length < 2 || bedragen.some((cel) => !cel.waarde?.endsWith('.00'))) return []
  const tekst: Tekst = {
    nl: 'Geen enkel bedrag in deze kolom heeft centen. Staan de bedragen in centen in plaats van euro?',
    en: 'No amount in this column has cents. Are the amounts in cents instead of euro?',
  }
  return [
    {
      code: 'geen-centen',
      aard: 'let op',
      tekst,
      aantal: bedragen.length,
      eerste: cellen.findIndex((c) => c.waarde !== null),
    },
  ]
}
