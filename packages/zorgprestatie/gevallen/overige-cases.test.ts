import {
  type Agb,
  type ClockTime,
  dayOf,
  type EpochDay,
  formatDay,
  minutes,
  parseDay,
  weekdayOf,
} from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { deriveGroep } from '../groep/derive-groep.ts'
import { lastAcuteDay } from '../overig/check-acuut.ts'
import { deriveOverig } from '../overig/derive-overig.ts'
import type { Overigomgeving } from '../overig/omgeving.ts'
import { soortregelOp } from '../overig/soortregel.ts'
import { zorgtrajectVan } from '../overig/zorgtraject-van.ts'
import { contact, metFictief, nza, praktijk, prestatieOf, weigercodeOf, zorgverlener } from '../proef/basis.ts'
import type { Consultregistratie } from '../registratie/consultregistratie.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import type { Verblijfsregistratie } from '../registratie/verblijfsregistratie.ts'
import { makeStam } from '../stam/make-stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { deriveToeslagen } from '../toeslag/derive-toeslagen.ts'
import { splitRoute } from '../toeslag/split-route.ts'
import { deriveVerblijf } from '../verblijf/derive-verblijf.ts'
import { refuseDuringVerblijf } from '../verblijf/refuse-during-verblijf.ts'
import gevallen from './overige-cases.json' with { type: 'json' }

// Codes and tariffs are those of the shipped NZa rows; where a case asks for no code, the fictional pack fills it in.

type Rij = (typeof gevallen)[number]
const gedaan = new Set<string>()
const geval = (
  id: string,
): { readonly titel: string; readonly invoer: Rij['invoer']; readonly verwacht: Rij['verwacht'] } => {
  const found = gevallen.find((rij) => rij.id === id)
  if (found === undefined) throw new Error(`case ${id} is missing`)
  gedaan.add(id)
  return { titel: `${id} (bron: ${found.bron})`, invoer: found.invoer, verwacht: found.verwacht }
}
const getal = (waarde: number | undefined | null): number => waarde ?? Number.NaN

const stam = makeStam(praktijk)

