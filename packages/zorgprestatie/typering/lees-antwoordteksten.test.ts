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
