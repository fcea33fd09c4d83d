import { expect, it } from 'vitest'
import { leesGrootte, veiligeNaam } from './bestandsnaam.ts'
import { leesZoek } from './zoek.ts'

it('never puts what may be a BSN into an address; a date stays', () => {
  expect(veiligeNaam('retour 123456782 20230405.xml')).toBe('retour … 20230405.xml')
  expect(veiligeNaam('a123456782b')).toBe('a…b')
})

it('writes a size as people read it', () => {
  expect(leesGrootte(999, 'nl')).toBe('999 B')
  expect(leesGrootte(12_400, 'nl')).toBe('12 kB')
  expect(leesGrootte(3_400_000, 'nl')).toBe('3,4 MB')
  expect(leesGrootte(3_400_000, 'en')).toBe('3.4 MB')
})

it('a link with a word opens the look-up, and what is no word or day is left out', () => {
  expect(leesZoek({ zoek: '0611' })).toEqual({ blad: 'opzoeken', zoek: '0611' })
  expect(leesZoek({ zoek: 8611 })).toEqual({ blad: 'opzoeken', zoek: '8611' })
  expect(leesZoek({ blad: 'x', dag: '5-4-2023' })).toEqual({})
})