describe('zpm-cases: groups', () => {
  const sessie = (jaar: number, duur: number, aantal: number, leiders: readonly string[] = ['gz']): Groepssessie => ({
    soort: 'groepssessie',
    id: 'g',
    datum: dayOf(jaar, 3, 14),
    begintijd: null,
    eenheid: 'praktijk',
    geplandeMinuten: null,
    directeMinuten: minutes(duur),
    deelnemers: Array.from({ length: aantal }, (_, i) => ({
      patient: `p${i}`,
      stroom: 'ggz' as const,
      van: minutes(0),
      tot: minutes(duur),
    })),
    zorgverleners: leiders.map((wie) => ({ zorgverlener: wie, van: minutes(0), tot: minutes(duur) })),
  })
  const unitsFor = (een: Groepssessie, tarieven: Tarieven = metFictief) =>
    deriveGroep(een, stam, tarieven).flatMap((uit) =>
      uit.soort === 'prestatie' && uit.prestatie.patient === 'p0' ? [uit.prestatie] : [],
    )
  /** Reference data that knows every group: what counts here is how many units there are, not what they cost. */
  const alle: Tarieven = {
    ...nza,
    vind: (_, dag) =>
      nza.vind(
        { soort: 'groepsconsult', categorieIndex: 6, minuten: 15, groepsgrootte: 5 },
        Math.max(dag, dayOf(2024, 1, 1)) as EpochDay,
      ),
  }

  for (const id of ['groep-rest-30', 'groep-rest-45', 'groep-rest-46', 'groep-rest-76']) {
    const { titel, invoer, verwacht } = geval(id)
    test(`ZPM-07 ${titel}`, () => {
      const een = sessie(getal(invoer.jaar), getal(invoer.groepsduurMin), 5)
      expect(unitsFor(een, alle)).toHaveLength(getal(verwacht.groepsconsultenPerPatient))
      expect(unitsFor(een, alle)[0]?.eenheidMinuten).toBe(invoer.eenheidMin)
    })
  }

  const twee = geval('groep-90min-2-behandelaren')
  test(`ZPM-07 ${twee.titel}`, () => {
    const een = sessie(Number(twee.invoer.datum), getal(twee.invoer.groepsduurMin), getal(twee.invoer.patienten), [
      'gz',
      'pt',
    ])
    expect(een.zorgverleners).toHaveLength(getal(twee.invoer.zorgverleners))
    expect(unitsFor(een, alle)).toHaveLength(getal(twee.verwacht.groepsconsultenPerPatient))
  })

  const wissel = geval('groep-wisselende-aanwezigheid')
  test(`ZPM-07 ${wissel.titel}`, () => {
    const { jaar, groepsduurMin, gepland, aanwezigBlok1, aanwezigBlok2 } = wissel.invoer
    const een = sessie(getal(jaar), getal(groepsduurMin), getal(gepland))
    const deelnemers = een.deelnemers.map((rij, index) => ({
      ...rij,
      van: minutes(index < getal(aanwezigBlok1) ? 0 : 60),
      tot: minutes(index < getal(aanwezigBlok2) ? 60 : 30),
    }))
    expect(unitsFor({ ...een, deelnemers }, alle).map((uit) => uit.groepsgrootte)).toEqual(
      wissel.verwacht.groepsgroottePerBlok,
    )
  })

  const zeven = geval('groep-2025-7')
  test(`ZPM-07 ${zeven.titel}`, () => {
    const { jaar, groepsgrootte, eenheidMin, eenheden } = zeven.invoer
    const uit = unitsFor(sessie(getal(jaar), getal(eenheidMin) * getal(eenheden), getal(groepsgrootte)), nza)
    expect(new Set(uit.map((een) => een.code))).toEqual(new Set([zeven.verwacht.prestatiecode]))
    expect(uit[0]?.tarief).toBe(Math.round(getal(zeven.verwacht.tariefPerEenheid) * 100))
    expect(uit.reduce((som, een) => som + een.tarief, 0)).toBe(Math.round(getal(zeven.verwacht.totaalPerPatient) * 100))
  })

  const naaste = geval('naaste-eigen-zorgvraag')
  test(`ZPM-07 ${naaste.titel}`, () => {
    const samen = getal(naaste.invoer.patienten) + getal(naaste.invoer.naasten)
    const eigen = deriveGroep(sessie(2024, 15, samen), stam, metFictief)
    expect(eigen.some((uit) => uit.soort === 'prestatie' || uit.weigering.code !== 'groep.te-klein')).toBe(
      naaste.verwacht.groepsconsultToegestaan,
    )
    // without a zorgvraag of its own the relative stands under the patient: an individual consult
    const een = sessie(2024, 15, samen)
    const bijPatient = { ...een, deelnemers: een.deelnemers.map((rij) => ({ ...rij, patient: 'p0' })) }
    expect(deriveGroep(bijPatient, stam, metFictief).map(weigercodeOf)).toEqual(['groep.te-klein'])
  })
})

