import { dayOf } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { answersOf, explainTypering, questionsOf } from './explain-typering.ts'
import { findMethode } from './find-methode.ts'
import { chooseType } from './kies-type.ts'
import { methodeOf } from './proef/gelezen.ts'
import { typeer } from './typeer.ts'
import { recordTypering, repeatTypering, type Zorgvraagtypering } from './zorgvraagtypering.ts'

const methode = methodeOf()
const dag = dayOf(2022, 3, 14)

function typeringOf(antwoorden = { HV01: 0, HV02: 0 }): Zorgvraagtypering {
  const vastlegging = recordTypering('z1', dag, antwoorden, methode)
  if (vastlegging.soort === 'onbekend') throw new Error(vastlegging.reden.nl)
  return vastlegging.typering
}

describe('ZPM-27: the method is dated data', () => {
  test('the one of the stream and the day, and of two the last given', () => {
    const later = methodeOf({ versie: 'proef-2' })
    expect(findMethode([methode, later], 'ggz', dag)).toEqual({ soort: 'methode', methode: later })
    expect(findMethode([methode], 'ggz', dayOf(2022, 12, 31))).toEqual({ soort: 'methode', methode })
  })

  test.each([
    ['fz', dag],
    ['ggz', dayOf(2023, 1, 1)],
  ] as const)('without one for %s it says what to install', (stroom, op) => {
    const vondst = findMethode([methode], stroom, op)
    expect(vondst).toMatchObject({ soort: 'onbekend' })
    if (vondst.soort === 'methode') throw new Error('found')
    expect(vondst.reden.nl).toMatch(new RegExp(`${stroom} .*ZVT coëfficiënt`))
    expect(vondst.reden.en).toMatch(new RegExp(`${stroom} .*ZVT coëfficiënt`))
  })
})

describe('ZPM-27: a typing can be done again', () => {
  test('it keeps answers, version and day, and not what happens to the answers afterwards', () => {
    const antwoorden = { HV01: 0, HV02: 0 }
    const typering = typeringOf(antwoorden)
    antwoorden.HV01 = 1
    expect(recordTypering('z1', dag, typering.antwoorden, methode)).toEqual({ soort: 'typering', typering })
    expect(typering).toMatchObject({ zorgvraag: 'z1', stroom: 'ggz', datum: dag, methode: 'proef-1', keuze: null })
    expect(typering.antwoorden).toEqual({ HV01: 0, HV02: 0 })
    expect(repeatTypering(typering, [methode])).toBe('gelijk')
  })

  test('a changed method of the same version, or none, shows', () => {
    const typering = typeringOf()
    expect(repeatTypering(typering, [methodeOf({ constanten: 'x;y\n1;0,2\n2;0\n10;-1' })])).toBe('anders')
    expect(repeatTypering(typering, [methodeOf({ uitsluitingen: 'x\nHV01;0;;;1\nHV01;0;;;2\nHV01;0;;;10' })])).toBe(
      'anders',
    )
    const [eerste, ...rest] = typering.kansen
    for (const kansen of [rest, [...typering.kansen, { type: '99', percentage: 0 }], []]) {
      expect(repeatTypering({ ...typering, kansen }, [methode])).toBe('anders')
    }
    const anderType = [{ type: '99', percentage: eerste?.percentage ?? 0 }, ...rest]
    expect(repeatTypering({ ...typering, kansen: anderType }, [methode])).toBe('anders')
    expect(repeatTypering(typering, [methodeOf({ versie: 'proef-2' })])).toBe('methode-ontbreekt')
    expect(repeatTypering({ ...typering, stroom: 'fz' }, [methode])).toBe('methode-ontbreekt')
  })

  test('answers that cannot be typed are not kept', () => {
    expect(recordTypering('z1', dag, { HV01: 9 }, methode)).toMatchObject({ soort: 'onbekend' })
  })
})

describe('ZPM-14: the system proposes, the regiebehandelaar chooses', () => {
  const typering = typeringOf()

  test('the proposed type needs no reason, another one does', () => {
    const keuze = { type: '1', door: 'kp', reden: null }
    expect(chooseType(typering, keuze)).toEqual({ soort: 'typering', typering: { ...typering, keuze } })
    expect(chooseType(typering, { ...keuze, type: '10' })).toEqual({
      soort: 'weigering',
      reden: {
        nl: 'Dit is niet het voorgestelde type. Leg vast waarom het toch past.',
        en: 'This is not the proposed type. Record why it fits all the same.',
      },
    })
    expect(chooseType(typering, { ...keuze, type: '10', reden: ' ' })).toMatchObject({ soort: 'weigering' })
    expect(chooseType(typering, { ...keuze, type: '10', reden: 'beloop' })).toMatchObject({ soort: 'typering' })
  })

  test('a type that the method does not have is refused', () => {
    expect(chooseType(typering, { type: '9', door: 'kp', reden: 'beloop' })).toMatchObject({
      soort: 'weigering',
      reden: {
        nl: 'Zorgvraagtype 9 bestaat niet in methode proef-1.',
        en: 'Zorgvraagtype 9 does not exist in method proef-1.',
      },
    })
  })
})

describe('ZPM-18 ZPM-27: a typing explains itself', () => {
  test('constant, contributions and score of a type', () => {
    const { score, methode: versie } = explainTypering(methode, { HV01: 0, HV02: 0 }, '10')
    expect(versie).toBe('proef-1')
    expect(score).toMatchObject({ constante: -1, uitgesloten: null, score: -0.75 })
    expect(score.bijdragen).toEqual([{ vraag: 'HV02', antwoord: 0, coefficient: 0.25 }])
  })

  test('an exclusion is named', () => {
    expect(explainTypering(methode, { HV01: 1 }, '1').score.uitgesloten).toEqual({
      type: '1',
      als: [{ vraag: 'HV01', antwoord: 1 }],
    })
  })

  test('unanswered questions are named, also one that only an exclusion asks for', () => {
    const meer = methodeOf({ uitsluitingen: 'kop\nHV03;4;;;1' })
    expect(explainTypering(meer, { HV01: 0 }, '1').onbeantwoord).toEqual(['HV02', 'HV03'])
    expect(explainTypering(meer, { HV01: 0 }, '1').relevant).toContain('HV03')
    expect(questionsOf(methodeOf({ uitsluitingen: 'kop\nHV00;4;;;1' }))).toEqual(['HV00', 'HV01', 'HV02'])
    expect(answersOf(meer, 'HV03')).toEqual([-1, 4])
    expect(answersOf(meer, 'HV02')).toEqual([-1, 0, 1])
  })

  test('each relevant question changes the outcome when its answer changes; each other one does not', () => {
    // HV02 has one answer that weighs nothing: then only HV01 can change the outcome
    const vlak = methodeOf({
      coefficienten: 'kop\nHV01;0;;1;1\nHV01;1;;1;2\nHV02;0;;1;0\nHV02;1;;10;0',
      uitsluitingen: '',
    })
    const antwoorden = { HV01: 0, HV02: 0 }
    expect(explainTypering(vlak, antwoorden, '1').relevant).toEqual(['HV01'])
    expect(typeer(vlak, { ...antwoorden, HV01: 1 })).not.toEqual(typeer(vlak, antwoorden))
    expect(typeer(vlak, { ...antwoorden, HV02: 1 })).toEqual(typeer(vlak, antwoorden))
    expect(typeer(vlak, { HV01: 0 })).toEqual(typeer(vlak, antwoorden))
  })
})
