import { describe, expect, it } from 'vitest'
import { klein, maakKlein } from './proef/klein-op-schijf.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

describe('the chain on files, for one ggz contact and one fz contact', () => {
  it('declares to each payer, passes the gate, is granted, settles, and replays the same', async () => {
    const plaats = maakWerkplaats()
    const { zorgketen, pad } = plaats
    maakKlein(plaats, [klein.registratie('r1', 'ggz'), klein.registratie('r2', 'fz')])

    const derive = await zorgketen('derive', pad('r.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p.ndjson'))
    expect([derive.exit, derive.err]).toEqual([0, ''])
    expect(derive.out).toContain('2 registraties: 2 prestaties, 0 geweigerd')

    const declare = await plaats.zorgketen('--json', ...klein.declare(pad))
    expect(declare.exit).toBe(0)
    const berichten = declare.berichten()
    expect(berichten.map((bestand) => bestand.split('/').at(-2))).toEqual(['0101', '9992'])

    const check = await zorgketen('--json', 'check', ...berichten, '--uit', pad('poort'))
    expect([check.exit, check.err]).toEqual([0, ''])
    expect(check.json().map(({ uitslag }) => uitslag)).toEqual(['doorgezet', 'doorgezet'])

    const [ggz = '', fz = ''] = berichten
    const why = await zorgketen(
      ...['derive', pad('r.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p2.ndjson'), '--uitleg', 'r1'],
    )
    expect(why.out).toContain('CO0497')
    const line = klein
      .judge((naam) => pad(`proef-${naam}`), '9992', fz)
      .map((arg) => arg.replace('proef-registers', 'registers'))
    expect((await zorgketen(...line, '--uitleg', 'R000000000002')).out).toContain('DFZ-03')

    const judged = [await zorgketen(...klein.judge(pad, '0101', ggz)), await zorgketen(...klein.judge(pad, '9992', fz))]
    expect(judged.map(({ exit }) => exit)).toEqual([0, 0])
    // CO0497 in 2023: 128.40 at most (zpm-prestaties.json); 120.00 by the contract with DJI.
    expect(judged.map(({ out }) => /totaal toegekend (.*)/.exec(out)?.[1])).toEqual(['€ 128,40', '€ 120,00'])

    const retour = pad('betaler/0101/94000001-B202303-0001.gds802.xml')
    const returned = await zorgketen('--json', 'check', retour, '--uit', pad('poort'))
    expect([returned.exit, returned.json()[0]?.uitslag]).toEqual([0, 'doorgezet'])

    const retouren = ['0101/94000001-B202303-0001', '9992/94000001-B202303-0002'].map((naam) => pad(`betaler/${naam}`))
    const files = retouren.map((naam) => `${naam}.gds802.xml`)
    const settle = await zorgketen('settle', ...files, '--dossiers', pad('dossiers'))
    expect(settle.exit).toBe(0)
    expect(settle.out.match(/verwerkt; 1 toegekend, 0 afgekeurd/g)).toHaveLength(2)

    const again = await zorgketen('--json', 'settle', ...files, '--dossiers', pad('dossiers'))
    expect(again.json().map(({ uitkomst }) => uitkomst)).toEqual(['reeds verwerkt', 'reeds verwerkt'])

    const receipts = [...retouren, pad('poort/94000001-B202303-0001.poort')].map(
      (naam) => `${naam}.ontvangstbewijs.json`,
    )
    const replay = await zorgketen('replay', ...receipts)
    expect([replay.exit, replay.out.match(/dezelfde beslissing/g)?.length]).toEqual([0, 3])

    const changed = plaats
      .lees('betaler/0101/94000001-B202303-0001.registers.json')
      .replace('"fictief": true', '"fictief": false')
    plaats.schrijf('betaler/0101/94000001-B202303-0001.registers.json', changed)
    const other = await zorgketen('replay', receipts[0] ?? '')
    expect([other.exit, other.out.includes('anders in feiten')]).toEqual([1, true])

    const twice = await zorgketen('--json', ...klein.declare(pad))
    expect([twice.exit, twice.json()[0]]).toEqual([0, { berichten: [], buiten: [] }])
  })

  it('corrects a rejected line after its return, and not before (DFZ-11)', async () => {
    const plaats = maakWerkplaats()
    const { zorgketen, pad } = plaats
    const wrong = structuredClone(klein.stamgegevens)
    for (const plaatsing of wrong.plaatsingen) plaatsing.titel.tot = '2023-11-30'
    maakKlein(plaats, [klein.registratie('r2', 'fz')], wrong)
    await zorgketen('derive', pad('r.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p.ndjson'))
    const bericht = (await zorgketen('--json', ...klein.declare(pad))).berichten()[0] ?? ''

    maakKlein(plaats, [klein.registratie('r2', 'fz')])
    const early = await zorgketen(...klein.correct(pad))
    expect(early.exit).toBe(1)
    expect(early.out).toContain('r2 geblokkeerd')

    const judge = await zorgketen(...klein.judge(pad, '9992', bericht))
    expect(judge.exit).toBe(1)
    expect(judge.out).toContain('DFZ-02')
    await zorgketen('settle', pad('betaler/9992/94000001-B202303-0001.gds802.xml'), '--dossiers', pad('dossiers'))

    const correct = await zorgketen('--json', ...klein.correct(pad))
    expect(correct.exit).toBe(0)
    const second = correct.berichten()[0] ?? ''
    const granted = await zorgketen(...klein.judge(pad, '9992', second))
    expect([granted.exit, /totaal toegekend (.*)/.exec(granted.out)?.[1]]).toEqual([0, '€ 120,00'])
  })
})

describe('languages and help', () => {
  it('speaks English when asked', async () => {
    const plaats = maakWerkplaats()
    const { zorgketen, pad } = plaats
    maakKlein(plaats, [klein.registratie('r1', 'ggz', '2023-03-07', 4)])
    const derive = await zorgketen(
      '--taal',
      'en',
      'derive',
      pad('r.ndjson'),
      '--stam',
      pad('stam.json'),
      '--uit',
      pad('p'),
    )
    expect(derive.exit).toBe(1)
    expect(derive.out).toContain('1 registrations: 0 prestaties, 1 refused')
  })

  it('finds a rule by its official number and by its return code', async () => {
    const { zorgketen } = maakWerkplaats()
    for (const woord of ['VC034', '9279']) {
      const { exit, out } = await zorgketen('rules', woord)
      expect([exit, out]).toEqual([0, expect.stringContaining('VC034')])
    }
    expect((await zorgketen('rules', 'bestaat-niet')).exit).toBe(1)
  })
})
