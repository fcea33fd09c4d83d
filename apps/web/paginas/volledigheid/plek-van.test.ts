import { expect, test } from 'vitest'
import { plekVan } from './plek-van.ts'

test('everything that stands in the way opens where it can be mended', () => {
  expect(plekVan({ register: 'patient', id: 'p/1' }, '2023-03')).toEqual({ naar: '/patienten/p%2F1', zoek: null })
  expect(plekVan({ register: 'registratie', id: 'r1' }, '2023-03')).toEqual({
    naar: '/registraties',
    zoek: { maand: '2023-03', open: 'r1' },
  })
  expect(plekVan({ register: 'contract', id: 'c1' }, '2023-03')).toEqual({
    naar: '/stamgegevens',
    zoek: { register: 'contract', open: 'c1' },
  })
})
