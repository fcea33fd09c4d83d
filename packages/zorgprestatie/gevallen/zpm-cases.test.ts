import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import {
  contact,
  nza,
  planningIsRealisatie,
  praktijk,
  prestatieOf,
  weigercodeOf,
  zorgverlener,
} from '../proef/basis.ts'
import type { Consultregistratie, Zorgsoort } from '../registratie/consultregistratie.ts'
import { joinAsynchronous } from '../registratie/join-asynchronous.ts'
import { joinConsult, type Samenvoeging } from '../registratie/join-consult.ts'
import { makeStam } from '../stam/make-stam.ts'
import gevallen from './zpm-cases.json' with { type: 'json' }

/** The columns that the cases use between them; each case fills some. */
interface Invoer {
  readonly kind?: string
  readonly gerealiseerdMin?: number
  readonly geplandMin?: number | null
  readonly planningIsRealisatie?: boolean
  readonly jaar?: number
  readonly beroepEnSetting?: string
  readonly duurklasse?: number
  readonly delen?: readonly { readonly min: number }[]
  readonly contacten?: readonly { readonly min: number }[]
  readonly beroep?: string
}

const BEROEP: Record<string, string> = { 'GZ sectie II': 'gz', 'PT sectie II': 'pt', 'KP sectie II': 'kp' }

const minutenOf = (n: number | null | undefined) => (n === null || n === undefined ? null : minutes(n))

const stamOf = (invoer: Invoer) =>
  makeStam({ ...praktijk, planningIsRealisatie: invoer.planningIsRealisatie ? planningIsRealisatie : [] })

/** Reads the columns of a case into a contact; what the case does not say comes from the base contact. */
function contactOf(invoer: Invoer): Consultregistratie {
  return contact({
    datum: dayOf(invoer.jaar ?? 2022, 3, 14),
    zorgsoort: (invoer.kind ?? 'behandeling') as Zorgsoort,
    zorgverlener: BEROEP[invoer.beroepEnSetting ?? 'GZ sectie II'] ?? 'geen',
    geplandeMinuten: minutenOf(invoer.geplandMin),
    directeMinuten: minutes(invoer.gerealiseerdMin ?? invoer.duurklasse ?? 45),
  })
}

const derive = (invoer: Invoer) => deriveConsult(contactOf(invoer), stamOf(invoer), nza)

const geval = (id: string) => {
  const found = gevallen.find((rij) => rij.id === id)
  if (found === undefined) throw new Error(`case ${id} is missing`)
  return { ...found, titel: `${found.id} (bron: ${found.bron})` }
}

function registratieOf(samenvoeging: Samenvoeging | undefined): Consultregistratie {
  if (samenvoeging?.soort !== 'registratie') throw new Error('not joined')
  return samenvoeging.registratie
}

describe('zpm-cases: duration and planning = realisatie', () => {
  const duur = gevallen.filter(({ id }) => /^(duur|grens|pr)-/.test(id))
  test.each(duur)('ZPM-01 ZPM-06 $id (bron: $bron)', ({ invoer, verwacht }) => {
    const prestatie = prestatieOf(derive(invoer))
    expect(prestatie.duurklasse).toBe(verwacht.duurklasse)
    if (verwacht.prestatiecode !== undefined) expect(prestatie.code).toBe(verwacht.prestatiecode)
    if (verwacht.tariefEuro !== undefined) expect(prestatie.tarief).toBe(Math.round(verwacht.tariefEuro * 100))
  })

  const koffie = geval('koffiepauze')
  test(`ZPM-01 ${koffie.titel}`, () => {
    const delen = (koffie.invoer.delen ?? []).map(({ min }, index) =>
      contact({ id: `deel${index}`, directeMinuten: minutes(min) }),
    )
    const samen = registratieOf(joinConsult(delen))
    expect(delen).toHaveLength(2)
    expect(koffie.verwacht.aantalConsulten).toBe(1)
    expect(prestatieOf(deriveConsult(samen, stamOf({}), nza)).duurklasse).toBe(120)
  })

  const mails = geval('asynchroon-3-mails')
  test(`ZPM-15 ${mails.titel}`, () => {
    const contacten = (mails.invoer.contacten ?? []).map(({ min }, index) =>
      contact({ id: `mail${index}`, directeMinuten: minutes(min) }),
    )
    const samen = joinAsynchronous(contacten)
    expect(samen).toHaveLength(mails.verwacht.consulten ?? Number.NaN)
    const registratie = registratieOf(samen[0])
    expect(registratie.directeMinuten).toBe(mails.verwacht.directeTijdMin)
    expect(prestatieOf(deriveConsult(registratie, stamOf({}), nza)).duurklasse).toBe(mails.verwacht.duurklasse)
  })
})

describe('zpm-cases: codes, names and tariffs', () => {
  const prijzen = gevallen.filter(({ id }) => id.startsWith('prijs-'))
  test.each(prijzen)('ZPM-19 $id (bron: $bron)', ({ invoer, verwacht }) => {
    const prestatie = prestatieOf(derive(invoer))
    expect(prestatie.code).toBe(verwacht.prestatiecode)
    expect(prestatie.tarief).toBe(Math.round((verwacht.tariefEuro ?? Number.NaN) * 100))
  })

  const laurier = geval('factuurregel-laurier')
  test(`ZPM-01 ${laurier.titel}`, () => {
    const prestatie = prestatieOf(derive({}))
    expect(prestatie.code).toBe(laurier.invoer.code)
    expect(prestatie.naam).toBe(laurier.verwacht.naam)
  })
})

describe('zpm-cases: professions', () => {
  const stamMet = (beroep: string) => makeStam({ ...praktijk, zorgverleners: [zorgverlener('z', beroep)] })

  const secretaresse = geval('beroep-niet-op-lijst')
  test(`ZPM-04 ${secretaresse.titel}`, () => {
    const stam = stamMet(secretaresse.invoer.beroep ?? '')
    expect(secretaresse.verwacht.consultDeclarabel).toBe(false)
    expect(weigercodeOf(deriveConsult(contact({ zorgverlener: 'z' }), stam, nza))).toBe('beroep.niet-op-lijst')
  })

  const opleiding = geval('opleiding-psychiater')
  test(`ZPM-04 ${opleiding.titel}`, () => {
    const dag = dayOf(2022, 3, 14)
    expect(nza.beroep(opleiding.invoer.persoon ?? '', dag)).toBeUndefined()
    expect(nza.beroep(opleiding.verwacht.beroep ?? '', dag)?.categorie).toBe(opleiding.verwacht.categorie)
  })
})

test('every case that was carried over is run by one of the groups above', () => {
  const los = [
    'koffiepauze',
    'asynchroon-3-mails',
    'factuurregel-laurier',
    'beroep-niet-op-lijst',
    'opleiding-psychiater',
  ]
  const gedekt = gevallen.filter(({ id }) => los.includes(id) || /^(duur|grens|pr|prijs)-/.test(id))
  expect(gedekt).toHaveLength(gevallen.length)
  expect(gevallen).toHaveLength(26)
})
