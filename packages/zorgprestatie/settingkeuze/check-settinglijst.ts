import type { Ernst } from '@zorgketen/rules'
import { formatDay, intersect } from '@zorgketen/values'
import type { Stam } from '../stam/stam.ts'
import type { Weigering } from '../weigering/weigering.ts'
import { areaOf, type Gebied, isEmpty, subtract } from './gebied.ts'
import { KENMERKEN } from './kenmerk.ts'
import type { lijstTeksten } from './lijst-teksten.ts'
import type { Settingregel } from './settingregel.ts'

export type Lijstcode = keyof typeof lijstTeksten

/** What is wrong with one rule of a list. `plaats` counts from 0; its texts come from `lijstTeksten`. */
export interface Lijstbevinding extends Weigering<Lijstcode> {
  readonly plaats: number
  readonly ernst: Ernst
}

const ERNST: Readonly<Record<Lijstcode, Ernst>> = {
  'settinglijst.onbereikbaar': 'waarschuwing',
  'settinglijst.niet-beoordeeld': 'signaal',
  'settinglijst.dubbel': 'waarschuwing',
  'settinglijst.overlapt': 'afkeur',
  'settinglijst.lege-voorwaarde': 'afkeur',
  'settinglijst.zonder-voorwaarde': 'waarschuwing',
  'settinglijst.niet-voor-stroom': 'afkeur',
  'settinglijst.onbekende-eenheid': 'waarschuwing',
  'settinglijst.onbekende-zorgverlener': 'waarschuwing',
  'settinglijst.zonder-reden': 'waarschuwing',
  'settinglijst.met-terugwerking': 'signaal',
}

/** Pieces of an area to look at before giving up on whether a rule can be reached. */
const MEESTE_STUKKEN = 5000

/**
 * Judges the meaning of a decision list, in the order of its rules; the shape was read before. Whether a rule can be
 * reached is worked out exactly over what rules look at, and does not lean on who works where; a contact of which nobody
 * recorded the location or the titles is left aside: there the choice stops, or all rules agree.
 */
export function checkSettinglijst(lijst: readonly Settingregel[], stam: Stam): readonly Lijstbevinding[] {
  return lijst.flatMap((regel, plaats) => {
    const eerdere = lijst.slice(0, plaats)
    return [
      ...checkVorm(regel),
      ...checkHerhaling(regel, eerdere),
      ...checkBekend(regel, stam),
      ...checkBereik(regel, eerdere),
    ].map(([code, params]): Lijstbevinding => {
      return { code, plaats, ernst: ERNST[code], params: { regel: regel.id, ...params }, reden: null }
    })
  })
}

type Gevonden = readonly [Lijstcode, Readonly<Record<string, string>>]

function checkVorm({ als, dan, geldig, besloten, reden }: Settingregel): readonly Gevonden[] {
  const gevonden: Gevonden[] = []
  const leeg = KENMERKEN.filter((kenmerk) => Array.isArray(als[kenmerk]) && als[kenmerk].length === 0)
  for (const veld of leeg) gevonden.push(['settinglijst.lege-voorwaarde', { veld }])
  if (KENMERKEN.every((kenmerk) => als[kenmerk] === undefined)) gevonden.push(['settinglijst.zonder-voorwaarde', {}])
  const alleenFz = als.stroom !== undefined && als.stroom.length > 0 && !als.stroom.includes('ggz')
  if (dan === 'klinisch' && alleenFz) gevonden.push(['settinglijst.niet-voor-stroom', {}])
  if (reden.trim() === '') gevonden.push(['settinglijst.zonder-reden', {}])
  if (besloten > geldig.van) {
    gevonden.push(['settinglijst.met-terugwerking', { van: formatDay(geldig.van), datum: formatDay(besloten) }])
  }
  return gevonden
}

function checkHerhaling(regel: Settingregel, eerdere: readonly Settingregel[]): readonly Gevonden[] {
  return eerdere.flatMap((ander): readonly Gevonden[] => {
    const samen = ander.id === regel.id ? intersect(ander.geldig, regel.geldig) : null
    if (samen === null) return []
    if (ander.dan === regel.dan && askSame(ander, regel)) return [['settinglijst.dubbel', {}]]
    return [['settinglijst.overlapt', { datum: formatDay(samen.van) }]]
  })
}

/** The same conditions, in whatever order the values stand. */
const askSame = (a: Settingregel, b: Settingregel): boolean =>
  KENMERKEN.every((kenmerk) => valuesOf(a, kenmerk) === valuesOf(b, kenmerk))

function valuesOf({ als }: Settingregel, kenmerk: keyof Settingregel['als']): string {
  const waarden = als[kenmerk]
  if (waarden === undefined) return ''
  return typeof waarden === 'boolean' ? String(waarden) : JSON.stringify([...waarden].sort())
}

function checkBekend({ als, geldig }: Settingregel, stam: Stam): readonly Gevonden[] {
  const eenheden = (als.eenheid ?? []).filter((eenheid) => stam.settingOp(eenheid, geldig.van) === 'onbekend')
  const mensen = (als.zorgverlener ?? []).filter((wie) => stam.beroepOp(wie, geldig.van) === 'onbekend')
  return [
    ...eenheden.map((eenheid): Gevonden => ['settinglijst.onbekende-eenheid', { eenheid }]),
    ...mensen.map((zorgverlener): Gevonden => ['settinglijst.onbekende-zorgverlener', { zorgverlener }]),
  ]
}

function checkBereik(regel: Settingregel, eerdere: readonly Settingregel[]): readonly Gevonden[] {
  const gebied = areaOf(regel)
  if (isEmpty(gebied)) return []
  let rest: readonly Gebied[] = [gebied]
  const schuldig = new Set<string>()
  for (const ander of eerdere) {
    const af = areaOf(ander)
    const over = rest.flatMap((stuk) => subtract(stuk, af))
    if (over.length !== rest.length || over.some((stuk, plaats) => stuk !== rest[plaats])) schuldig.add(ander.id)
    rest = over
    if (rest.length === 0) return [['settinglijst.onbereikbaar', { eerdere: [...schuldig].join(', ') }]]
    if (rest.length > MEESTE_STUKKEN) return [['settinglijst.niet-beoordeeld', {}]]
  }
  return []
}