describe('zpm-cases: travel', () => {
  const toeslagen = (deel: Partial<Consultregistratie>, tarieven = nza) => {
    const een = contact(deel)
    return deriveToeslagen(een, deriveConsult(een, stam, tarieven), tarieven)
  }
  const reis = (heen: number, terug: number) => ({ reistijd: { heen: minutes(heen), terug: minutes(terug) } })

  for (const id of ['reis-15+15', 'reis-25']) {
    const { titel, invoer, verwacht } = geval(id)
    test(`ZPM-08 ${titel}`, () => {
      const heen = invoer.heenMin ?? getal(invoer.totaalMin)
      const uit = toeslagen({
        datum: dayOf(getal(invoer.jaar), 3, 14),
        directeMinuten: minutes(60),
        ...reis(heen, invoer.terugMin ?? 0),
      })
      expect(uit.map(prestatieOf).map(({ code, tarief }) => [code, tarief])).toEqual(
        (verwacht.toeslagen ?? []).map((code) => [code, Math.round(getal(verwacht.tariefEuro) * 100)]),
      )
    })
  }

  const fz = geval('reis-fz-45')
  test(`ZPM-08 ${fz.titel}`, () => {
    const [uit] = toeslagen({ stroom: 'fz', ...reis(getal(fz.invoer.totaalMin), 0) }, metFictief)
    if (uit === undefined) throw new Error('no toeslag')
    expect(prestatieOf(uit).naam).toMatch(/reistijd vanaf 45 minuten - fz/)
    expect(fz.verwacht.toeslag).toBe('Reistijd fz vanaf 45 minuten')
  })

  const binnen = geval('reis-binnen-locatie')
  test(`ZPM-08 ${binnen.titel}`, () => {
    const uit = toeslagen({
      reistijd: { heen: minutes(getal(binnen.invoer.reistijdMin)), terug: minutes(0), eigenLocatie: true },
    })
    expect(uit.filter((een) => een.soort === 'prestatie')).toEqual(binnen.verwacht.toeslagen)
    expect(uit.map(weigercodeOf)).toEqual(['toeslag.binnen-locatie'])
  })

  const door = geval('reis-doorreis')
  test(`ZPM-08 ${door.titel}`, () => {
    const [naarA, naarB, terug] = (door.invoer.route ?? []).map(({ min }) => minutes(min))
    if (naarA === undefined || naarB === undefined || terug === undefined) throw new Error('no route')
    const aan = (id: string) => ({ id, datum: dayOf(2024, 3, 14) })
    const route = {
      ritten: [
        { naar: aan('A'), minuten: naarA },
        { naar: aan('B'), minuten: naarB },
      ],
      terug,
    }
    for (const keuze of ['vorige', 'volgende'] as const) {
      const reistijden = [...splitRoute(route, keuze).reistijden.values()]
      expect(reistijden.filter((rit) => rit.heen === naarB || rit.terug === naarB)).toHaveLength(1)
      for (const reistijd of reistijden) {
        const uit = toeslagen({ datum: dayOf(2024, 3, 14), directeMinuten: minutes(60), reistijd })
        expect(uit).toHaveLength(getal(door.verwacht.maxToeslagPerConsult))
      }
    }
    // with whom the leg counts was not published
    expect(splitRoute(route, null).weigeringen.map(weigercodeOf)).toEqual(['toeslag.doorreis-verdeling'])
    expect(door.verwacht.doorreisMinEenmaal).toBe(true)
  })
})

const omgeving: Overigomgeving = {
  heeftAfspraak: () => false,
  minutenVoor: () => 0,
  acuutSinds: () => null,
  leeftijdOp: () => 40,
}
const overig = (
  deel: Partial<OverigeRegistratie> & Pick<OverigeRegistratie, 'prestatiesoort'>,
): OverigeRegistratie => ({
  soort: 'overig',
  id: 'o',
  patient: 'p',
  stroom: 'ggz',
  datum: dayOf(2025, 3, 14),
  begintijd: null,
  eenheid: 'praktijk',
  zorgverlener: 'gz',
  minuten: null,
  overleg: {
    met: 'erkende-zorgverlener',
    overIndividuelePatient: true,
    intervisie: false,
    inDossier: true,
    patientVooraf: true,
  },
  beveiligingsniveau: null,
  opdrachtgever: null,
  afspraak: null,
  ...deel,
})

