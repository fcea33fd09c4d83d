import { ruleIdOf } from '@zorgketen/rules'
import { addMonths, formatDay, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { composeInzetbeeld } from '../beroep/inzet.ts'
import { judgeGeval as judgeInzetGeval, makeGeval as makeInzet, referentie } from '../beroep/proef/basis.ts'
import { met } from '../beroep/proef/geval.ts'
import { divideEuthanasie } from '../spelregels/divide-euthanasie.ts'
import { eigenRisicoJaar } from '../spelregels/eigen-risico-jaar.ts'
import { consult, grenzenZonder, judgeGeval, makeGeval, regie } from '../spelregels/proef/basis.ts'
import { dag } from '../spelregels/proef/geldig.ts'
import { checkDiagnoses } from '../typering/diagnose/check-diagnoses.ts'
import gevallen from './spelregel-cases.json' with { type: 'json' }

const gedaan = new Set<string>()

/** The columns of a case; asking for one that the case does not have is a mistake in the test. */
function geval(id: string) {
  const rij = gevallen.find((een) => een.id === id)
  if (rij === undefined) throw new Error(`case ${id} is missing`)
  gedaan.add(id)
  const read = <T>(groep: object, veld: string): T => {
    const waarde = (groep as Readonly<Record<string, T | undefined>>)[veld]
    if (waarde === undefined) throw new Error(`case ${id} has no ${veld}`)
    return waarde
  }
  return {
    titel: `${id} (bron: ${rij.bron})`,
    invoer: <T>(veld: string): T => read(rij.invoer, veld),
    verwacht: <T>(veld: string): T => read(rij.verwacht, veld),
  }
}

describe('zpm-cases: regiebehandelaar', () => {
  const REGIE = ['zpm.regie.zes-weken', 'zpm.regie.vier-consulten']
  test.each(['regie-42d', 'regie-43d-5consulten', 'regie-50d-4consulten'].map((id) => [geval(id).titel, id]))(
    'ZPM-30 %s',
    (_, id) => {
      const { invoer, verwacht } = geval(id)
      const dossier = makeGeval()
      const eerste = invoer<string>('eersteDiagnostiek')
      const ervoor = Array.from({ length: invoer<number>('consultenVoorRegie') }, (_, i) => ({
        ...consult(eerste),
        id: `c${i}`,
      }))
      dossier.zorgvraag.consulten = [...ervoor, regie(invoer<string>('regie'))]
      dossier.vandaag = dag('2022-12-31')
      const breuken = judgeGeval(dossier).meldingen.filter((melding) => REGIE.includes(ruleIdOf(melding)))
      expect(breuken.length === 0).toBe(verwacht('voldoet'))
    },
  )
})

const euthanasie = geval('euthanasie-12u')
test(`ZPM-33 ${euthanasie.titel}`, () => {
  const hoogstens = grenzenZonder().zoek('zpm-euthanasie', dag('2022-02-01')) ?? Number.NaN
  const eerder = minutes(euthanasie.invoer<number>('geregistreerdUur') * 60)
  const nieuw = minutes(euthanasie.invoer<number>('nieuwUur') * 60)
  expect(divideEuthanasie(eerder, nieuw, hoogstens).declarabel / 60).toBe(euthanasie.verwacht('declarabelUur'))
})

const reis = geval('reis-binnen-locatie')
test(`ZPM-08 ${reis.titel}`, () => {
  const dossier = makeGeval()
  const reisminuten = minutes(reis.invoer<number>('reistijdMin'))
  dossier.zorgvraag.consulten = [
    regie('2022-01-10'),
    consult('2022-01-11', { reisminuten, locatie: reis.invoer('locatie') }),
  ]
  expect(reis.verwacht('toeslagen')).toBe(0)
  expect(judgeGeval(dossier).meldingen.map(({ regel, ernst }) => [regel, ernst])).toEqual([
    ['zpm.reis.binnen-instelling@1', 'afkeur'],
  ])
})

describe('zpm-cases: beroep', () => {
  const opleiding = geval('opleiding-psychiater')
  test(`ZPM-04 ${opleiding.titel}`, () => {
    const inzet = makeInzet()
    inzet.rol = 'uitvoerder'
    inzet.professional.beroepen = met(opleiding.invoer('beroep'))
    const tot = opleiding.invoer<string>('inOpleidingTot')
    inzet.professional.opleidingen = inzet.professional.beroepen.map(({ geldig }) => ({ tot, geldig }))
    expect(judgeInzetGeval(inzet).meldingen).toEqual([])
    expect(composeInzetbeeld(inzet, referentie).rij).toMatchObject({
      beroep: opleiding.verwacht('beroep'),
      categorie: opleiding.verwacht('categorie'),
    })
    inzet.professional.beroepen = met(tot)
    expect(judgeInzetGeval(inzet).meldingen.map(({ regel }) => regel)).toEqual(['zpm.beroep.in-opleiding@1'])
  })

  const secretaresse = geval('beroep-niet-op-lijst')
  test(`ZPM-04 ${secretaresse.titel}`, () => {
    const inzet = makeInzet()
    inzet.professional.beroepen = met(secretaresse.invoer('beroep'))
    expect(secretaresse.verwacht('consultDeclarabel')).toBe(false)
    expect(judgeInzetGeval(inzet).meldingen.map(({ regel }) => regel)).toEqual(['zpm.beroep.op-lijst@1'])
  })
})

const jaargrens = geval('eigen-risico-jaargrens')
test(`ZPM-44 ${jaargrens.titel}`, () => {
  const dagen = jaargrens.invoer<readonly string[]>('prestaties').map(dag)
  expect(dagen.map((datum) => eigenRisicoJaar({ stroom: 'ggz', datum }))).toEqual(
    jaargrens.verwacht('eigenRisicoJaren'),
  )
  expect(dagen.map((datum) => eigenRisicoJaar({ stroom: 'fz', datum }))).toEqual([null, null])
})

const dji = geval('dji-18e')
test(`DFZ-08 ${dji.titel}`, () => {
  const maand = dag(`${dji.invoer<string>('zorgmaand')}-01`)
  const rij = referentie.termijn('fz-indienen', maand)
  if (rij?.vorm !== 'dagVanVolgendeMaand') throw new Error('no term for submitting')
  const volgende = formatDay(addMonths(maand, 1)).slice(0, 8)
  expect(`${volgende}${rij.dag}`).toBe(dji.verwacht('uiterlijkIndienen'))
})

describe('zpm-cases: diagnosis lists and privacy', () => {
  const REGEL: Readonly<Record<string, string>> = {
    VC160: 'gds801.diagnose.privacy-zonder-diagnose-vanaf-2024',
    VC100: 'gds801.diagnose.codelijst-past-bij-dji',
  }
  test.each(['gds-privacy-2024', 'gds-dji-zvt'].map((id) => [geval(id).titel, id]))('ZPM-14 ZPM-34 %s', (_, id) => {
    const { invoer, verwacht } = geval(id)
    const omstandigheden = {
      betaler: invoer<'dji' | 'anders'>('betaler'),
      privacyverklaring: invoer<boolean>('privacy'),
      datum: dag(invoer('begindatum')),
    }
    const bevindingen = checkDiagnoses([{ lijst: invoer('lijst'), code: '1' }], omstandigheden)
    expect(bevindingen.map(({ controle }) => controle)).toEqual([verwacht('controle')])
    const rijen = referentie
      .retourcodetabel('gds801-1-0')
      .filter(({ regel }) => regel === REGEL[verwacht<string>('controle')])
    expect(rijen.map(({ code }) => code)).toEqual([verwacht('retourcode')])
  })
})

test('every case that was carried over is run above', () => {
  expect([...gedaan].sort()).toEqual(gevallen.map(({ id }) => id).sort())
})
