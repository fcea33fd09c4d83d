import { parseAgb } from '@zorgketen/values'
import { expect, test } from 'vitest'
import { Verliezen } from './verliezen.ts'

const REDEN = { nl: 'reden', en: 'reason' }

test('a loss is told once per element and reason, with its number and first place', () => {
  const verliezen = new Verliezen()
  for (const pad of ['een', 'twee', 'drie']) verliezen.onbruikbaar('A', REDEN, pad)
  verliezen.onbruikbaar('A', { nl: 'andere', en: 'other' }, 'vier')
  verliezen.onbruikbaar('B', REDEN, 'vijf')
  expect(verliezen.lijst().map(({ element, reden, aantal, eerste }) => [element, reden.nl, aantal, eerste])).toEqual([
    ['A', 'reden', 3, 'een'],
    ['A', 'andere', 1, 'vier'],
    ['B', 'reden', 1, 'vijf'],
  ])
})

test('what is not there is no loss', () => {
  const verliezen = new Verliezen()
  verliezen.geenPlaats(false, 'A', 'een')
  expect(verliezen.lees(null, parseAgb, 'AGB', 'een')).toBeNull()
  expect(verliezen.lees('94000001', parseAgb, 'AGB', 'een')).toBe('94000001')
  expect(verliezen.lijst()).toEqual([])
})

test('a value that is refused is a loss, and the value itself is not told', () => {
  const verliezen = new Verliezen()
  expect(verliezen.lees('00123456', parseAgb, 'AGB', 'een')).toBeNull()
  expect(verliezen.lijst()).toMatchObject([{ element: 'AGB', soort: 'onbruikbaar', aantal: 1, eerste: 'een' }])
  expect(JSON.stringify(verliezen.lijst())).not.toMatch(/00123456/)
})