describe('zpm-cases: intercollegiaal overleg', () => {
  const overleg = (duur: number, intervisie = false) => {
    const een = overig({ prestatiesoort: 'intercollegiaal-overleg', minuten: minutes(duur) })
    const basis = een.overleg
    return deriveOverig({ ...een, overleg: basis === null ? null : { ...basis, intervisie } }, stam, nza, omgeving)
  }

  const tien = geval('ico-10')
  test(`ZPM-10 ${tien.titel}`, () => {
    expect(tien.invoer.jaar).toBe(2025)
    expect(overleg(getal(tien.invoer.overlegMin)).map(prestatieOf)).toMatchObject([
      { code: tien.verwacht.prestatiecode, tarief: Math.round(getal(tien.verwacht.tariefEuro) * 100) },
    ])
  })

  const vier = geval('ico-4')
  test(`ZPM-10 ${vier.titel}`, () => {
    expect(vier.verwacht.prestatie).toBeNull()
    expect(overleg(getal(vier.invoer.overlegMin)).map(weigercodeOf)).toEqual(['overleg.te-kort'])
  })

  const intervisie = geval('ico-intervisie')
  test(`ZPM-10 ${intervisie.titel}`, () => {
    expect(intervisie.verwacht.prestatie).toBeNull()
    const uit = overleg(getal(intervisie.invoer.overlegMin), intervisie.invoer.soort === 'intervisie')
    expect(uit.map(weigercodeOf)).toEqual(['overleg.intervisie'])
  })
})

describe('zpm-cases: other prestaties', () => {
  const twaalf = geval('euthanasie-12u')
  test(`ZPM-33 ${twaalf.titel}`, () => {
    const een = overig({
      prestatiesoort: 'euthanasie-consultatie',
      minuten: minutes(getal(twaalf.invoer.nieuwUur) * 60),
    })
    const voor = getal(twaalf.invoer.geregistreerdUur) * 60
    const [prestatie, boven] = deriveOverig(een, stam, metFictief, { ...omgeving, minutenVoor: () => voor })
    if (prestatie === undefined) throw new Error('nothing')
    expect(prestatieOf(prestatie).minuten).toBe(getal(twaalf.verwacht.declarabelUur) * 60)
    expect(boven).toMatchObject({ weigering: { code: 'euthanasie.deel-boven-maximum', params: { boven: 30 } } })
  })

  const vrijdag = geval('acute-vrijdag')
  test(`ZPM-13 ${vrijdag.titel}`, () => {
    const eerste = dayOf(2022, 3, 18)
    const dagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
    expect(dagen[weekdayOf(eerste) - 1]).toBe(vrijdag.invoer.eersteConsultAcute)
    const looptijd = getal(soortregelOp('acute-ggz-consult', eerste)?.kalenderdagen)
    expect(dagen[weekdayOf(lastAcuteDay(eerste, looptijd)) - 1]).toBe(vrijdag.verwacht.binnenBudgetTotEnMet)
    const op = (dag: number) =>
      deriveOverig(
        overig({ prestatiesoort: 'acute-ggz-consult', datum: (eerste + dag) as EpochDay }),
        stam,
        metFictief,
        {
          ...omgeving,
          acuutSinds: () => eerste,
        },
      ).map(weigercodeOf)
    expect([op(0), op(2), op(3)]).toEqual([[null], [null], ['acuut.buiten-budget']])
  })

  const onder = geval('traject-onderaannemer')
  test(`ZPM-16 ${onder.titel}`, () => {
    const een = overig({ prestatiesoort: 'onderlinge-dienstverlening', opdrachtgever: '01234567' as Agb })
    const [uit] = deriveOverig(een, stam, metFictief, omgeving)
    if (uit === undefined) throw new Error('nothing')
    expect(zorgtrajectVan(prestatieOf(uit)).van).toBe(onder.verwacht.zorgtrajectnummerVan)
  })

  const opleiding = geval('opleiding-psychiater')
  test(`ZPM-04 ${opleiding.titel}`, () => {
    const beroep = opleiding.verwacht.beroep ?? ''
    const metArts = makeStam({ ...praktijk, zorgverleners: [zorgverlener('aios', beroep)] })
    const uit = prestatieOf(deriveConsult(contact({ zorgverlener: 'aios' }), metArts, metFictief))
    expect(uit.beroep).toBe(beroep)
    expect(nza.beroep(beroep, uit.datum)?.categorie).toBe(opleiding.verwacht.categorie)
  })
})

