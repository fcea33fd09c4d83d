import { expect, test } from 'vitest'
import { isLetterToets, naamVan } from './herken-toets.ts'

const druk = (key: string, met: readonly string[] = []) => ({
  key,
  ctrlKey: met.includes('ctrl'),
  metaKey: met.includes('meta'),
  altKey: met.includes('alt'),
  shiftKey: met.includes('shift'),
})

test('Ctrl and Cmd are the same key, a capital the same letter', () => {
  expect(naamVan(druk('K', ['ctrl']))).toBe('mod+k')
  expect(naamVan(druk('k', ['meta']))).toBe('mod+k')
  expect(naamVan(druk('?', ['shift']))).toBe('?')
  expect(naamVan(druk('Enter', ['shift']))).toBe('shift+Enter')
})

test('only shortcuts of bare letters can be switched off', () => {
  expect(['n', 'g r', '?'].every(isLetterToets)).toBe(true)
  expect(['mod+k', 'Escape', 'alt+n', 'F2'].some(isLetterToets)).toBe(false)
})
