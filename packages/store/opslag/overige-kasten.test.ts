import { type Auditrij, type Betalingrij, Bewerkingsconflict, type Maandstand } from '@zorgketen/usecases/opslag'
import { cents } from '@zorgketen/values'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, maand, op, organisatie, uzovi } from '../proef/opslagproef.ts'

const MAART = maand('2023-03')

opMotoren('betalingen, maanden en audit', (motor) => {
  let eigen: Eigenkast
  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  it('takes a statement in once', async () => {
    const rij = { id: 'a1', soort: 'afschrift', vingerafdruk: 'h1', naam: 'maart.xml', op: op(1) } as const
    const inhoud = { boekingen: [{ id: 1, bedrag: -250, tekst: 'één' }] }
    const bewaar = (id: string, uur: number, vingerafdruk: string) =>
      eigen.doe((k) => k.betalingen.bewaarAfschrift({ ...rij, id, op: op(uur), vingerafdruk, inhoud }))
    expect(await bewaar('a1', 2, 'h1')).toBe(true)
    expect(await bewaar('a2', 3, 'h1')).toBe(false)
    expect(await bewaar('a3', 1, 'h3')).toBe(true)
    const afschriften = await eigen.lees((k) => k.betalingen.afschriften())
    expect(afschriften.map(({ id }) => id)).toEqual(['a3', 'a1'])
    expect(afschriften[1]).toEqual({ ...rij, op: op(2), inhoud })
  })

  it('keeps money that was matched, lets it be confirmed and taken away again', async () => {
    const betaling = (id: string, over: Partial<Betalingrij> = {}): Betalingrij => ({
      id,
      afschrift: 'a1',
      boeking: '1',
      factuurnummer: 'F1',
      betaler: uzovi('0101'),
      bedrag: cents(-1250),
      zekerheid: 'zeker',
      dag: dag('2023-05-01'),
      bron: { regel: 3 },
      door: 'tester',
      ongedaan: null,
      ...over,
    })
    const alle = [
      betaling('x'),
      betaling('y', { dag: dag('2023-04-30'), betaler: null }),
      betaling('z', { factuurnummer: 'F2' }),
    ]
    await eigen.doe((k) => k.betalingen.bewaarBetalingen(alle))
    await eigen.doe((k) => k.betalingen.bewaarBetalingen([betaling('x', { zekerheid: 'bevestigd' })]))
    await eigen.doe((k) => k.betalingen.bewaarBetalingen([]))
    const [, y] = alle
    expect(await eigen.lees((k) => k.betalingen.betalingen('F1'))).toEqual([
      y,
      betaling('x', { zekerheid: 'bevestigd' }),
    ])
    const ongedaan = { op: op(3), door: 'tester', reden: 'verkeerde factuur' }
    await eigen.doe((k) => k.betalingen.zetOngedaan('x', ongedaan))
    const na = await eigen.lees((k) => k.betalingen.betalingen(null))
    expect(na.map((rij) => [rij.id, rij.ongedaan])).toEqual([
      ['y', null],
      ['x', ongedaan],
      ['z', null],
    ])
  })

  it('an invoice that was given out stays as it is: only the very same one may be kept again', async () => {
    const factuur = {
      factuurnummer: 'P1',
      patient: 'p1',
      maand: MAART,
      dag: dag('2023-04-02'),
      totaal: cents(9999),
      inhoud: { regels: ['no-show'] },
      ingetrokken: null,
    }
    await eigen.doe((k) => k.betalingen.bewaarFactuur(factuur))
    await eigen.doe((k) => k.betalingen.bewaarFactuur(factuur))
    await expect(eigen.doe((k) => k.betalingen.bewaarFactuur({ ...factuur, totaal: cents(1) }))).rejects.toBeInstanceOf(
      Bewerkingsconflict,
    )
    expect(await eigen.lees((k) => k.betalingen.facturen('p1'))).toEqual([factuur])
    expect(await eigen.lees((k) => k.betalingen.facturen('p2'))).toEqual([])
    expect(await eigen.lees(async (k) => (await k.dossiers.nummers()).facturen)).toEqual(new Set(['P1']))
  })

  it('an invoice is withdrawn once, keeps its number, and says who did it and why', async () => {
    const ingetrokken = { op: op(4), door: 'tester', reden: 'verkeerde patiënt' }
    await eigen.doe((k) => k.betalingen.trekIn('P1', ingetrokken))
    expect(await eigen.lees((k) => k.betalingen.facturen('p1'))).toMatchObject([{ factuurnummer: 'P1', ingetrokken }])
    const weer = eigen.doe((k) => k.betalingen.trekIn('P1', { ...ingetrokken, reden: 'nog eens' }))
    await expect(weer).rejects.toMatchObject({ soort: 'particuliere factuur', huidig: { ingetrokken } })
    await expect(eigen.doe((k) => k.betalingen.trekIn('P9', ingetrokken))).rejects.toBeInstanceOf(Bewerkingsconflict)
    expect(await eigen.lees(async (k) => (await k.dossiers.nummers()).facturen)).toEqual(new Set(['P1']))
  })

  it('of two who book the same payment at once, the second sees what the first did', async () => {
    const book = (id: string) =>
      eigen.doe(async (k) => {
        await k.betalingen.alleen()
        const eerder = (await k.betalingen.betalingen('SAMEN')).length
        if (eerder > 0) return 'was er al'
        const rij = { id, afschrift: 'a1', boeking: '9', factuurnummer: 'SAMEN', betaler: null, bedrag: cents(100) }
        const rest = { zekerheid: 'bevestigd', dag: dag('2023-05-01'), bron: {}, door: 't', ongedaan: null } as const
        await k.betalingen.bewaarBetalingen([{ ...rij, ...rest }])
        return 'geboekt'
      })
    const samen = await Promise.all([book('samen-1'), book('samen-2'), book('samen-3')])
    expect(samen.toSorted()).toEqual(['geboekt', 'was er al', 'was er al'])
    expect(await eigen.lees((k) => k.betalingen.betalingen('SAMEN'))).toHaveLength(1)
  })

  it('closes and reopens a month; of two at the same time one', async () => {
    const stand = (volgnummer: number, over: Partial<Maandstand> = {}): Maandstand => ({
      maand: MAART,
      volgnummer,
      stand: 'gesloten',
      op: op(volgnummer),
      door: 'tester',
      reden: '',
      lijst: [{ punt: 'afgeleid', goed: false }],
      ...over,
    })
    const zet = (s: Maandstand) => eigen.doe((k) => k.maanden.zet(s))
    await zet(stand(1))
    await zet(stand(2, { stand: 'heropend', reden: 'vergeten contact' }))
    const samen = await Promise.allSettled([zet(stand(3)), zet(stand(3))])
    expect(samen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(zet(stand(1))).rejects.toMatchObject({ soort: 'maand', huidigeVersie: 3 })
    const historie = await eigen.lees((k) => k.maanden.historie(MAART))
    // Nothing was registered in it: it is there all the same, closed.
    expect(await eigen.lees((k) => k.maanden.maanden())).toEqual([{ maand: MAART, registraties: 0, gesloten: true }])
    expect(historie).toEqual([stand(1), stand(2, { stand: 'heropend', reden: 'vergeten contact' }), stand(3)])
    expect(await eigen.lees((k) => k.maanden.historie(maand('2023-04')))).toEqual([])
  })

  it('writes audit rows and shows the newest first, by subject', async () => {
    const rij = (id: string, uur: number, onderwerp: string): Auditrij => ({
      id,
      op: op(uur),
      door: 'tester',
      rol: 'beheerder',
      doel: 'proef',
      handeling: 'gewijzigd',
      onderwerp,
      details: { aantal: 3, tekst: 'één', waar: true, leeg: null },
    })
    for (const r of [rij('1', 1, 'patient p1'), rij('2', 3, 'maand'), rij('3', 2, 'patient p1')]) {
      await eigen.doe((k) => k.audit.schrijf(r))
    }
    const lijst = (onderwerp: string | null, vanaf = 0, aantal = 10) =>
      eigen.lees(async (k) => {
        const { rijen, totaal } = await k.audit.lijst(onderwerp, { vanaf, aantal })
        return [totaal, ...rijen.map(({ id }) => id)]
      })
    expect(await lijst(null)).toEqual([3, '2', '3', '1'])
    expect(await lijst(null, 1, 1)).toEqual([3, '3'])
    expect(await lijst('patient p1')).toEqual([2, '3', '1'])
    const [, , oudste] = await eigen.lees(async (k) => (await k.audit.lijst(null, { vanaf: 0, aantal: 9 })).rijen)
    expect(oudste).toEqual(rij('1', 1, 'patient p1'))
  })
})
