import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { klein, maakKlein } from './proef/klein-op-schijf.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

type Plaats = ReturnType<typeof maakWerkplaats>

/** A declared fz month and its message, ready to be damaged. */
async function maakBericht(plaats: Plaats): Promise<string> {
  maakKlein(plaats, [klein.registratie('r2', 'fz')])
  await plaats.zorgketen(
    'derive',
    plaats.pad('r.ndjson'),
    '--stam',
    plaats.pad('stam.json'),
    '--uit',
    plaats.pad('p.ndjson'),
  )
  return (await plaats.zorgketen('--json', ...klein.declare(plaats.pad))).berichten()[0] ?? ''
}

describe('a message that cannot be used', () => {
  let plaats: Plaats
  let goed: string
  beforeEach(async () => {
    plaats = maakWerkplaats()
    goed = readFileSync(await maakBericht(plaats), 'utf8')
  })

  const check = async (inhoud: string | Uint8Array) => {
    const bestand = plaats.schrijf('bericht.xml', inhoud)
    return plaats.zorgketen('check', bestand, '--uit', plaats.pad('poort'))
  }
  const kinds = async (inhoud: string) => {
    const bestand = plaats.schrijf('bericht.xml', inhoud)
    const { exit, json } = await plaats.zorgketen('--json', 'check', bestand, '--uit', plaats.pad('poort'))
    return { exit, ...(json()[0] as { uitslag: string; structuur: { code: string; pad: string; regel: number }[] }) }
  }

  it('a truncated file: says where it stops', async () => {
    const { exit, out } = await check(goed.slice(0, goed.indexOf('<Prestatiecode>') + 18))
    expect(exit).toBe(2)
    expect(out).toMatch(/bericht\.xml:\d+:\d+ .*Prestatiecode/)
  })

  it('a wrong namespace', async () => {
    const { exit, structuur } = await kinds(goed.replace('declaratiebericht573', 'declaratiebericht999'))
    expect([exit, structuur.length]).toEqual([2, 1])
  })

  it('an amount below zero, and a day in a month that does not exist', async () => {
    const negative = await kinds(goed.replace('<TariefInclBtw>', '<TariefInclBtw>-'))
    expect([negative.exit, negative.structuur[0]?.pad]).toEqual([2, expect.stringContaining('TariefInclBtw')])
    const month = await kinds(goed.replace('<Begindatum>2023-03-07', '<Begindatum>2023-13-07'))
    expect([month.exit, month.structuur[0]?.pad]).toEqual([2, expect.stringContaining('Begindatum')])
  })

  it('an unknown code: the gate refuses the whole message with the official code, and answers', async () => {
    const bestand = plaats.schrijf('bericht.xml', goed.replace('<InformatieCode>01', '<InformatieCode>09'))
    const { exit, json } = await plaats.zorgketen('--json', 'check', bestand, '--uit', plaats.pad('poort'))
    expect(exit).toBe(1)
    // RC028, gds801-rules.json
    expect(json()[0]).toMatchObject({ uitslag: 'geweigerd', codes: ['9361'] })
    const retour = json()[0]?.retour as string
    const settle = await plaats.zorgketen('--json', 'settle', retour, '--dossiers', plaats.pad('dossiers'))
    expect(settle.json()[0]).toMatchObject({ uitkomst: 'verwerkt', afgekeurd: 1 })
  })

  it('nesting without end stops early', async () => {
    const { exit, out } = await check(goed.replace('<Header>', '<Header>'.repeat(200_000)))
    expect(exit).toBe(2)
    expect(out.length).toBeLessThan(20_000)
  })

  it('something that is no XML at all', async () => {
    const { exit, out } = await check('dit is geen XML')
    expect([exit, out.includes('bericht.xml:1:1')]).toEqual([2, true])
  })

  it('the same message to the payer twice: the second time nothing changes', async () => {
    const bestand = plaats.schrijf('bericht.xml', goed)
    const first = await plaats.zorgketen(...klein.judge(plaats.pad, '9992', bestand))
    const boek = plaats.lees('boek-9992.json')
    const again = await plaats.zorgketen(...klein.judge(plaats.pad, '9992', bestand))
    expect([first.exit, again.exit]).toEqual([0, 0])
    expect(again.out).toContain('al beoordeeld')
    expect(plaats.lees('boek-9992.json')).toBe(boek)
  })

  it('a used invoice number: the payer refuses the whole declaration (DFZ-09)', async () => {
    await plaats.zorgketen(...klein.judge(plaats.pad, '9992', plaats.schrijf('een.xml', goed)))
    const twee = plaats.schrijf('twee.xml', goed.replaceAll('R000000000001', 'R000000000099'))
    const { exit, out } = await plaats.zorgketen(...klein.judge(plaats.pad, '9992', twee))
    expect([exit, out.includes('DFZ-09'), out.includes('0 regels toegekend')]).toEqual([1, true, true])
  })

  it('a return for another message: nothing is processed', async () => {
    const bestand = plaats.schrijf('bericht.xml', goed)
    await plaats.zorgketen(...klein.judge(plaats.pad, '9992', bestand))
    const retour = plaats
      .lees('betaler/9992/94000001-B202303-0001.gds802.xml')
      .replaceAll('B202303-0001', 'B209901-0001')
    const voor = plaats.lees('dossiers/9992/dossier.json')
    const bestand2 = plaats.schrijf('ander.xml', retour)
    const { exit, json } = await plaats.zorgketen('--json', 'settle', bestand2, '--dossiers', plaats.pad('dossiers'))
    expect([exit, json()[0]?.uitkomst]).toEqual([1, 'niet voor ons'])
    expect(plaats.lees('dossiers/9992/dossier.json')).toBe(voor)
  })

  it('a return whose total does not reconcile is set apart: no line changes', async () => {
    const bestand = plaats.schrijf('bericht.xml', goed)
    await plaats.zorgketen(...klein.judge(plaats.pad, '9992', bestand))
    const retour = plaats
      .lees('betaler/9992/94000001-B202303-0001.gds802.xml')
      .replace(/(<TotaalToegekendBedragInclBtwFinancieel>\s*<Bedrag>)120\.00/, '$1119.99')
    const { exit, json } = await plaats.zorgketen(
      ...['--json', 'settle', plaats.schrijf('krom.xml', retour), '--dossiers', plaats.pad('dossiers')],
    )
    expect([exit, json()[0]?.uitkomst]).toEqual([1, 'terzijde'])
    const dossier = JSON.parse(plaats.lees('dossiers/9992/dossier.json'))
    expect(dossier.regels.map((staat: { stand: string }) => staat.stand)).toEqual(['verzonden'])
  })
})

