import type { EpochDay } from '@zorgketen/values'
import { ordenUitgaven } from '../referentie/orden-uitgaven.ts'
import { bouwTijdlijn, type Gedateerd, vakOp } from '../referentie/tijdlijn.ts'
import type { TariefRij } from '../vormen/tarief-rij.ts'
import { describeVerschil, type Verschilregel } from './describe-verschil.ts'
import { diffUitgaven } from './diff-uitgaven.ts'
import { isVorm, type Uitgave } from './uitgave.ts'

/** What becomes otherwise from a day on; days on which nothing becomes otherwise than the stretch before are left out. */
export type Gevolgregel = Verschilregel & { readonly vanaf: EpochDay }

/** What a release of prestaties would mean beside the releases that are there. */
export type Gevolg = {
  readonly regels: readonly Gevolgregel[]
  /** Rows of the release that say what holds already. */
  readonly ongewijzigd: number
  /** Rows of the release that do not count on some day, because a release with later days lies over it. */
  readonly overdekt: number
  /** Invented prestaties that hold on the first day: before, and after it. */
  readonly fictief: { readonly voor: number; readonly na: number }
}

type Stand = ReadonlyMap<string, Gedateerd<'prestaties'>>

/**
 * Tells, code by code, what holds otherwise on the days a release is for: `uitgaven` with it laid over `eerdere` (see
 * `layOver`). Invented prestaties are counted only: they make way for official ones and are no codes that end.
 */
export function compareInForce(
  eerdere: readonly Uitgave[],
  uitgaven: readonly Uitgave[],
  nieuw: Uitgave<'prestaties'>,
): Gevolg {
  const alle = prestatiesIn(uitgaven)
  const delen = alle.filter(({ kop, laag }) => laag === nieuw.laag && kop.uitgave === nieuw.kop.uitgave)
  const [voor, na] = [bouwTijdlijn(prestatiesIn(eerdere)), bouwTijdlijn(alle)]
  const { geldigVanaf, geldigTot } = nieuw.kop
  const dagen = na.flatMap(({ vanaf }) =>
    vanaf >= geldigVanaf && (geldigTot === null || vanaf < geldigTot) ? [vanaf as EpochDay] : [],
  )
  const rang = new Map(ordenUitgaven(alle).map((uitgave, i) => [uitgave, i]))
  const regels: Gevolgregel[] = []
  const gezegd = new Map<string, string>()
  const geraakt = new Set<string>()
  const overdekt = new Set<string>()
  for (const vanaf of dagen) {
    const [a, b] = [standOp(voor, vanaf), standOp(na, vanaf)]
    const nu = new Map<string, Verschilregel>()
    for (const regel of describeChanged(a, b, nieuw)) nu.set(regel.code ?? '', regel)
    for (const [code, regel] of nu) {
      geraakt.add(code)
      if (gezegd.get(code) !== gistOf(regel)) regels.push({ ...regel, vanaf })
    }
    for (const code of gezegd.keys()) if (!nu.has(code)) gezegd.delete(code)
    for (const [code, regel] of nu) gezegd.set(code, gistOf(regel))
    const eigen = delen.findLast((deel) => deel.kop.geldigVanaf <= vanaf)
    const eigenRang = eigen === undefined ? 0 : (rang.get(eigen) ?? 0)
    for (const rij of nieuw.rijen) {
      const geldt = b.get(rij.code ?? '')
      if (geldt !== undefined && (rang.get(geldt.uitgave) ?? 0) > eigenRang) overdekt.add(rij.code ?? '')
    }
  }
  const [eerste] = dagen
  return {
    regels,
    ongewijzigd: nieuw.rijen.filter(({ code }) => !geraakt.has(code ?? '')).length,
    overdekt: overdekt.size,
    fictief: {
      voor: eerste === undefined ? 0 : countFictief(standOp(voor, eerste)),
      na: eerste === undefined ? 0 : countFictief(standOp(na, eerste)),
    },
  }
}

const prestatiesIn = (uitgaven: readonly Uitgave[]): readonly Uitgave<'prestaties'>[] =>
  uitgaven.filter((uitgave) => isVorm(uitgave, 'prestaties'))

/** A code that ended goes on being ended, whatever its tariff would have been. */
const gistOf = ({ aard, tekst }: Verschilregel): string => (aard === 'vervallen' ? aard : tekst.nl)

const LEEG: Stand = new Map()

const standOp = (vakken: ReturnType<typeof bouwTijdlijn<'prestaties'>>, dag: EpochDay): Stand =>
  vakOp(vakken, dag)?.rijen ?? LEEG

/** Only rows that are not the very same go into the report, which then stays short and quick. */
function describeChanged(a: Stand, b: Stand, { kop }: Uitgave<'prestaties'>): readonly Verschilregel[] {
  const uitgave = (stand: Stand, ander: Stand, volledig: boolean): Uitgave<'prestaties'> => ({
    vorm: 'prestaties',
    laag: 'geinstalleerd',
    bestand: '',
    kop: { ...kop, volledig },
    rijen: [...stand].flatMap(([sleutel, { rij, uitgave: van }]) =>
      van.kop.fictief || ander.get(sleutel)?.rij === rij ? [] : [rij],
    ),
  })
  return describeVerschil(diffUitgaven(uitgave(a, b, false), uitgave(b, a, true)))
}

/** Invented rows for which no official row stands in the same place. */
function countFictief(stand: Stand): number {
  const officieel = new Set<string>()
  for (const { rij, uitgave } of stand.values()) if (!uitgave.kop.fictief && rij.bruikbaar) officieel.add(placeOf(rij))
  let over = 0
  for (const { rij, uitgave } of stand.values()) if (uitgave.kop.fictief && !officieel.has(placeOf(rij))) over += 1
  return over
}

const placeOf = ({ soort, setting, categorieIndex, minuten, groepsgrootte, variant }: TariefRij): string =>
  [soort, setting, categorieIndex, minuten, groepsgrootte, variant].join('|')
