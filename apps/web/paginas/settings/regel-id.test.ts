import { expect, it } from 'vitest'
import { regelId } from './regel-id.ts'

it('is the name without accents, capitals and signs, and never one that is taken', () => {
  expect(regelId('Crisisdienst, 24-uurs (één)', [])).toBe('crisisdienst-24-uurs-een')
  expect(regelId('FACT', ['fact', 'fact-2'])).toBe('fact-3')
  expect(regelId('…', [])).toBe('regel')
  expect(regelId('a'.repeat(100), []).length).toBe(40)
})
