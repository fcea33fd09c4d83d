import { canonical } from '@zorgketen/rules'
import type { Maand } from '@zorgketen/values'
import { type Afleiding, patientenVan, weegtMee } from '@zorgketen/zorgprestatie'
import { z } from 'zod'
import { afleiding as codec } from '../../formaten/afleiding.ts'
import type { Registratie } from '../../formaten/registratie.ts'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { afleiderVan, dagenVan } from '../../registreren/afleider.ts'
import type { Wijziging } from '../../registreren/herleid.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import { maandenVan } from '../../registreren/maanden-van.ts'
import { othersOf } from '../../registreren/others-of.ts'
import { weegmaandenVan } from '../../registreren/weegmaanden.ts'
import { vandaagVan } from '../../werk/vandaag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'

/** What was kept would change what a closed month gave to these patients; nothing of the part may be kept. */
export class DichteMaandGeraakt extends Error {
  readonly maand: Maand
  readonly patienten: ReadonlySet<string>

  constructor(maand: Maand, patienten: ReadonlySet<string>) {
    super('closed month')
    this.maand = maand
    this.patienten = patienten
  }
}

/**
 * Derives all that kept changes touch, month by month and each registration once: the registrations themselves and, where
 * one weighs with others, those of its patients. Throws `DichteMaandGeraakt` when that would change a closed month.
 */
export async function deriveDeel(
  kast: Kast,
  plek: Pick<Werkplek, 'gereedschap' | 'nu'>,
  stam: Stamgegevens,
  wijzigingen: readonly Wijziging[],
  dicht: ReadonlySet<Maand>,
): Promise<void> {
  const vandaag = await vandaagVan(kast, plek)
  const samen = wijzigingen.filter((een) => bothOf(een).some(weegtMee))
  const wegers = new Set(samen.flatMap((een) => bothOf(een).flatMap(patientenVan)))
  const breed = new Set(await weegmaandenVan(kast, samen.flatMap(bothOf), vandaag))
  const perMaand = new Map<Maand, Maanddeel>([...breed].map((maand) => [maand, { erin: [], ids: new Set() }]))
  for (const { oud, nieuw } of wijzigingen) {
    for (const een of [oud, nieuw]) {
      if (een === null) continue
      for (const maand of maandenVan(een, vandaag)) {
        const deel = perMaand.get(maand) ?? { erin: [], ids: new Set() }
        perMaand.set(maand, deel)
        deel.ids.add(een.id)
        if (een === nieuw) deel.erin.push(een)
      }
    }
  }
  // Closed months first: when one of them refuses, nothing of the part may be kept.
  const volgorde = [...perMaand].sort(([a], [b]) => Number(dicht.has(b)) - Number(dicht.has(a)) || (a < b ? -1 : 1))
  let gewist = false
  for (const [maand, { erin, ids }] of volgorde) {
    const ook = breed.has(maand) ? await othersOf(kast, maand, [...wegers], ids) : []
    const alle = [...erin, ...ook]
    for (const { id } of ook) ids.add(id)
    const patienten = [...new Set(alle.flatMap(patientenVan))]
    const { derive } = await afleiderVan(kast, plek, stam, dagenVan(maand), { patienten })
    const afleidingen = derive(alle)
    if (dicht.has(maand)) {
      await assertSame(kast, maand, alle, afleidingen, [...ids])
      continue
    }
    if (!gewist) await kast.prestaties.wis(wijzigingen.flatMap(movedOf))
    gewist = true
    await kast.prestaties.zet(maand, afleidingen, [...ids])
  }
}

/** A registration of one day that went to another month: its outcome stands in one month at a time. */
const movedOf = ({ oud, nieuw }: Wijziging): readonly string[] =>
  oud !== null && nieuw !== null && oud.soort !== 'verblijf' && maandVan(oud) !== maandVan(nieuw) ? [oud.id] : []

interface Maanddeel {
  /** Registrations of the part that may give something in the month. */
  readonly erin: Registratie[]
  /** Those, and the ones that left it. */
  readonly ids: Set<string>
}

const bothOf = ({ oud, nieuw }: Wijziging): readonly Registratie[] => [oud, nieuw].filter((een) => een !== null)

/** Throws `DichteMaandGeraakt` when a closed month would give something else than it gave. */
async function assertSame(
  kast: Kast,
  maand: Maand,
  alle: readonly Registratie[],
  afleidingen: readonly Afleiding[],
  ids: readonly string[],
): Promise<void> {
  const eerder = printsOf(await kast.prestaties.van(maand, ids))
  const nu = printsOf(afleidingen)
  const anders = new Set(ids.filter((id) => eerder.get(id) !== nu.get(id)))
  if (anders.size === 0) return
  const geraakt = alle.filter(({ id }) => anders.has(id))
  throw new DichteMaandGeraakt(maand, new Set(geraakt.flatMap(patientenVan)))
}

const registratieVan = (een: Afleiding): string =>
  een.soort === 'prestatie' ? een.prestatie.registratie : een.registratie

/** What each registration gave, as a text that differs when it gave something else. */
function printsOf(afleidingen: readonly Afleiding[]): ReadonlyMap<string, string> {
  const perId = Map.groupBy(afleidingen, registratieVan)
  return new Map(
    [...perId].map(([id, gaf]) => [
      id,
      gaf
        .map((een) => canonical(z.encode(codec, een)))
        .sort()
        .join('\n'),
    ]),
  )
}
