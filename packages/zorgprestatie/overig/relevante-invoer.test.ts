import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { allesBekend } from '../afleiden/proef/tarieven.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import { explainOverig } from './explain-overig.ts'
import type { Overigomgeving } from './omgeving.ts'
import { omgeving, stam, van } from './proef/basis.ts'

const relevant = (een: OverigeRegistratie, deel: Partial<Overigomgeving> = {}) =>
  explainOverig(een, stam, allesBekend, { ...omgeving, ...deel }).relevanteInvoer
const named = (...vraag: Parameters<typeof relevant>) => relevant(...vraag).map(({ invoer }) => invoer)

describe('ZPM-18: what an other prestatie hung on, in words', () => {
  const DATUM = { nl: 'datum', en: 'date' }
  const STROOM = { nl: 'stroom', en: 'stream' }
  const WIE = { nl: 'zorgverlener', en: 'professional' }
  const MINUTEN = { nl: 'minuten', en: 'minutes' }
  const CONTRACT = { nl: 'wat het contract bevat', en: 'what the contract holds' }

  test.each<[string, OverigeRegistratie, readonly { readonly nl: string; readonly en: string }[]]>([
    [
      'ZPM-10 intercollegiaal overleg',
      van('intercollegiaal-overleg'),
      [
        DATUM,
        STROOM,
        WIE,
        { nl: 'eenheid', en: 'unit' },
        MINUTEN,
        { nl: 'voorwaarden van het overleg', en: 'conditions of the consultation' },
      ],
    ],
    [
      'ZPM-09 dagbesteding',
      van('dagbesteding'),
      [DATUM, STROOM, WIE, MINUTEN, { nl: 'beveiligingsniveau', en: 'level of security' }],
    ],
    [
      'ZPM-13 verblijf acute ggz',
      van('acute-ggz-verblijf'),
      [
        DATUM,
        STROOM,
        WIE,
        MINUTEN,
        { nl: 'verzorgingsgraad', en: 'level of care' },
        { nl: 'dag van het eerste acute consult', en: 'day of the first acute consult' },
        { nl: 'leeftijd', en: 'age' },
      ],
    ],
    [
      'ZPM-16 onderlinge dienstverlening',
      van('onderlinge-dienstverlening'),
      [DATUM, STROOM, WIE, MINUTEN, { nl: 'opdrachtgever', en: 'asker' }],
    ],
    [
      'ZPM-17 facultatieve prestatie',
      van('facultatief'),
      [DATUM, STROOM, WIE, MINUTEN, { nl: 'contractafspraak', en: 'agreement in the contract' }, CONTRACT],
    ],
    [
      'ZPM-33 consultatie bij euthanasieverzoek',
      van('euthanasie-consultatie'),
      [
        DATUM,
        STROOM,
        WIE,
        MINUTEN,
        { nl: 'eerdere minuten voor deze patiënt', en: 'earlier minutes for this patient' },
      ],
    ],
  ])('%s', (_soort, registratie, namen) => {
    expect(relevant(registratie).map(({ naam }) => naam)).toEqual(namen)
  })
})

test('ZPM-09, ZPM-18: the first step names the kind, the day and every stream in which it exists', () => {
  const [stap] = explainOverig(van('ect-regulier'), stam, allesBekend, omgeving).stappen
  expect(stap?.invoer).toEqual({ soort: 'ect-regulier', stroom: 'ggz', datum: '2022-03-14' })
  // zpm.md §2.3: ECT is there for ggz and fz
  expect(stap?.tekst).toEqual({
    nl: 'ect-regulier bestaat op deze dag voor ggz, fz.',
    en: 'ect-regulier exists on this day for ggz, fz.',
  })
})

describe('ZPM-18: what would mend a refusal is named', () => {
  test.each<[string, OverigeRegistratie, Partial<Overigomgeving>, string]>([
    ['an unknown professional', van('ect-regulier', { zorgverlener: 'niemand' }), {}, 'zorgverlener'],
    ['a consultation in another setting', van('intercollegiaal-overleg', { eenheid: 'multi' }), {}, 'eenheid'],
    ['a ggz kind in fz', van('rtms', { stroom: 'fz' }), {}, 'stroom'],
    ['an fz kind in ggz', van('forensisch-psychiatrisch-toezicht', { stroom: 'ggz' }), {}, 'stroom'],
    ['no minutes', van('euthanasie-consultatie', { minuten: null }), {}, 'minuten'],
    ['a consultation under five minutes', van('intercollegiaal-overleg', { minuten: minutes(4) }), {}, 'minuten'],
    ['a consultation not described', van('intercollegiaal-overleg', { overleg: null }), {}, 'overleg'],
    ['no level of security', van('dagbesteding', { beveiligingsniveau: null }), {}, 'beveiligingsniveau'],
    ['no level of care', van('acute-ggz-verblijf', { verzorgingsgraad: '' }), {}, 'verzorgingsgraad'],
    ['no asker', van('onderlinge-dienstverlening', { opdrachtgever: null }), {}, 'opdrachtgever'],
    ['no agreement', van('facultatief', { afspraak: null }), {}, 'afspraak'],
    ['an agreement the contract lacks', van('facultatief'), { heeftAfspraak: () => false }, 'contract'],
    ['twelve hours used', van('euthanasie-consultatie'), { minutenVoor: () => 720 }, 'minutenVoor'],
    ['hours not known', van('euthanasie-consultatie'), { minutenVoor: () => null }, 'minutenVoor'],
    ['no first acute contact', van('acute-ggz-consult'), { acuutSinds: () => null }, 'acuutSinds'],
    ['a first acute contact long ago', van('acute-ggz-consult'), { acuutSinds: () => dayOf(2022, 3, 1) }, 'acuutSinds'],
    ['a minor', van('acute-ggz-consult'), { leeftijdOp: () => 17 }, 'leeftijd'],
    ['an age not known', van('acute-ggz-consult'), { leeftijdOp: () => null }, 'leeftijd'],
    ['a day on which the kind is gone', van('transitie', { datum: dayOf(2025, 1, 1) }), {}, 'datum'],
  ])('%s', (_wat, registratie, deel, invoer) => {
    expect(named(registratie, deel)).toContain(invoer)
  })

  test('before the model only the date mattered', () => {
    expect(named(van('onderlinge-dienstverlening', { datum: dayOf(2021, 12, 31) }))).toEqual(['datum'])
  })
})
