import { addDays, parseMaand } from '@zorgketen/values'
import type { Feiten } from '../feiten/feiten.ts'
import type { Geplant, Proefbericht } from '../land/land.ts'
import { maakMaandraster } from '../land/periode.ts'
import { maakNummers } from '../persoon/nummers.ts'
import type { Berichtrij } from '../sleutel/sleutel.ts'
import type { Toeval } from '../toeval/toeval.ts'
import { type Basis, maakBasisbericht } from './basisbericht.ts'
import type { Bericht } from './bericht.ts'
import { type Bewerking, maakSnijplek } from './bewerking.ts'
import { type Greep, kiesGrepen } from './kies-grepen.ts'
import { codesVan } from './regelcodes.ts'
import { maakSchrijver } from './schrijf.ts'

/** Day on which all these messages are offered: after the latest of them (a message of December 2026). */
const VANDAAG = '2027-06-30'

export interface Proef {
  readonly vandaag: string
  readonly berichten: readonly Proefbericht[]
  readonly sleutel: readonly Berichtrij[]
  readonly geplant: readonly Geplant[]
}

interface Berichtbron {
  readonly feiten: Feiten
  readonly maand: string
  readonly zaad: number
  readonly aantal: number
  readonly zonder: ReadonlySet<string>
}

/** Complete messages of their own, each with its planned edits, and what the gate must say of them. */
export function maakBerichten(toeval: Toeval, bron: Berichtbron): Proef {
  const schrijf = maakSchrijver(bron.feiten.layout)
  const nummers = maakNummers(toeval.deel('nummers'))
  const berichten: Proefbericht[] = []
  const sleutel: Berichtrij[] = []
  const geplant: Geplant[] = []
  kiesGrepen(toeval, bron).forEach((greep, i) => {
    const bestand = `bericht-${String(i + 1).padStart(2, '0')}.xml`
    const fouten = idsVan(greep)
    const grond = { toeval: toeval.deel(bestand), nummers }
    const inhoud = schrijf(bewerkt(grond, greep, bron.maand))
    const ruw =
      greep.structuur === null
        ? inhoud
        : new TextEncoder().encode(greep.structuur.bewerk(new TextDecoder().decode(inhoud)))
    berichten.push({ bestand, inhoud: ruw })
    sleutel.push({ bestand, ...oordeel(greep), milieu: 'T', vandaag: VANDAAG, fouten })
    geplant.push(...fouten.map((fout) => ({ fout, soort: 'bericht' as const, waar: bestand, registraties: [] })))
  })
  return { vandaag: VANDAAG, berichten, sleutel, geplant }
}

const idsVan = ({ bewerkingen, structuur }: Greep): readonly string[] =>
  [...bewerkingen.map((b) => b.id), ...(structuur === null ? [] : [structuur.id])].sort()

type Grond = Omit<Parameters<typeof maakBasisbericht>[0], 'raster'>

/** The base message with the edits in it: each on an insured of its own, what concerns the whole message last. */
function bewerkt(grond: Grond, greep: Greep, landmaand: string): Bericht {
  const maand = parseMaand(greep.bewerkingen.find((b) => b.maand !== undefined)?.maand ?? landmaand)
  if (!maand.ok) throw new RangeError('een bewerking noemt een maand die niet bestaat')
  const raster = maakMaandraster(maand.value)
  const bericht = maakBasisbericht({ ...grond, raster }, basisVan(greep))
  greep.bewerkingen.forEach((bewerking: Bewerking, i) => {
    bewerking.bewerk(maakSnijplek(bericht, i, (n) => addDays(raster.eerste, n - 1), raster.aantal))
  })
  return bericht
}

const basisVan = ({ bewerkingen, structuur, basis }: Greep): Basis => bewerkingen[0]?.basis ?? structuur?.basis ?? basis

function oordeel({ bewerkingen, structuur }: Greep): Pick<Berichtrij, 'uitslag' | 'codes' | 'onderdrukt'> {
  if (structuur !== null) return { uitslag: 'onleesbaar', codes: [], onderdrukt: [] }
  const { codes, onderdrukt } = codesVan(bewerkingen.flatMap((b) => b.raakt))
  return { uitslag: codes.length === 0 ? 'doorgezet' : 'geweigerd', codes, onderdrukt }
}