describe('a file that cannot be used names file, line, field, what was expected and what to do', () => {
  const setUp = () => {
    const plaats = maakWerkplaats()
    maakKlein(plaats, [klein.registratie('r1', 'ggz')])
    const derive = () =>
      plaats.zorgketen(
        'derive',
        plaats.pad('r.ndjson'),
        '--stam',
        plaats.pad('stam.json'),
        '--uit',
        plaats.pad('p.ndjson'),
      )
    return { ...plaats, derive }
  }

  it('a BSN that fails the elfproef is refused, and never shown', async () => {
    const plaats = setUp()
    plaats.schrijf('stam.json', plaats.lees('stam.json').replace(klein.BSN, '999990018'))
    const { exit, err } = await plaats.derive()
    expect(exit).toBe(2)
    expect(err).toMatch(/stam\.json:\d+ patienten\.0\.bsn: /)
    expect(err).toMatch(/elfproef/)
    expect(err).not.toContain('999990018')
  })

  it('a wrong line among registrations: named by its line, the others go on', async () => {
    const plaats = setUp()
    const bad = { ...klein.registratie('r3', 'ggz'), datum: '2023-02-30' }
    plaats.schrijf('r.ndjson', `${plaats.lees('r.ndjson')}${JSON.stringify(bad)}\n`)
    const { exit, out, err } = await plaats.derive()
    expect([exit, out.includes('1 registraties: 1 prestaties')]).toEqual([1, true])
    expect(err).toMatch(/r\.ndjson:2 datum: /)
  })

  it.each([
    ['{ "formaat": ', /stam\.json:1: Dit is geen leesbare JSON/],
    ['{}', /stam\.json:1 formaat: /],
  ])('stamgegevens %s', async (inhoud, melding) => {
    const plaats = setUp()
    plaats.schrijf('stam.json', inhoud)
    const { exit, err } = await plaats.derive()
    expect([exit, melding.test(err)]).toEqual([2, true])
  })

  it('an unknown field is named with its line', async () => {
    const plaats = setUp()
    plaats.schrijf('stam.json', plaats.lees('stam.json').replace('"privacy": false', '"privacy": false,\n"prive": 1'))
    const { err } = await plaats.derive()
    expect(err).toMatch(/stam\.json:\d+ patienten\.0\.prive: Onbekend veld: prive/)
  })

  it('the demonstration does not empty a folder that holds something else', async () => {
    const plaats = setUp()
    const { exit, err } = await plaats.zorgketen('demo', '--uit', plaats.pad('.'))
    expect([exit, err.includes('In deze map staat iets anders')]).toEqual([2, true])
    expect(plaats.lees('stam.json')).not.toBe('')
  })

  it('a file that is not there, a month that does not exist, an unknown command', async () => {
    const plaats = setUp()
    const { zorgketen, pad } = plaats
    const missing = await zorgketen('derive', pad('geen.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p.ndjson'))
    expect([missing.exit, missing.err.includes('Het bestand bestaat niet')]).toEqual([2, true])
    await plaats.derive()
    const month = await zorgketen(...klein.declare(pad).map((arg) => (arg === '2023-03' ? '2023-13' : arg)))
    expect([month.exit, /maand/.test(month.err)]).toEqual([2, true])
    expect((await zorgketen('declareer')).exit).toBe(2)
  })
})
