import { expect, it } from 'vitest'
import { agree } from '../runner/agree.ts'
import { makeAdministratie } from './make-administratie.ts'
import { composeMonth } from './own.ts'
import { writers } from './samenstellen.ts'

it('both writers make the same message of a declaration', async () => {
  const message = (await agree(writers(composeMonth(makeAdministratie(10))))) as string[]
  expect(message.length).toBeGreaterThan(20)
  expect(message.join('')).toContain('<Achternaam>Voorbeeld &amp; 1</Achternaam>')
})
