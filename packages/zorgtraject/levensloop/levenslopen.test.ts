import { formatDay } from '@zorgketen/values'
import { seeded } from '@zorgketen/values/proef/seeded'
import { describe, expect, test } from 'vitest'
import { Levensloop } from '../proef/levenslopen.ts'
import { lastDayWithout } from './termijnen.ts'

const STAPPEN = 20

/** What is wrong with a history at this moment; nothing when everything holds. */
function faultsOf(loop: Levensloop): readonly string[] {
  const fouten: string[] = []
  const ggz = loop.gelopen('ggz')
  const open = ggz.filter(({ traject }) => traject.gesloten === null)
  if (open.length > 1) fouten.push('ZTN-13: two ggz numbers are open')
  const fz = loop.trajecten.filter(({ soort, gesloten }) => soort === 'fz' && gesloten === null)
  if (fz.length > 1) fouten.push('ZTN-12: two fz numbers are open')
  for (const { traject, laatste } of ggz) {
    const { gesloten, sluitreden } = traject
    if (gesloten === null && laatste !== null && lastDayWithout(laatste) < loop.vandaag)
      fouten.push(`ZTN-05: open after 365 days without care since ${formatDay(laatste)}`)
    if (sluitreden === 'zonder-zorg' && gesloten !== null && gesloten >= loop.vandaag)
      fouten.push(`ZTN-05: closed by itself on a day to come: ${formatDay(gesloten)}`)
  }
  const { gebonden } = loop.tie()
  for (const { zorgtraject, startdatum, prestatie } of gebonden) {
    if (zorgtraject.soort !== prestatie.stroom) fouten.push('ZTN-16: tied to a number of the other stream')
    if (zorgtraject.soort === 'ggz') {
      const eigen = gebonden.filter((een) => een.zorgtraject.nummer === zorgtraject.nummer)
      if (startdatum !== Math.min(...eigen.map((een) => een.prestatie.datum))) fouten.push('ZTN-03: not the first day')
    }
  }
  return fouten
}

function play(zaad: number, aantal: number): ReadonlyMap<string, number> {
  const telling = new Map<string, number>()
  const toeval = seeded(zaad)
  for (let nr = 0; nr < aantal; nr++) {
    const loop = new Levensloop(telling, toeval)
    for (let stap = 0; stap < STAPPEN; stap++) {
      loop.step()
      const fouten = faultsOf(loop)
      if (fouten.length > 0) expect(fouten, `seed ${zaad}, history ${nr}, step ${stap}`).toEqual([])
    }
  }
  return telling
}

/** Every transition with how often it must have happened in 100,000 histories: less, and the histories do not try it. */
const TEN_MINSTE: Readonly<Record<string, number>> = {
  'nieuw: geen-eerder': 50_000,
  'nieuw: langer-dan-een-jaar': 10_000,
  'gevraagd, nieuwe verwijzing false': 2_000,
  'gevraagd, nieuwe verwijzing true': 2_000,
  'terugval true': 2_000,
  'terugval false': 2_000,
  uitgegeven: 50_000,
  heropend: 2_000,
  'gesloten met de hand': 20_000,
  'vanzelf gesloten': 20_000,
  'vanzelf weer open': 2_000,
  'sluitdag verschoven': 500,
  'leeg nummer ingetrokken': 20,
  'late zorg': 50_000,
  ingetrokken: 20_000,
  'plaatsing: zorgtraject': 20_000,
  'plaatsing: aangevuld': 2_000,
  'plaatsing: fz.nummer-open': 2_000,
  'fz-zorg': 10_000,
  'titel vervallen, nieuw ggz-nummer': 1_000,
  'titel vervallen, ggz-nummer liep al': 1_000,
}

describe('model: the lives of numbers, step by step (ZTN-03, 05, 08, 12, 13, 15, 16)', () => {
  test('holds in 100,000 histories from seed 1, in which every transition happens', () => {
    const telling = play(1, 100_000)
    console.info(
      `levenslopen uit zaad 1:\n${[...telling]
        .sort()
        .map(([wat, keer]) => `${keer} ${wat}`)
        .join('\n')}`,
    )
    const teWeinig = Object.entries(TEN_MINSTE).filter(([wat, keer]) => (telling.get(wat) ?? 0) < keer)
    expect(teWeinig).toEqual([])
    const ongenoemd = [...telling.keys()].filter((wat) => !(wat in TEN_MINSTE) && !NIETS.has(wat))
    expect(ongenoemd, 'a transition without a minimum').toEqual([])
  }, 180_000)

  test('holds in 5,000 histories from a seed of today', () => {
    const zaad = Math.floor(Math.random() * 2 ** 31)
    console.info(`levenslopen uit zaad ${zaad}`)
    play(zaad, 5_000)
  })
})

/** What is counted and changes no number. */
const NIETS = new Set(['pauze', 'ggz-prestatie', 'fz-prestatie'])
