import { describe, expect, it } from 'vitest'
import { klein, maakKlein } from './proef/klein-op-schijf.ts'
import { OPDRACHTEN } from './proef/opdrachten.ts'
import { uitvoerschema } from './proef/toets-uitvoer.ts'
import { maakWerkplaats } from './proef/werkplaats.ts'

type Regel = Record<string, unknown>

/** At least one line of every command, taken from a run; the workplace has held each against its schema already. */
async function maakUitvoer(): Promise<Map<string, readonly Regel[]>> {
  const plaats = maakWerkplaats()
  const { pad, zorgketen } = plaats
  const uitvoer = new Map<string, readonly Regel[]>()
  const doe = async (...argv: readonly string[]): Promise<readonly Regel[]> => {
    const regels = (await zorgketen('--json', ...argv)).json()
    const opdracht = argv[0] ?? ''
    uitvoer.set(opdracht, [...(uitvoer.get(opdracht) ?? []), ...regels])
    return regels
  }
  const derive = () => doe('derive', pad('r.ndjson'), '--stam', pad('stam.json'), '--uit', pad('p.ndjson'))
  const wrong = structuredClone(klein.stamgegevens)
  for (const plaatsing of wrong.plaatsingen) plaatsing.titel.tot = '2023-11-30'
  maakKlein(plaats, [
    klein.registratie('r1', 'ggz'),
    klein.registratie('r2', 'fz'),
    klein.registratie('r3', 'x' as 'fz'),
  ])
  await derive()
  await doe('check', pad('stam.json'), '--uit', pad('poort'))
  await doe('judge', pad('stam.json'), ...klein.judge(pad, '9992', '').slice(2))
  await doe('settle', pad('stam.json'), '--dossiers', pad('dossiers'))
  maakKlein(plaats, [klein.registratie('r1', 'ggz'), klein.registratie('r2', 'fz')], wrong)
  await derive()
  const [declared] = await doe(...klein.declare(pad))
  const berichten = declared?.berichten as string[]
  await doe('check', ...berichten, '--uit', pad('poort'))
  for (const [betaler, bericht = ''] of [
    ['0101', berichten[0]],
    ['9992', berichten[1]],
    ['9992', berichten[1]],
  ] as const) {
    const [judged] = await doe(...klein.judge(pad, betaler, bericht))
    if (judged?.retour === undefined) continue
    await doe('settle', judged.retour as string, '--dossiers', pad('dossiers'))
    await doe('replay', judged.ontvangstbewijs as string)
  }
  const twice = plaats.lees(`dossiers/9992/B202303-0002.gds801.xml`).replaceAll('R000000000002', 'R000000000099')
  await doe(...klein.judge(pad, '9992', plaats.schrijf('twee.xml', twice)))
  await doe('check', pad('betaler/9992/94000001-B202303-0002.gds802.xml'), '--uit', pad('poort'))
  await doe(...klein.correct(pad))
  await doe('synth', '--zaad', '1', '--uit', pad('land'))
  await doe('rules', 'VC034')
  await doe('demo', '--zaad', '2', '--uit', pad('demo'))
  await doe('vraag', 'GET', '/api/organisaties', '--gegevens', pad('gegevens'))
  await doe('backup', pad('kopie'), '--gegevens', pad('gegevens'))
  await doe('restore', pad('kopie'), '--gegevens', pad('terug'))
  // It runs until it is stopped; this is the one line it prints.
  uitvoer.set('serve', [{ adres: 'http://127.0.0.1:4800' }])
  uitvoer.set('store', [{ citus: null, tabellen: [], stappen: [], uitgevoerd: 0 }])
  return uitvoer
}

describe('the --json output of every command has a published JSON Schema (docs/formats/uitvoer-<opdracht>)', () => {
  it('there is one for every command of the program', async () => {
    const { zorgketen } = maakWerkplaats()
    const { out } = await zorgketen('--help')
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, naam]) => naam).filter((naam) => naam !== 'help')
    expect(commands.length).toBeGreaterThan(5)
    expect(OPDRACHTEN).toEqual(expect.arrayContaining(commands))
  })

  it('what each command prints is as its schema says, and a field missing, added or changed is not', async () => {
    const uitvoer = await maakUitvoer()
    expect([...uitvoer.keys()].sort()).toEqual([...OPDRACHTEN].sort())
    for (const [opdracht, regels] of uitvoer) {
      const schema = uitvoerschema(opdracht)
      expect(regels.length, opdracht).toBeGreaterThan(0)
      for (const regel of regels.flat() as Regel[]) {
        const als = (inhoud: object) => schema(opdracht === 'rules' ? [inhoud] : inhoud)
        const [first = '', ...rest] = Object.keys(regel)
        expect(als(regel), `${opdracht} ${JSON.stringify(schema.errors)}`).toBe(true)
        expect(als(Object.fromEntries(rest.map((naam) => [naam, regel[naam]]))), `${opdracht} without ${first}`).toBe(
          false,
        )
        expect(als({ ...regel, [`${first}2`]: 1 }), `${opdracht} with more`).toBe(false)
        expect(als({ ...regel, [first]: { nee: 1 } }), `${opdracht} with another ${first}`).toBe(false)
      }
    }
    // The runs went past both shapes of judge, with every outcome (DFZ-09 refuses the whole message).
    const uitkomsten = new Set(uitvoer.get('judge')?.map(({ uitkomst }) => uitkomst))
    expect(uitkomsten).toEqual(new Set(['onleesbaar', 'beoordeeld', 'reeds beoordeeld', 'geweigerd']))
  })

  it.each(OPDRACHTEN)('%s: input that cannot be used is reported in one form', (opdracht) => {
    const tekst = { nl: 'a', en: 'b' }
    const fout = { bestand: 'x', regel: 0, veld: '', wat: tekst, verwacht: tekst, doe: tekst }
    const schema = uitvoerschema(opdracht)
    expect([schema({ onbruikbaar: [fout] }), schema({ onbruikbaar: [{ ...fout, doe: 'b' }] })]).toEqual([true, false])
  })
})
