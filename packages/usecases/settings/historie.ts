import { canonical } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { periodsOf, rulesOn, type Settingregel } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import { SETTINGLIJST, settinglijstDocument } from '../stam/documenten/settinglijst.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { wordsOf } from './noem-waarden.ts'
import { MEEGELEVERD } from './settinglijst-van.ts'

/** What happened to one rule. `van` and `naar`: what it said before and after, null when it was not there. */
interface Regelwijziging {
  readonly soort: 'nieuw' | 'weg' | 'gewijzigd' | 'verplaatst'
  readonly naam: string
  readonly van: Tekst | null
  readonly naar: Tekst | null
}

/** One change of the list: who, when (instant in UTC), why, from which day it holds. */
export interface Lijstversie {
  readonly versie: number
  readonly op: string
  readonly door: string
  readonly reden: string
  /** Null: nothing in it changed. */
  readonly vanaf: EpochDay | null
  readonly wijzigingen: readonly Regelwijziging[]
}

/** All changes of the list, the newest first. The first is compared with the shipped rules, which held until then. */
export const readSettinghistorie = (plek: Werkplek, actor: Actor): Promise<readonly Lijstversie[]> =>
  plek.opslag.read(actor, async (kast) => {
    const rijen = await kast.registers.historie('settinglijst', SETTINGLIJST)
    const lijsten = rijen.map(({ inhoud }) => settinglijstDocument.parse(inhoud).regels)
    const tell = await wordsOf(kast, [MEEGELEVERD, ...lijsten].flat())
    const versies = rijen.map(({ versie, gekendVan, door, reden }, plaats): Lijstversie => {
      const [oud, nieuw] = [lijsten[plaats - 1] ?? MEEGELEVERD, lijsten[plaats] ?? []]
      const vanaf = firstDifference(oud, nieuw)
      const wijzigingen = vanaf === null ? [] : compare(rulesOn(oud, vanaf), rulesOn(nieuw, vanaf), tell)
      return { versie, op: gekendVan, door, reden, vanaf, wijzigingen }
    })
    return versies.toReversed()
  })

/** The first day on which two lists hold other rules; null: they are the same. */
function firstDifference(oud: readonly Settingregel[], nieuw: readonly Settingregel[]): EpochDay | null {
  const dagen = [...periodsOf(oud), ...periodsOf(nieuw)].map(({ van }) => van).sort((a, b) => a - b)
  return dagen.find((dag) => said(rulesOn(oud, dag)) !== said(rulesOn(nieuw, dag))) ?? null
}

const said = (regels: readonly Settingregel[]): string => canonical(regels.map(contentOf))
const contentOf = ({ id, naam, als, dan, reden }: Settingregel) => ({ id, naam, als, dan, reden })

function compare(
  oud: readonly Settingregel[],
  nieuw: readonly Settingregel[],
  tell: (als: Settingregel['als']) => Tekst,
): readonly Regelwijziging[] {
  const toen = new Map(oud.map((regel) => [regel.id, regel]))
  const straks = new Map(nieuw.map((regel) => [regel.id, regel]))
  const uit: Regelwijziging[] = []
  const words = ({ als, dan }: Settingregel): Tekst => {
    const { nl, en } = tell(als)
    return { nl: `${nl}: ${dan}`, en: `${en}: ${dan}` }
  }
  for (const regel of oud) {
    if (!straks.has(regel.id)) uit.push({ soort: 'weg', naam: regel.naam, van: words(regel), naar: null })
  }
  for (const regel of nieuw) {
    const eerder = toen.get(regel.id)
    if (eerder === undefined) uit.push({ soort: 'nieuw', naam: regel.naam, van: null, naar: words(regel) })
    else if (canonical(contentOf(eerder)) !== canonical(contentOf(regel))) {
      uit.push({ soort: 'gewijzigd', naam: regel.naam, van: words(eerder), naar: words(regel) })
    }
  }
  const volgorde = (lijst: readonly Settingregel[], ander: ReadonlyMap<string, Settingregel>) =>
    lijst.filter(({ id }) => ander.has(id))
  const [a, b] = [volgorde(oud, straks), volgorde(nieuw, toen)]
  for (const [plaats, regel] of b.entries()) {
    const vorige = a.findIndex(({ id }) => id === regel.id)
    if (vorige !== plaats) uit.push({ soort: 'verplaatst', naam: regel.naam, van: nth(vorige), naar: nth(plaats) })
  }
  return uit
}

const nth = (plaats: number): Tekst => ({ nl: `plaats ${plaats + 1}`, en: `place ${plaats + 1}` })
