import { beforeAll, expect, it } from 'vitest'
import { Declaratieproef, type Overgang } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, maand, op, organisatie } from '../proef/opslagproef.ts'

const MAART = maand('2024-03')
const ALLES = { maand: null, betaler: null, standen: null, factuurnummer: null, patient: null, prestatie: null }

opMotoren('wat een maand nog openhoudt', (motor) => {
  let eigen: Eigenkast
  const wereld = new Declaratieproef()
  const keep = (overgang: Overgang | null): Promise<void> => {
    if (overgang === null) throw new Error('the test expected something to happen')
    const { voor, na, bericht, wijzigingen } = overgang
    return eigen.doe((k) => k.dossiers.bewaar(wereld.betaler.uzovi, voor, na, { bericht, op: op(1), wijzigingen }))
  }
  const open = () =>
    eigen.lees(async (k) => [await k.dossiers.nietGedeclareerd(MAART), await k.dossiers.openAfgekeurd(MAART)])
  const werklijst = async () => {
    const filter = { ...ALLES, maand: MAART, teHerstellen: true }
    const { rijen, totaal } = await eigen.lees((k) => k.dossiers.regels(filter, { vanaf: 0, aantal: 10 }))
    expect(totaal, 'the list and the count are one').toBe((await open())[1])
    return rijen.map(({ regel, factuurnummer }) => [regel.prestatie, factuurnummer])
  }

  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  it('counts prestaties without a line that stands, and those whose last line was rejected or refused', async () => {
    for (const id of ['p1', 'p2', 'p3']) wereld.change(id, { tarief: 10000, maand: '2024-03' })
    const prestaties = wereld.prestaties()
    await eigen.doe((k) =>
      k.prestaties.zet(
        MAART,
        prestaties.map((prestatie) => ({ soort: 'prestatie', prestatie })),
      ),
    )
    expect(await open(), 'nothing sent').toEqual([3, 0])
    await keep(wereld.compose('2024-03'))
    expect(await open(), 'all under way').toEqual([0, 0])
    await keep(wereld.answer(0, ['heel', 'niets', 'niets']))
    expect(await open(), 'two rejected').toEqual([2, 2])
    expect(await werklijst()).toEqual([
      ['p2', 'F0101-1'],
      ['p3', 'F0101-1'],
    ])
    await keep(wereld.correct('2024-03'))
    expect(await open(), 'both sent again').toEqual([0, 0])
    expect(await werklijst()).toEqual([])
    await keep(wereld.refuseAtGate(0))
    expect(await open(), 'and refused with their message').toEqual([2, 2])
    expect(await werklijst(), 'each once, in the line that was sent last').toEqual([
      ['p2', 'F0101-2'],
      ['p3', 'F0101-2'],
    ])
    await keep(wereld.correct('2024-03'))
    await keep(wereld.answer(0, ['heel']))
    expect(await open(), 'all granted').toEqual([0, 0])
    expect(await eigen.lees((k) => k.dossiers.openAfgekeurd(maand('2024-04')))).toBe(0)
  })

  it('knows the months that say anything about a month: a prestatie that moved takes its months along', async () => {
    const rond = (m: string) => eigen.lees((k) => k.dossiers.maandenRond(maand(m)))
    expect(await rond('2024-03')).toEqual(['2024-03'])
    expect(await rond('2024-05'), 'also when nothing was sent').toEqual(['2024-05'])
    wereld.change('p1', { tarief: 10000, maand: '2024-04' })
    await keep(wereld.correct('2024-04'))
    expect(await rond('2024-03')).toEqual(['2024-03', '2024-04'])
    expect(await rond('2024-04')).toEqual(['2024-03', '2024-04'])
    expect(await rond('2024-05')).toEqual(['2024-05'])
    const [p5] = wereld.prestaties()
    if (p5 === undefined) throw new Error('no prestatie')
    const naarMei = { ...p5, datum: dag('2024-05-05') }
    await eigen.doe((k) => k.prestaties.wis([p5.registratie]))
    await eigen.doe((k) => k.prestaties.zet(maand('2024-05'), [{ soort: 'prestatie', prestatie: naarMei }]))
    expect(await rond('2024-05'), 'it lies there now and was sent elsewhere').toEqual(['2024-03', '2024-04', '2024-05'])
  })

  it('knows the month of a message', async () => {
    const [eerste] = wereld.dossier.declaraties
    expect(await eigen.lees((k) => k.dossiers.maandVan(eerste?.berichtreferentie ?? ''))).toBe('2024-03')
    expect(await eigen.lees((k) => k.dossiers.maandVan('B0'))).toBeNull()
  })
})
