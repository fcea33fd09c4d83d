import type { Stam } from '../stam/stam.ts'
import { choiceOf, conclude, lastStep, refuse } from './conclude.ts'
import { KENMERKEN, type Kenmerk, readKenmerk, runningTitel } from './kenmerk.ts'
import type { GekozenSetting, Keuze, Settingkeuze } from './keuze.ts'
import type { Settingcontact } from './settingcontact.ts'
import type { Settingregel } from './settingregel.ts'

const NEE = 0
const JA = 1
const ONBEKEND = 2

/** Answers NEE, JA or ONBEKEND. */
type Test = (contact: Settingcontact) => number

interface Stap {
  readonly id: string
  readonly van: number
  readonly tot: number
  readonly tests: readonly Test[]
  readonly namen: readonly Kenmerk[]
  readonly keuze: GekozenSetting
  /** Other forms of the same rule that choose another setting. */
  readonly andere: readonly Stap[]
}

/**
 * Makes a decision list ready: one flat list of closures, in the order of the rules, with the division of the unit as
 * the last step (ZPM-03). It keeps no trace; `explainSetting` tells how a choice came about. A choice by a rule
 * allocates nothing.
 */
export function makeSettingkeuze(lijst: readonly Settingregel[], stam: Stam): Settingkeuze {
  const losse = lijst.map((regel) => stepOf(regel, stam))
  const stappen = losse.map((stap) => ({ ...stap, andere: losse.filter((ander) => isRival(stap, ander)) }))
  return { kies: (contact) => choose(stappen, stam, contact) }
}

const isRival = (stap: Stap, ander: Stap): boolean => ander.id === stap.id && ander.keuze.setting !== stap.keuze.setting

function stepOf(regel: Settingregel, stam: Stam): Stap {
  const namen = KENMERKEN.filter((kenmerk) => regel.als[kenmerk] !== undefined)
  return {
    id: regel.id,
    van: regel.geldig.van,
    tot: regel.geldig.tot ?? Number.POSITIVE_INFINITY,
    tests: namen.map((kenmerk) => testOf(kenmerk, regel, stam)),
    namen,
    keuze: choiceOf(regel),
    andere: [],
  }
}

function testOf(kenmerk: Kenmerk, { als }: Settingregel, stam: Stam): Test {
  if (kenmerk === 'strafrechtelijkeTitel') {
    return (contact) => {
      const loopt = runningTitel(contact)
      if (loopt === undefined) return ONBEKEND
      return loopt === als.strafrechtelijkeTitel ? JA : NEE
    }
  }
  const gevraagd: ReadonlySet<unknown> = new Set<unknown>(als[kenmerk])
  if (gevraagd.size === 0) return () => NEE
  return (contact) => {
    const waarde = readKenmerk(kenmerk, contact, stam)
    if (waarde === undefined) return ONBEKEND
    return gevraagd.has(waarde) ? JA : NEE
  }
}

/** One failing condition settles a step; an unknown one only when none fails. */
function standOf(stap: Stap, contact: Settingcontact): number {
  const { datum } = contact
  if (datum < stap.van || datum > stap.tot) return NEE
  let stand = JA
  for (const test of stap.tests) {
    const uitkomst = test(contact)
    if (uitkomst === NEE) return NEE
    if (uitkomst === ONBEKEND) stand = ONBEKEND
  }
  return stand
}

function choose(stappen: readonly Stap[], stam: Stam, contact: Settingcontact): Keuze {
  let open: Stap[] | null = null
  for (const stap of stappen) {
    const stand = standOf(stap, contact)
    if (stand === NEE) continue
    if (stand === ONBEKEND) {
      open ??= []
      open.push(stap)
      continue
    }
    for (const ander of stap.andere) {
      if (standOf(ander, contact) !== NEE) return refuse(contact, 'setting.regels-tegenstrijdig', { regel: stap.id })
    }
    return settle(open, contact, stap.keuze)
  }
  return settle(open, contact, lastStep(contact, stam))
}

/** A step nobody could judge does no harm when it would have chosen the same. */
function settle(open: readonly Stap[] | null, contact: Settingcontact, keuze: Keuze): Keuze {
  if (open !== null) {
    for (const stap of open) {
      if (keuze.soort === 'weigering' || keuze.setting !== stap.keuze.setting) return refuseOpen(stap, contact)
    }
  }
  return keuze.soort === 'weigering' ? keuze : conclude(contact, keuze)
}

function refuseOpen({ id, tests, namen }: Stap, contact: Settingcontact): Keuze {
  const veld = namen.filter((_, plaats) => tests[plaats]?.(contact) === ONBEKEND).join(', ')
  return refuse(contact, 'setting.kenmerk-onbekend', { regel: id, veld })
}
