import type { Dossier } from '@zorgketen/declaratie'
import type { Tekst } from '@zorgketen/values'
import type { Berichtrij, Berichtstand } from '../opslag/berichtenkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Berichtkop } from './berichtkop.ts'
import { berichtIdOf } from './eerder.ts'
import type { Gegevenbestand } from './lees-bestanden.ts'
import type { Overnameplan } from './plan.ts'
import { STAPPEN } from './stappen.ts'

interface Bewaard {
  /** How many were not kept before. */
  readonly berichten: number
  /** Id of the message by the reference of its declaration. */
  readonly idVan: ReadonlyMap<string, string>
}

/** Keeps every message of the files as it is, in the outbox and the inbox, with what became of it. */
export async function keepBerichten(plek: Werkplek, kast: Kast, plan: Overnameplan): Promise<Bewaard> {
  const declarant = plan.overname.stamgegevens.declarant.agb
  const eigen = plan.bestanden.filter(
    (een): een is Gegevenbestand & { kop: Berichtkop } =>
      een.kop !== null && een.kop.declarant === declarant && een.kop.milieu === plek.opslag.milieu,
  )
  const idVan = new Map(
    eigen
      .filter(({ kop }) => kop.soort === 'gds801')
      .map(({ kop, vingerafdruk }) => [kop.referentie, berichtIdOf(vingerafdruk)]),
  )
  let berichten = 0
  for (const [n, { kop, bytes, vingerafdruk }] of eigen.entries()) {
    await plek.voortgang(STAPPEN.berichten, n, eigen.length)
    const [stand, reden] = standOf(kop, vingerafdruk, plan)
    const { declarant: _, tijdstip, ...rest } = kop
    const rij: Berichtrij = {
      ...rest,
      id: berichtIdOf(vingerafdruk),
      vingerafdruk,
      grootte: bytes.length,
      tijdstip: tijdstip ?? plek.nu(),
      ...{ stand, reden },
      antwoordOp: kop.soort === 'gds802' ? (idVan.get(kop.referentie) ?? null) : null,
    }
    const { nieuw, id } = await kast.berichten.bewaar(rij, bytes)
    if (nieuw) berichten += 1
    else await kast.berichten.zetStand(id, stand, reden)
  }
  return { berichten, idVan }
}

function standOf(
  { soort, referentie }: Berichtkop,
  vingerafdruk: string,
  { na }: Overnameplan,
): readonly [Berichtstand, Tekst | null] {
  const dossiers: readonly Dossier[] = [...na.values()]
  if (soort === 'gds802') {
    if (dossiers.some(({ verwerkt }) => verwerkt.has(vingerafdruk))) return ['verwerkt', null]
    const terzijde = dossiers.flatMap((een) => een.terzijde).find((een) => een.vingerafdruk === vingerafdruk)
    return ['terzijde', terzijde?.reden ?? ZONDER_DECLARATIE]
  }
  for (const { declaraties, regels } of dossiers) {
    const eigen = declaraties.find(({ berichtreferentie }) => berichtreferentie === referentie)
    if (eigen === undefined) continue
    const alle = eigen.regels.map((regel) => regels.get(regel.referentie)?.stand)
    return [alle.every((stand) => stand === 'geweigerd') ? 'geweigerd' : 'bezorgd', null]
  }
  return ['terzijde', NIET_OVERGENOMEN]
}

const ZONDER_DECLARATIE: Tekst = {
  nl: 'De declaratie waarop dit antwoordt zat niet bij de overgenomen bestanden.',
  en: 'The declaration this answers was not among the files that were taken over.',
}
const NIET_OVERGENOMEN: Tekst = {
  nl: 'Deze declaratie kon niet worden overgenomen; de overname zegt waarom.',
  en: 'This declaration could not be taken over; the take-over tells why.',
}
