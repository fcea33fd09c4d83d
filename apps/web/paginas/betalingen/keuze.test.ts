import { expect, test } from 'vitest'
import { metReden, type Regel, toRegels, voorstelVoor } from './keuze.ts'

const regel = (deel: Partial<Regel> = {}): Regel => ({
  prestatie: 'r1',
  dag: '2023-03-02',
  begintijd: null,
  code: 'CO0497',
  naam: 'consult',
  zorgverlener: 'A. Fictief',
  voorstel: null,
  waarom: { nl: 'x', en: 'y' },
  maximum: 12_840,
  maximumBuitenPakket: 12_416,
  ...deel,
})

test('care of an insurer without a contract goes along at the maximum tariff', () => {
  expect(voorstelVoor(regel({ voorstel: 'ongecontracteerd' }))).toEqual({
    mee: true,
    reden: 'ongecontracteerd',
    tarief: 12_840,
  })
})

test('care that belongs on the claim is only billed when a person says so', () => {
  expect(voorstelVoor(regel()).mee).toBe(false)
  expect(toRegels({ regels: [regel()] }, new Map())).toEqual([])
})

test('another reason brings its own maximum; without a known one nothing is billed', () => {
  const keuze = voorstelVoor(regel({ voorstel: 'ongecontracteerd' }))
  expect(metReden(regel(), keuze, 'niet-basispakket').tarief).toBe(12_416)
  const zonder = regel({ maximumBuitenPakket: null })
  const gekozen = metReden(zonder, keuze, 'niet-basispakket')
  expect(gekozen.tarief).toBeNull()
  expect(toRegels({ regels: [zonder] }, new Map([['r1', gekozen]]))).toEqual([])
})