describe('zpm-cases: verblijf', () => {
  const momentOf = (tekst: string | undefined) => {
    const [dag = '', tijd = ''] = (tekst ?? '').split('T')
    const [uur = 0, minuut = 0] = tijd.split(':').map(Number)
    const gelezen = parseDay(dag)
    if (!gelezen.ok) throw new Error(`no day: ${dag}`)
    return { dag: gelezen.value, tijd: (uur * 3600 + minuut * 60) as ClockTime }
  }
  const verblijf = (opname: string, ontslag: string, integraal = false): Verblijfsregistratie => ({
    soort: 'verblijf',
    id: 'v',
    patient: 'p1',
    stroom: 'ggz',
    eenheid: 'kliniek',
    opname: momentOf(opname),
    ontslag: momentOf(ontslag),
    zorg: [
      {
        geldig: { van: dayOf(2022, 1, 1), tot: null },
        verzorgingsgraad: 'D',
        beveiligingsniveau: 2,
        rechtvaardigingsgrond: false,
      },
    ],
    afwezig: [],
    integraal,
  })
  const [eenheid0] = praktijk.eenheden
  if (eenheid0 === undefined) throw new Error('no unit')
  const kliniek = makeStam({
    ...praktijk,
    eenheden: [
      { ...eenheid0, id: 'kliniek', settings: eenheid0.settings.map((een) => ({ ...een, setting: 'klinisch' })) },
    ],
  })
  const jaar = { van: dayOf(2022, 1, 1), tot: dayOf(2022, 12, 31) }
  const dagenOf = (een: Verblijfsregistratie) =>
    deriveVerblijf(een, jaar, kliniek, metFictief, () => false).flatMap((uit) =>
      uit.soort === 'prestatie' ? [formatDay(uit.prestatie.datum)] : [],
    )

  const laat = geval('verblijf-2030')
  test(`ZPM-11 ${laat.titel}`, () => {
    expect(dagenOf(verblijf(laat.invoer.opname ?? '', laat.invoer.ontslag ?? ''))).toEqual(laat.verwacht.verblijfsdagen)
  })

  const grens = geval('verblijf-2000')
  test(`ZPM-11 ${grens.titel}`, () => {
    const een = verblijf(grens.invoer.opname ?? '', grens.invoer.ontslag ?? '')
    expect(grens.verwacht.verblijfsdagen).toBe('UNKNOWN')
    const [uit, ...meer] = deriveVerblijf(een, jaar, kliniek, metFictief, () => false)
    expect(meer).toEqual([])
    expect(uit).toMatchObject({ weigering: { code: 'verblijf.opname-op-grens' } })
  })

  const samen = geval('verblijf-plus-consult')
  test(`ZPM-11 ZPM-12 ${samen.titel}`, () => {
    const een = verblijf('2022-03-01T10:00', '2022-03-20T10:00', samen.invoer.integraleVerblijfsdag)
    expect(dagenOf(een)).toContain('2022-03-14')
    const zorg = { id: 'r1', datum: dayOf(2022, 3, 14), patient: 'p1', begintijd: null, aard: 'consult' as const }
    expect(refuseDuringVerblijf(zorg, [een], () => true) === null).toBe(samen.verwacht.beideDeclarabel)
  })

  const vak = geval('verblijf-vaktherapie')
  test(`ZPM-11 ${vak.titel}`, () => {
    const een = verblijf('2022-03-01T10:00', '2022-03-20T10:00')
    const aarden = (vak.invoer.activiteit ?? '').split('/')
    expect(aarden).toEqual(['vaktherapie', 'dagbesteding'])
    for (const aard of aarden as ('vaktherapie' | 'dagbesteding')[]) {
      const zorg = { id: 'r1', datum: dayOf(2022, 3, 14), patient: 'p1', begintijd: null, aard }
      expect(refuseDuringVerblijf(zorg, [een], () => false) === null).toBe(vak.verwacht.apartConsult)
    }
  })
})

test('every case of this file is run by one of the groups above', () => {
  expect(gevallen.map(({ id }) => id).filter((id) => !gedaan.has(id))).toEqual([])
  expect(gevallen).toHaveLength(24)
})
