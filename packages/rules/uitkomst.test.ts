import { expect, it } from 'vitest'
import { fout, ok, onbekend } from './uitkomst.ts'

it('outcomes tell their kind', () => {
  expect(ok).toEqual({ soort: 'ok' })
  expect(Object.isFrozen(ok)).toBe(true)
  expect(onbekend('weet niet', 'do not know')).toEqual({
    soort: 'onbekend',
    reden: { nl: 'weet niet', en: 'do not know' },
  })
  const verwacht = { nl: '1', en: '1' }
  expect(fout('Aantal', 2, verwacht)).toEqual({ soort: 'fout', veld: 'Aantal', gevonden: 2, verwacht, variant: '' })
  expect(fout('Aantal', 2, verwacht, 'veel').variant).toBe('veel')
})
