import { expect, test } from 'vitest'
import type { Achterblijver, Apibevinding, Betalervoorbeeld } from './api.ts'
import { groepeerAchterblijvers, groepeerMeldingen, verenigNietBeoordeeld } from './groepeer.ts'

const tekst = (t: string) => ({ nl: t, en: t })
const bevinding = (regel: string, ernst: Apibevinding['ernst'] = 'afkeur', onderdrukt = false): Apibevinding => ({
  regel,
  oorsprong: [],
  ernst,
  retourcode: null,
  onderdrukt,
  pad: '',
  veld: '',
  zegt: tekst(`zegt ${regel}`),
  vondst: tekst('vondst'),
  advies: tekst('advies'),
  herkomst: tekst('herkomst'),
})
const blijft = (prestatie: string, code: string, bevindingen: readonly Apibevinding[] = []): Achterblijver => ({
  prestatie,
  reden: { code, tekst: tekst(code) },
  bevindingen: bevindingen.map((b) => ({ prestatie, desk: 'betaler', bevinding: b })),
})
const betaler = (over: Partial<Betalervoorbeeld>): Betalervoorbeeld => ({
  betaler: '9992',
  rol: 'dji',
  factuurnummer: null,
  aantal: 0,
  totaal: 0,
  belemmeringen: [],
  bevindingen: [],
  nietBeoordeeld: [],
  ...over,
})

test('what stays behind is grouped by reason, the largest first, and each prestatie is in one group', () => {
  const groepen = groepeerAchterblijvers([
    blijft('r1', 'verzekerde.geen-skn'),
    blijft('r2', 'plaatsing.ontbreekt'),
    blijft('r3', 'plaatsing.ontbreekt'),
    blijft('r4', 'zou-geweigerd', [bevinding('regel.a@1'), bevinding('regel.b@1')]),
    blijft('r5', 'zou-geweigerd', [bevinding('regel.c@2')]),
  ])
  expect(groepen.map(({ code, prestaties }) => [code, prestaties])).toEqual([
    ['plaatsing.ontbreekt', ['r2', 'r3']],
    ['verzekerde.geen-skn', ['r1']],
    ['regel.a', ['r4']],
    ['regel.c', ['r5']],
  ])
})

test('one reason with another date each time is one group, with dots for the date', () => {
  const zin = (dag: string) => ({
    nl: `Gesloten op 2023-02-28; de prestatie is van ${dag}. Heropen het nummer.`,
    en: dag,
  })
  const groepen = groepeerAchterblijvers(
    ['14', '17', '17'].map((dag, i) => ({
      prestatie: `r${i}`,
      reden: { code: 'nummer-gesloten', tekst: zin(`2023-03-${dag}`) },
      bevindingen: [],
    })),
  )
  expect(groepen).toHaveLength(1)
  expect(groepen[0]?.prestaties).toEqual(['r0', 'r1', 'r2'])
  expect(groepen[0]?.titel.nl).toBe('Gesloten op 2023-02-28; de prestatie is van … Heropen het nummer.')
})

test('a finding of a desk gives its own words and what to do', () => {
  const [groep] = groepeerAchterblijvers([blijft('r4', 'zou-geweigerd', [bevinding('regel.a@1')])])
  expect(groep).toMatchObject({ titel: tekst('zegt regel.a@1'), doe: tekst('advies') })
})

test('warnings over all payers come together; refusals and suppressed findings are not among them', () => {
  const voorzien = (prestatie: string | null, b: Apibevinding) => ({ prestatie, desk: 'poort' as const, bevinding: b })
  const groepen = groepeerMeldingen([
    betaler({ bevindingen: [voorzien('r1', bevinding('w@1', 'waarschuwing')), voorzien('r9', bevinding('x@1'))] }),
    betaler({
      bevindingen: [voorzien('r2', bevinding('w@1', 'waarschuwing')), voorzien('r2', bevinding('w@1', 'waarschuwing'))],
    }),
    betaler({
      bevindingen: [voorzien(null, bevinding('m@1', 'signaal')), voorzien('r3', bevinding('o@1', 'signaal', true))],
    }),
  ])
  expect(groepen.map(({ code, prestaties }) => [code, prestaties])).toEqual([
    ['w', ['r1', 'r2']],
    ['m', []],
  ])
})

test('a reason that nothing could be judged by is told once, with all its rules', () => {
  const niet = (reden: string, ...regels: string[]) => ({ reden: tekst(reden), regels })
  expect(
    verenigNietBeoordeeld([
      betaler({ nietBeoordeeld: [niet('geen lijst', 'RC040'), niet('geen register', 'DFZ-10')] }),
      betaler({ nietBeoordeeld: [niet('geen lijst', 'RC026', 'RC040')] }),
    ]),
  ).toEqual([niet('geen lijst', 'RC026', 'RC040'), niet('geen register', 'DFZ-10')])
})
