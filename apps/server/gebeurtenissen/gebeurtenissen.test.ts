import { expect, it } from 'vitest'
import { Gebeurtenissen } from './gebeurtenissen.ts'

it('tells everything that changed once, and what shows it too', () => {
  const gebeurtenissen = new Gebeurtenissen()
  const gehoord: string[] = []
  const stop = gebeurtenissen.listen(({ organisatie, wat }) => gehoord.push(`${organisatie} ${wat}`))
  gebeurtenissen.tell('praktijk', 'declaraties', 'registraties', 'maanden')
  gebeurtenissen.tell('praktijk', 'taken')
  stop()
  gebeurtenissen.tell('praktijk', 'declaraties')
  expect(gehoord).toEqual(['praktijk declaraties', 'praktijk registraties', 'praktijk maanden', 'praktijk taken'])
})
