import { formatDay } from '@zorgketen/values'
import { seeded } from '@zorgketen/values/proef/seeded'
import { describe, expect, test } from 'vitest'
import type { Regelstaat } from '../model/dossier.ts'
import { DeclarerendeLevensloop } from '../test/declarerende-levensloop.ts'

const STAPPEN = 20

/** Debit lines of a prestatie, in the order of sending. */
function linesOf({ dossier }: DeclarerendeLevensloop): ReadonlyMap<string, readonly Regelstaat[]> {
  const debet = [...dossier.regels.values()].filter(({ regel }) => regel.soort === 'debet')
  return Map.groupBy(debet, ({ regel }) => regel.prestatie ?? '')
}

/** The prestaties whose line that stands, or that was sent last, does not say what the number says now. */
function wrongOf(loop: DeclarerendeLevensloop): readonly string[] {
  if (loop.dossier.regels.size === 0) return []
  const perPrestatie = linesOf(loop)
  return loop.items().flatMap(({ prestatie, zorgtraject }) => {
    const says = ({ regel }: Regelstaat): boolean =>
      regel.soort === 'debet' && regel.zorgtraject === zorgtraject.nummer && regel.startdatum === zorgtraject.startdatum
    const regels = perPrestatie.get(prestatie.id) ?? []
    const onderweg = regels.find(({ stand }) => stand === 'verzonden')
    const geldt = onderweg ?? regels.find(({ stand }) => stand === 'toegekend') ?? regels.at(-1)
    return geldt === undefined || geldt.stand === 'gecrediteerd' || says(geldt) ? [] : [prestatie.id]
  })
}

/** ZTN-09: every sent line carries the right start or is in a correction, ready or held back with its reason. */
function faultsOf(loop: DeclarerendeLevensloop): readonly string[] {
  const fout = wrongOf(loop)
  if (fout.length === 0) return []
  const bereid = loop.prepare()
  const stappen = bereid.flatMap(({ correctie }) => [...correctie.stappen, ...correctie.geblokkeerd])
  const corrected = new Set(stappen.map(({ prestatie }) => prestatie))
  return fout.filter((prestatie) => !corrected.has(prestatie)).map((prestatie) => `${prestatie} is in no correction`)
}

/** Once all is answered and corrected: one granted line for each prestatie that was sent, and it says what holds. */
function faultsAtEnd(loop: DeclarerendeLevensloop): readonly string[] {
  loop.settleAll()
  const perPrestatie = linesOf(loop)
  const fouten: string[] = []
  const items = new Map(loop.items().map((item) => [item.prestatie.id, item]))
  for (const [prestatie, regels] of perPrestatie) {
    const toegekend = regels.filter(({ stand }) => stand === 'toegekend')
    const item = items.get(prestatie)
    if (toegekend.length > 1) fouten.push(`${prestatie}: granted twice`)
    if (item === undefined) continue
    const [regel] = toegekend.map((staat) => staat.regel)
    if (regel?.soort !== 'debet') {
      fouten.push(`${prestatie}: nothing is granted at the end`)
    } else if (regel.startdatum !== item.zorgtraject.startdatum || regel.zorgtraject !== item.zorgtraject.nummer) {
      const gevonden = regel.startdatum === null ? 'no day' : formatDay(regel.startdatum)
      fouten.push(`${prestatie}: granted with ${gevonden}, which is not that of its number`)
    }
  }
  return fouten
}

function play(zaad: number, aantal: number): ReadonlyMap<string, number> {
  const telling = new Map<string, number>()
  const toeval = seeded(zaad)
  for (let nr = 0; nr < aantal; nr++) {
    const loop = new DeclarerendeLevensloop(telling, toeval)
    for (let stap = 0; stap < STAPPEN; stap++) {
      loop.step()
      const fouten = faultsOf(loop)
      if (fouten.length > 0) expect(fouten, `seed ${zaad}, history ${nr}, step ${stap}`).toEqual([])
    }
    const fouten = faultsAtEnd(loop)
    if (fouten.length > 0) expect(fouten, `seed ${zaad}, history ${nr}, at its end`).toEqual([])
  }
  return telling
}

/** What must have happened so often in 100,000 histories: less, and the histories do not try it. */
const TEN_MINSTE: Readonly<Record<string, number>> = {
  gedeclareerd: 50_000,
  beantwoord: 50_000,
  'correctie.credit-en-debet': 2_000,
  'correctie.opnieuw-hersteld': 1_000,
  'correctie.wacht-op-retour': 3_000,
  'correctie.credit-afgekeurd': 5,
  'correctie.jaar-afgesloten': 30,
  'vanzelf gesloten': 5_000,
  heropend: 500,
  'titel vervallen, nieuw ggz-nummer': 200,
}

describe('model: what was declared follows the startdatum (ZTN-09, ZTN-18)', () => {
  test('holds in 100,000 histories from seed 1, in which every way a line is treated happens', () => {
    const telling = play(1, 100_000)
    const regels = [...telling].sort().map(([wat, keer]) => `${keer} ${wat}`)
    console.info(`gedeclareerde levenslopen uit zaad 1:\n${regels.join('\n')}`)
    const teWeinig = Object.entries(TEN_MINSTE).filter(([wat, keer]) => (telling.get(wat) ?? 0) < keer)
    expect(teWeinig).toEqual([])
  }, 600_000)

  test('holds in 3,000 histories from a seed of today', () => {
    const zaad = Math.floor(Math.random() * 2 ** 31)
    console.info(`gedeclareerde levenslopen uit zaad ${zaad}`)
    play(zaad, 3_000)
  }, 60_000)
})
