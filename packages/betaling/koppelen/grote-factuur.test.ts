import { expect, it } from 'vitest'
import { matchBetalingen, reportBetaalstand } from '../index.ts'
import { afschrift, boeking, post, rij } from '../test/bouwstenen.ts'

/** Lines of one invoice of an institution; gone through per line and per payment this would take minutes. */
const REGELS = 60_000
const GEDULD = 10_000

const groot = post(
  '2024-00001',
  Array.from({ length: REGELS }, (_, n) => 1_000 + (n % 7)),
)
const totaal = groot.regels.reduce((som, { toegekend }) => som + toegekend, 0)

it(
  'one payment of an invoice with very many lines pays each of them',
  () => {
    const afschriften = [afschrift('A', [boeking(totaal, '2024-00001')])]
    const { matches } = matchBetalingen({ afschriften, specificaties: [], posten: [groot], eerdere: [] })
    expect(matches.map(({ bedrag }) => bedrag)).toEqual([totaal])
    const [stand] = reportBetaalstand([groot], matches)
    expect(stand).toMatchObject({ betaald: totaal, open: 0, status: 'betaald' })
    expect(stand?.regels.every(({ betaald, toegekend }) => betaald === toegekend)).toBe(true)
  },
  GEDULD,
)

it(
  'a specification that names each of very many lines pays each by its own row',
  () => {
    const rijen = groot.regels.map(({ referentie, toegekend }, n) =>
      rij(n + 1, '2024-00001', toegekend, { regelreferentie: referentie }),
    )
    const { matches, wachtrij } = matchBetalingen({
      afschriften: [afschrift('A', [boeking(totaal, 'BET-000777')])],
      specificaties: [{ bron: 'S', betaler: groot.betaler, rijen }],
      posten: [groot],
      eerdere: [],
    })
    expect(wachtrij).toEqual([])
    expect(matches).toHaveLength(REGELS)
    expect(matches.every(({ zekerheid, toerekeningen }) => zekerheid === 'zeker' && toerekeningen.length === 1)).toBe(
      true,
    )
    expect(reportBetaalstand([groot], matches)[0]).toMatchObject({ betaald: totaal, open: 0, status: 'betaald' })
  },
  GEDULD,
)
