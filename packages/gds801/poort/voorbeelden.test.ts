import { takeSnapshot } from '@zorgketen/rules'
import { describe, expect, test } from 'vitest'
import { fromRetourBericht } from '../v1_0/mapping/from-retour.ts'
import { regelboek } from '../v1_0/regelboek.ts'
import { heenCodec, terugCodec } from '../v1_0/voorbeeld/codec.ts'
import { type Geval, maakGeval } from '../v1_0/voorbeeld/geval.ts'
import { retourcodes } from '../v1_0/voorbeeld/retourcodes.ts'
import { voorbeeldenboek } from '../v1_0/voorbeeldenboek.ts'
import { checkBericht, checkMessage } from './check-message.ts'
import { poortLoket } from './loketten.ts'
import { openPoort } from './poort.ts'

const loket = poortLoket(retourcodes)

const berichtVan = ({ header, declaratieContext, overzicht, verzekerde }: Geval) =>
  heenCodec.nieuw('Bericht', { header, declaratieContext, overzicht, verzekerde: [verzekerde] })

const poortVan = (g: Geval) =>
  openPoort({
    loket,
    regels: regelboek,
    heen: heenCodec,
    terug: terugCodec,
    feiten: takeSnapshot({ codelijsten: g.codelijsten }, 'voorbeeld'),
    vandaag: g.vandaag,
    milieu: g.milieu,
  })

const bewerkt = (bewerk: (geval: Geval) => void): Geval => {
  const g = maakGeval()
  bewerk(g)
  return g
}

const heenregels = new Set(regelboek.filter(loket.kiest).map(({ id }) => id))
const fouten = voorbeeldenboek
  .filter(({ regel }) => heenregels.has(regel))
  .flatMap(({ regel, fout }) => fout.map((voorbeeld) => ({ regel, ...voorbeeld })))
const leesbaar = fouten.filter(({ bewerk }) => heenCodec.controleer(berichtVan(bewerkt(bewerk))).length === 0)

test('most bad examples are structurally sound, so that the gate has to find them by rule', () => {
  expect(leesbaar.length).toBeGreaterThan(0.7 * fouten.length)
})

describe.each(leesbaar)('$regel: $geval', ({ regel, variant, bewerk }) => {
  const g = bewerkt(bewerk)
  const bericht = berichtVan(g)
  const poort = poortVan(g)
  const bytes = heenCodec.write(bericht)
  const gelezen = checkMessage(poort, () => [bytes])
  const { retour } = gelezen
  const code = retourcodes.code(regel, variant ?? '')

  test('refuses the message, on the wire and before', () => {
    expect(gelezen.uitslag).toBe('geweigerd')
    expect(gelezen.meldingen.map(({ retourcode }) => retourcode)).toContain(code)
    expect(checkBericht(poort, bericht).meldingen).toEqual(gelezen.meldingen)
    const vooraf = checkBericht(poort, bericht).retour
    expect(vooraf && terugCodec.toJson(vooraf)).toEqual(retour && terugCodec.toJson(retour))
  })

  test('answers with a sound GDS802 that carries every code that is not hidden', () => {
    if (retour === null) throw new Error('no answer')
    expect(terugCodec.controleer(retour)).toEqual([])
    const zichtbaar = gelezen.meldingen.filter(({ onderdrukt }) => !onderdrukt).map(({ retourcode }) => retourcode)
    const { retour: antwoord } = fromRetourBericht(retour)
    const alle = [...(antwoord?.meldingen ?? []), ...(antwoord?.regels ?? []).flatMap(({ meldingen }) => meldingen)]
    expect(new Set(alle.map((melding) => melding.code))).toEqual(new Set(zichtbaar))
    expect(antwoord).toMatchObject({ van: 'poort', totaalToegekend: 0, totaalToegekendNietFinancieel: 0 })
  })
})
