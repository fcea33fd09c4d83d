import { expect, test } from 'vitest'
import { readAntwoordteksten } from './lees-antwoordteksten.ts'
import { COEFFICIENTEN } from './proef/methode.ts'

test('ZPM-27: what an answer means stands in the sheet, the first text of it counts', () => {
  const gelezen = readAntwoordteksten(
    [...COEFFICIENTEN, 'HV01;1;iets anders;10;0', 'HV03;x;geen getal;1;0', 'HV03;2;;1;0', ';1;leeg;1;0'].join('\n'),
  )
  expect([...gelezen].map(([vraag, bij]) => [vraag, [...bij]])).toEqual([
    [
      'HV01',
      [
        [0, 'geen'],
        [1, 'wat'],
      ],
    ],
    [
      'HV02',
      [
        [0, 'geen'],
        [1, 'wat'],
      ],
    ],
  ])
})

test('ZPM-27: an answer is a whole number and nothing else, also one of two digits', () => {
  const gelezen = readAntwoordteksten(
    ['kop', 'HV01;10;tien;1;0', 'HV01;1a;geen getal;1;0', 'HV01;a1;geen getal;1;0', 'HV01;-1;onbekend;1;0'].join('\n'),
  )
  expect([...(gelezen.get('HV01') ?? [])]).toEqual([[10, 'tien']])
})
