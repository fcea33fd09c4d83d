import { expect, test } from 'vitest'
import { ApiFout } from '../../api/fout.ts'
import { zegFout } from '../../kit/inleesuitslag.ts'
import type { Ontvangst } from './api.ts'
import { zegOntvangst } from './inleesuitslag.ts'

const ontvangst = (deel: Partial<Ontvangst>): Ontvangst => ({
  bericht: 'b',
  soort: 'gds802',
  nieuw: true,
  verwerking: { stand: 'verwerkt', reden: null, regels: 12 },
  ...deel,
})

test('a processed return says how many lines got their answer', () => {
  expect(zegOntvangst(ontvangst({}))).toMatchObject({ goed: { nl: 'Verwerkt: 12 regels kregen hun antwoord.' } })
})

test('the same file a second time changes nothing and says so', () => {
  const weer = ontvangst({ nieuw: false, verwerking: { stand: 'verwerkt', reden: null, regels: 0 } })
  expect(zegOntvangst(weer)).toMatchObject({ bevindingen: [{ code: 'retour.eerder', ernst: 'info' }] })
})

test('a return that was set apart gives the reason of the server', () => {
  const reden = { nl: 'hoort bij geen declaratie', en: 'answers no declaration' }
  const apart = ontvangst({ verwerking: { stand: 'terzijde', reden, regels: 0 } })
  expect(zegOntvangst(apart)).toEqual({
    bevindingen: [
      {
        code: 'retour.terzijde',
        ernst: 'letop',
        wat: {
          nl: 'Terzijde gelegd: er is niets van overgenomen. hoort bij geen declaratie',
          en: 'Set apart: nothing of it was taken over. answers no declaration',
        },
      },
    ],
  })
})

test('a declaration is not taken for a return', () => {
  expect(zegOntvangst(ontvangst({ soort: 'gds801', verwerking: null }))).toMatchObject({
    bevindingen: [{ ernst: 'letop' }],
  })
})

test('a refused file keeps what, where, expected and what to do', () => {
  const melding = {
    code: 'milieu',
    wat: { nl: 'productie', en: 'production' },
    waar: 'retour.xml',
    doe: { nl: 'elders', en: 'elsewhere' },
  }
  expect(zegFout(new ApiFout(melding, 422))).toMatchObject({ bevindingen: [{ ...melding, ernst: 'fout' }] })
})
