import { describe, expect, test } from 'vitest'
import { nieuwTerug } from '../voorbeeld/codec.ts'
import { fromFeedback, toFeedback } from './feedback.ts'

const ontvangen = (elementnaam: string | null, elementwaarde: string | null) =>
  fromFeedback([
    nieuwTerug('Feedback', {
      retourcode: '9268',
      betrokkenElement: [nieuwTerug('BetrokkenElement', { elementnaam, elementwaarde })],
    }),
  ])[0]?.elementen

describe('feedback that comes in', () => {
  test('keeps the element and its value', () => {
    expect(ontvangen('Aantal', '0')).toEqual([{ naam: 'Aantal', waarde: '0' }])
  })

  test('a BSN a payer put in is not taken over', () => {
    expect(ontvangen('BSN', '999990019')).toEqual([{ naam: 'BSN', waarde: '' }])
  })

  test('what is not filled in is empty', () => {
    expect(ontvangen(null, null)).toEqual([{ naam: '', waarde: '' }])
    expect(fromFeedback([nieuwTerug('Feedback')])).toEqual([{ code: '', elementen: [] }])
  })
})

test('feedback that goes out holds a value only where there is one, and never that of a BSN', () => {
  const elementen = [
    { naam: 'Aantal', waarde: '0' },
    { naam: 'Einddatum', waarde: '' },
    { naam: 'BSN', waarde: '999990019' },
  ]
  const [feedback] = toFeedback([{ code: '9268', elementen }], nieuwTerug)
  expect(feedback?.betrokkenElement.map(({ elementnaam, elementwaarde }) => [elementnaam, elementwaarde])).toEqual([
    ['Aantal', '0'],
    ['Einddatum', null],
    ['BSN', null],
  ])
})
