import { type Boek, declaratie, EMPTY_BOEK, registers as registersFormaat } from '@zorgketen/usecases'
import { type Berichtrij, Bewerkingsconflict, type Uitvoering } from '@zorgketen/usecases/opslag'
import * as klein from '@zorgketen/usecases/proef'
import { cents } from '@zorgketen/values'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Declaratieproef } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, type Eigenkast, found, GEDULD, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'

const bericht = (id: string, over: Partial<Berichtrij> = {}): Berichtrij => ({
  id,
  richting: 'in',
  soort: 'gds801',
  milieu: 'T',
  referentie: `ref ${id}`,
  tegenpartij: '94000001',
  vingerafdruk: `hash ${id}`,
  grootte: 3,
  tijdstip: op(1),
  stand: 'ontvangen',
  reden: null,
  antwoordOp: null,
  ...over,
})

const BYTES = Uint8Array.from([0, 255, 10, 13, 92, 39])

opMotoren('berichten en oordelen', (motor) => {
  let store: Store
  beforeAll(async () => {
    store = await motor.open()
  }, GEDULD)

  // A payer's rows stand at several places, a provider's at one: both must find theirs.
  describe.each(['aanbieder', 'betaler'] as const)('van een %s', (soort) => {
    let eigen: Eigenkast
    beforeAll(async () => {
      eigen = await found(store, organisatie(`org-${soort}`, soort))
    })
    const bewaar = (rij: Berichtrij, bytes = BYTES) => eigen.doe((k) => k.berichten.bewaar(rij, bytes))

    it('keeps a message byte for byte, once', async () => {
      const rij = bericht('b1', { reden: { nl: 'één', en: 'one' }, antwoordOp: 'b0' })
      expect(await bewaar(rij)).toEqual({ id: 'b1', nieuw: true })
      expect(await bewaar({ ...rij, id: 'b1-nogmaals' })).toEqual({ id: 'b1', nieuw: false })
      expect(await eigen.lees((k) => k.berichten.vind('b1'))).toEqual(rij)
      expect(await eigen.lees((k) => k.berichten.vind('b1-nogmaals'))).toBeNull()
      const inhoud = await eigen.lees((k) => k.berichten.inhoud('b1'))
      expect(inhoud).toEqual(BYTES)
      expect(await bewaar(bericht('b2', { vingerafdruk: 'hash b1', richting: 'uit' }))).toEqual({
        id: 'b2',
        nieuw: true,
      })
      await expect(eigen.lees((k) => k.berichten.inhoud('weg'))).rejects.toThrow('Bericht weg bestaat niet')
    })

    it('gives the beginning of a message without the rest, however well it was compressed', async () => {
      const ruis = new Uint8Array(400_000)
      for (let n = 0, x = 1; n < ruis.length; n++) {
        x = (x * 48_271) % 2_147_483_647
        ruis[n] = x >> 8
      }
      const soorten = { ruis, eender: new Uint8Array(400_000).fill(65), klein: BYTES }
      for (const [id, bytes] of Object.entries(soorten)) {
        await bewaar(bericht(id), bytes)
        const begin = await eigen.lees((k) => k.berichten.begin(id, 65_536))
        expect(Buffer.from(bytes.subarray(0, 65_536)).equals(begin), id).toBe(true)
      }
      await expect(eigen.lees((k) => k.berichten.begin('weg', 10))).rejects.toThrow('Bericht weg bestaat niet')
    })

    it('lists the newest first, by direction, kind and state', async () => {
      for (let n = 10; n < 22; n++) await bewaar(bericht(`l${n}`, { tijdstip: op(n), soort: 'gds802' }))
      await eigen.doe((k) => k.berichten.zetStand('l15', 'terzijde', { nl: 'waarom', en: 'why' }))
      await expect(eigen.doe((k) => k.berichten.zetStand('weg', 'terzijde', null))).rejects.toThrow('bestaat niet')
      const lijst = (standen: Berichtrij['stand'][] | null, vanaf: number, aantal: number) =>
        eigen.lees(async (k) => {
          const filter = { richting: 'in', soort: 'gds802', standen } as const
          const { rijen, totaal } = await k.berichten.lijst(filter, { vanaf, aantal })
          return [totaal, ...rijen.map(({ id }) => id)]
        })
      expect(await lijst(null, 0, 3)).toEqual([12, 'l21', 'l20', 'l19'])
      expect(await lijst(null, 10, 3)).toEqual([12, 'l11', 'l10'])
      expect(await lijst(['terzijde', 'geweigerd'], 0, 9)).toEqual([1, 'l15'])
      expect(await eigen.lees((k) => k.berichten.vind('l15'))).toMatchObject({
        stand: 'terzijde',
        reden: { nl: 'waarom', en: 'why' },
      })
    })

    it('keeps every run of a desk with the facts it judged by', async () => {
      const uitslag: Uitvoering['uitslag'] = {
        uitkomst: 'beoordeeld',
        meldingen: [],
        nietBeoordeeld: [],
        regels: [{ referentie: 'R1', uitkomst: 'toegekend', toegekend: cents(12345), meldingen: [] }],
      }
      const registers = registersFormaat.parse(klein.registersDji)
      const run = (id: string, over: Partial<Uitvoering>): Uitvoering => ({
        id,
        soort: 'oordeel',
        bericht: 'b1',
        op: op(2),
        bewijs: null,
        uitslag,
        feiten: { registers, boek: bookOf(1) },
        ...over,
      })
      const tweede = run('u2', {})
      const eerste = run('u1', { soort: 'poort', op: op(1), feiten: null })
      await eigen.doe((k) => k.oordelen.bewaar(tweede))
      await eigen.doe((k) => k.oordelen.bewaar(eerste))
      expect(await eigen.lees((k) => k.oordelen.vanBericht('b1'))).toEqual([eerste, tweede])
      expect(await eigen.lees((k) => k.oordelen.vanBericht('b2'))).toEqual([])
    })
  })

  it('reads a book back as it was, however it grew, per declarant; twice changes nothing', async () => {
    const { doe, lees } = await found(store, organisatie('dji', 'betaler'))
    const groei = fc.array(
      fc.record({ regels: fc.integer({ min: 0, max: 3 }), terug: fc.boolean(), dubbel: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    )
    let declarant = 94000001
    await fc.assert(
      fc.asyncProperty(groei, fc.boolean(), async (stappen, gelezen) => {
        declarant += 1
        const wie = agb(String(declarant))
        let boek: Boek = EMPTY_BOEK
        for (const [n, stap] of stappen.entries()) {
          const voor = gelezen ? await lees((k) => k.oordelen.boek(wie)) : boek
          const na = grow(voor, n, stap, wie)
          await doe((k) => k.oordelen.bewaarBoek(wie, voor, na, `bericht ${n}`))
          await doe((k) => k.oordelen.bewaarBoek(wie, voor, na, `bericht ${n}`))
          boek = na
          expect(await lees((k) => k.oordelen.boek(wie))).toEqual(boek)
        }
      }),
      { numRuns: 15 },
    )
    expect(await lees((k) => k.oordelen.boek(agb('94999999')))).toEqual(EMPTY_BOEK)
  }, 120_000)

  it('of two judgements over the same state of a book the second is a conflict, and keeps nothing', async () => {
    const { doe, lees } = await found(store, organisatie('dji-2', 'betaler'))
    const wie = agb('94000002')
    const stap = { regels: 1, terug: false, dubbel: false }
    const [een, twee] = [1, 2].map((n) => grow(EMPTY_BOEK, n, stap, wie)) as [Boek, Boek]
    const samen = await Promise.allSettled(
      [een, twee].map((na) => doe((k) => k.oordelen.bewaarBoek(wie, EMPTY_BOEK, na, 'bericht'))),
    )
    expect(samen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const mislukt = samen.find((uitslag) => uitslag.status === 'rejected')
    expect(mislukt?.reason).toBeInstanceOf(Bewerkingsconflict)
    const boek = await lees((k) => k.oordelen.boek(wie))
    expect([een, twee]).toContainEqual(boek)
  })
})

/** Lines as a payer received them. */
function regelsOf(aantal: number): Boek['regels'][number]['regel'][] {
  const wereld = new Declaratieproef()
  for (let n = 0; n < aantal; n++) wereld.change(`p${n}`, { tarief: 10000, maand: '2024-03' })
  wereld.compose('2024-03')
  const [eerste] = wereld.dossier.declaraties
  return eerste === undefined ? [] : [...declaratie.parse(declaratie.encode(eerste)).regels]
}

const bookOf = (aantal: number): Boek =>
  grow(EMPTY_BOEK, 0, { regels: aantal, terug: false, dubbel: false }, agb('94000001'))

/** A book after one more message; `terug`: its first lines stand otherwise since, `dubbel`: the invoice came a second time. */
function grow(
  boek: Boek,
  n: number,
  { regels, terug, dubbel }: { regels: number; terug: boolean; dubbel: boolean },
  declarant: Boek['regels'][number]['declarant'],
): Boek {
  const factuurnummer = dubbel ? 'F0' : `F${n}`
  const ontvangen = dag(`2024-05-${String(n + 1).padStart(2, '0')}`)
  const nieuw = regelsOf(regels).map((regel, plek) => ({
    declarant,
    factuurnummer,
    ontvangen,
    regel,
    stand: plek < 2 ? ('toegekend' as const) : ('afgekeurd' as const),
    toegekend: cents(plek < 2 ? 10000 : 0),
  }))
  const anders = ['gecrediteerd', 'geweigerd'] as const
  const eerder = boek.regels.map((rij, plek) => {
    const stand = terug ? anders[plek] : undefined
    return stand === undefined ? rij : { ...rij, stand }
  })
  return {
    ...boek,
    berichten: [...boek.berichten, `hash ${n}`],
    facturen: [...boek.facturen, { declarant, factuurnummer, ontvangen }],
    regels: [...eerder, ...nieuw],
  }
}
