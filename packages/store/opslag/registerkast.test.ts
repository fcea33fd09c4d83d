import { Bewerkingsconflict, type Registerwijziging } from '@zorgketen/usecases/opslag'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { dag, type Eigenkast, found, GEDULD, herkomst, op, organisatie } from '../proef/opslagproef.ts'

const patient = (id: string, over: Partial<Registerwijziging> = {}): Registerwijziging => ({
  id,
  verwachteVersie: 0,
  vervallen: false,
  label: id,
  zoek: id,
  geboortedatum: null,
  inhoud: { id },
  ...over,
})

opMotoren('registers', (motor) => {
  let eigen: Eigenkast
  beforeAll(async () => {
    eigen = await found(await motor.open(), organisatie('praktijk'))
  }, GEDULD)

  it('gives back what was kept, with who, when and why', async () => {
    const inhoud = { naam: 'Één "aanhaling" \\ en\nregel', leeg: null, lijst: [1, 'twee', { drie: true }] }
    await eigen.doe((k) => k.registers.zet('eenheid', [patient('e1', { label: 'Praktijk', inhoud })], herkomst(1)))
    expect(await eigen.lees((k) => k.registers.vind('eenheid', 'e1'))).toEqual({
      register: 'eenheid',
      id: 'e1',
      versie: 1,
      gekendVan: op(1),
      gekendTot: null,
      vervallen: false,
      label: 'Praktijk',
      inhoud,
      door: 'tester',
      reden: 'proef',
    })
    expect(await eigen.lees((k) => k.registers.vind('eenheid', 'e2'))).toBeNull()
  })

  it('keeps every version, and knows what was known at any moment', async () => {
    const zet = (uur: number, over: Partial<Registerwijziging>) =>
      eigen.doe((k) => k.registers.zet('contract', [patient('c1', over)], herkomst(uur, `reden ${uur}`)))
    await zet(1, { inhoud: 'een' })
    await zet(3, { verwachteVersie: 1, inhoud: 'twee' })
    await zet(5, { verwachteVersie: 2, inhoud: 'twee', vervallen: true })
    await zet(7, { verwachteVersie: null, inhoud: 'drie' })
    const gekend = (moment: string) =>
      eigen.lees(async (k) => (await k.registers.gekendOp('contract', moment)).map((rij) => rij.inhoud))
    expect(await gekend('2023-04-01T00:59:59.999Z')).toEqual([])
    expect(await gekend(op(1))).toEqual(['een'])
    expect(await gekend('2023-04-01T02:59:59.999Z')).toEqual(['een'])
    expect(await gekend(op(3))).toEqual(['twee'])
    expect(await gekend(op(6))).toEqual([])
    expect(await gekend(op(7))).toEqual(['drie'])
    const historie = await eigen.lees((k) => k.registers.historie('contract', 'c1'))
    expect(historie.map((v) => [v.versie, v.gekendVan, v.gekendTot, v.vervallen, v.reden])).toEqual([
      [1, op(1), op(3), false, 'reden 1'],
      [2, op(3), op(5), false, 'reden 3'],
      [3, op(5), op(7), true, 'reden 5'],
      [4, op(7), null, false, 'reden 7'],
    ])
  })

  it('a change on an old version is a conflict that shows what is there now, and keeps nothing', async () => {
    await eigen.doe((k) => k.registers.zet('patient', [patient('oud', { inhoud: 1 })], herkomst(1)))
    await eigen.doe((k) => k.registers.zet('patient', [patient('oud', { verwachteVersie: 1, inhoud: 2 })], herkomst(2)))
    const laat = eigen.doe((k) =>
      k.registers.zet('patient', [patient('ander'), patient('oud', { verwachteVersie: 1, inhoud: 3 })], herkomst(3)),
    )
    const conflict = await laat.catch((thrown: unknown) => thrown)
    expect(conflict).toBeInstanceOf(Bewerkingsconflict)
    expect(conflict).toMatchObject({ soort: 'patient', id: 'oud', huidigeVersie: 2, huidig: { inhoud: 2 } })
    expect(await eigen.lees((k) => k.registers.vind('patient', 'ander'))).toBeNull()
    await expect(
      eigen.doe((k) => k.registers.zet('patient', [patient('oud')], herkomst(4))),
      'founding what exists',
    ).rejects.toMatchObject({ huidigeVersie: 2 })
    await expect(
      eigen.doe((k) => k.registers.zet('patient', [patient('nooit', { verwachteVersie: 1 })], herkomst(4))),
      'changing what does not exist',
    ).rejects.toMatchObject({ huidigeVersie: 0, huidig: null })
  })

  it('of two people who change the same document at once exactly one is kept', async () => {
    const zet = (wie: string, verwachteVersie: number) =>
      eigen.doe((k) => k.registers.zet('eenheid', [patient('samen', { verwachteVersie, inhoud: wie })], herkomst(2)))
    for (const versie of [0, 1, 2]) {
      const uitslagen = await Promise.allSettled(['a', 'b', 'c', 'd'].map((wie) => zet(wie, versie)))
      expect(uitslagen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      for (const uitslag of uitslagen) {
        if (uitslag.status === 'fulfilled') continue
        expect(uitslag.reason).toBeInstanceOf(Bewerkingsconflict)
        expect(uitslag.reason).toMatchObject({ id: 'samen', huidigeVersie: versie + 1 })
      }
    }
    expect(await eigen.lees((k) => k.registers.historie('eenheid', 'samen'))).toHaveLength(3)
  })

  it('finds by words in any order, by birth date, and a page at a time', async () => {
    const zoekbaar = [
      patient('z1', { label: 'Jansen, A.', zoek: 'jansen a 100% zeker', geboortedatum: dag('1980-05-05') }),
      patient('z2', { label: 'jansen, b.', zoek: 'jansen b', geboortedatum: dag('1981-05-05') }),
      patient('z3', { label: 'Pietersen, C.', zoek: 'pietersen c', geboortedatum: dag('1980-05-05') }),
      patient('z4', { label: 'Jansen, D.', zoek: 'jansen d', vervallen: true }),
    ]
    await eigen.doe((k) => k.registers.zet('zoekbaar', zoekbaar, herkomst(1)))
    const zoek = (woorden: string[], geboren: string | null = null, vanaf = 0, aantal = 10) =>
      eigen.lees(async (k) => {
        const vraag = { woorden, geboortedatum: geboren === null ? null : dag(geboren) }
        const { rijen, totaal } = await k.registers.zoek('zoekbaar', vraag, { vanaf, aantal })
        return [totaal, ...rijen.map(({ id }) => id)]
      })
    expect(await zoek(['jans'])).toEqual([2, 'z1', 'z2'])
    expect(await zoek(['b', 'jans'])).toEqual([1, 'z2'])
    expect(await zoek([], '1980-05-05')).toEqual([2, 'z1', 'z3'])
    expect(await zoek(['jansen'], '1980-05-05')).toEqual([1, 'z1'])
    expect(await zoek(['100%'])).toEqual([1, 'z1'])
    expect(await zoek(['1_0'])).toEqual([0])
    expect(await zoek([], null, 1, 1)).toEqual([3, 'z2'])
  })

  it('keeps thousands at once, by the load path too', async () => {
    const ids = Array.from({ length: 2500 }, (_, n) => `v${String(n).padStart(4, '0')}`)
    const zet = (verwachteVersie: number, uur: number) =>
      eigen.doe((k) =>
        k.registers.zet(
          'veel',
          ids.map((id) => patient(id, { verwachteVersie })),
          herkomst(uur),
        ),
      )
    await zet(0, 1)
    await zet(1, 2)
    const alle = await eigen.lees((k) => k.registers.actueel('veel'))
    expect(alle.map(({ id }) => id)).toEqual(ids)
    expect(new Set(alle.map(({ versie }) => versie))).toEqual(new Set([2]))
    expect(await eigen.lees((k) => k.registers.gekendOp('veel', op(1)))).toHaveLength(2500)
    await expect(zet(0, 3)).rejects.toMatchObject({ id: 'v0000', huidigeVersie: 2 })
  })

  it('two changes of one document in one order are a mistake of the program', async () => {
    const twee = [patient('dubbel'), patient('dubbel')]
    await expect(eigen.doe((k) => k.registers.zet('patient', twee, herkomst(1)))).rejects.toThrow(RangeError)
  })
})
