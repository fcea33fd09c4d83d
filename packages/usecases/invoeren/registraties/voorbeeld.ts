import { formatDay } from '@zorgketen/values'
import { dayOfRegistratie, patientenVan } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { registratie as codec, type Registratie } from '../../formaten/registratie.ts'
import type { Actor } from '../../opslag/actor.ts'
import type { Invoerfout } from '../../stam/invoer/tabel.ts'
import type { Veldverschil } from '../../stam/invoer/voorstel.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { type Invoerregel, type Kolomstand, NAKIJKEN } from '../voorstel.ts'
import { beoordeelDeel, type Uitkomst } from './beoordeel-deel.ts'
import { Foutenboek, type Herstelgroep } from './foutenboek.ts'
import { Gezien } from './gezien.ts'
import type { Registratieinvoer } from './invoer.ts'
import { readKennis } from './kennis.ts'
import { openInvoer, STUK } from './open-invoer.ts'
import { KOLOMMEN, type Registratietabel } from './tabelsoorten.ts'

/** Examples of what is new and of what changes, of each so many. */
const VOORBEELDEN = 150

/** What a file of registrations would do: all counted, the first of it told. Nothing has changed. */
export interface Registratievoorbeeld {
  readonly kolommen: readonly Kolomstand[]
  readonly nietHerkend: readonly string[]
  readonly rijen: number
  readonly tellingen: Readonly<
    Record<'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'fouten' | 'dubbeleRijen' | 'hersteld', number>
  >
  readonly regels: readonly Invoerregel[]
  /** In order of the rows; at most `MEEST_FOUTEN` of `totaalFouten`. */
  readonly fouten: readonly Invoerfout[]
  readonly totaalFouten: number
  readonly hersteld: readonly Herstelgroep[]
}

/** Looks through a file of registrations, a part at a time. Keeps nothing. */
export async function previewRegistraties(
  plek: Werkplek,
  actor: Actor,
  soort: Registratietabel,
  invoer: Registratieinvoer,
  stuk = STUK,
): Promise<Registratievoorbeeld> {
  assertMag(actor, 'registreren')
  const kennis = await plek.opslag.read(actor, (kast) => readKennis(kast, plek, 'kijken'))
  const open = await openInvoer(invoer, soort, kennis.bekend, stuk)
  const boek = new Foutenboek()
  const gezien = new Gezien()
  const tellingen = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0, dubbeleRijen: 0 }
  const regels: Invoerregel[] = []
  await plek.voortgang(NAKIJKEN, 0, open.totaal)
  for await (const { rijen, fouten, hersteld, gelezen } of open.delen()) {
    const ids = [...new Set(rijen.map(({ registratie }) => registratie.id))]
    const bewaard = await plek.opslag.read(actor, (kast) => kast.registraties.metIds(ids))
    const oordeel = beoordeelDeel(open, rijen, bewaard, kennis, gezien)
    oordeel.onthoud()
    boek.schrijf([...fouten, ...oordeel.fouten], hersteld)
    tellingen.dubbeleRijen += oordeel.dubbel
    for (const uitkomst of oordeel.uitkomsten) {
      tellingen[uitkomst.soort] += 1
      const toon = uitkomst.soort !== 'ongewijzigd' && tellingen[uitkomst.soort] <= VOORBEELDEN
      if (toon) regels.push(regelOf(uitkomst, soort, kennis.namen))
    }
    await plek.voortgang(NAKIJKEN, Math.min(gelezen, open.totaal), open.totaal)
  }
  return {
    kolommen: open.kolommen,
    nietHerkend: open.nietHerkend,
    rijen: open.totaal,
    tellingen: { ...tellingen, fouten: boek.rijen, hersteld: boek.herstellingen },
    regels,
    fouten: boek.fouten.toSorted((a, b) => a.rij - b.rij),
    totaalFouten: boek.totaal,
    hersteld: boek.hersteld,
  }
}

function regelOf(
  { soort, rijen, registratie, oud }: Uitkomst,
  tabel: Registratietabel,
  namen: ReadonlyMap<string, string>,
): Invoerregel {
  const wie = patientenVan(registratie)
    .map((id) => namen.get(id) ?? id)
    .join(', ')
  const verschillen = oud === null ? [] : diffOf(oud, registratie, tabel)
  return {
    soort,
    id: registratie.id,
    label: `${formatDay(dayOfRegistratie(registratie))} · ${wie}`,
    rijen,
    verschillen,
  }
}

/** The fields that change, by the name of their column where they have one. */
function diffOf(oud: Registratie, nieuw: Registratie, tabel: Registratietabel): readonly Veldverschil[] {
  const [was, wordt]: Readonly<Record<string, unknown>>[] = [z.encode(codec, oud), z.encode(codec, nieuw)]
  const velden = new Set([...Object.keys(was ?? {}), ...Object.keys(wordt ?? {})])
  const namen = new Map(KOLOMMEN[tabel].map(({ sleutel, naam }) => [sleutel, naam]))
  return [...velden].flatMap((veld) => {
    const [a, b] = [toon(was?.[veld]), toon(wordt?.[veld])]
    return a === b ? [] : [{ veld, naam: namen.get(veld) ?? { nl: veld, en: veld }, oud: a, nieuw: b }]
  })
}

function toon(waarde: unknown): string | null {
  if (waarde === null || waarde === undefined) return null
  return typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde)
}
