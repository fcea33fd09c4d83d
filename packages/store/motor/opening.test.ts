import { expect, test } from 'vitest'
import { setWie } from '../wie.ts'
import { openingOf } from './opening.ts'

const WIE = { organisatie: 'praktijk', rol: 'lezer' }

test('a transaction on one server is opened by one query, as the owner or as the application', () => {
  expect(openingOf({ soort: 'write', instellen: null })).toEqual([
    "BEGIN; SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL bytea_output = 'hex'",
  ])
  const [een, ...meer] = openingOf({ soort: 'read', instellen: setWie(WIE, false) })
  expect(meer).toEqual([])
  expect(een).toMatch(/^BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL ROLE zorgketen_app; /)
})

test('on Citus every statement goes by itself, and handing on is set before anything that must be handed on', () => {
  expect(openingOf({ soort: 'write', instellen: setWie(WIE, true) })).toEqual([
    'BEGIN',
    "SET LOCAL citus.propagate_set_commands = 'local'",
    'SET LOCAL ROLE zorgketen_app',
    "SET LOCAL zorgketen.organisatie = 'praktijk'",
    "SET LOCAL zorgketen.rol = 'lezer'",
    "SET LOCAL timezone = 'UTC'",
    "SET LOCAL datestyle = 'ISO, YMD'",
    "SET LOCAL bytea_output = 'hex'",
  ])
})
