import { describe, expect, it } from 'vitest'
import { json } from '../json.ts'
import { openWith } from '../open-store.ts'
import { openOpslag } from '../opslag/open-opslag.ts'
import { regelCodec } from '../opslag/regel-codec.ts'
import { Boekproef, BSN, SKN, ztn } from '../proef/boekproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { GEDULD, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'
import { readMigraties } from './read-migraties.ts'

const WIE = { organisatie: 'dji', rol: 'beheerder' } as const
const EERSTE = { vanaf: 0, aantal: 100 }
const DECLARANTEN = ['94000001', '94000002'] as const

/** Two declarants, a rejected line, a line that was taken back, and a line without a number. */
function makeBoeken() {
  const fz = { wie: { skn: SKN }, van: '2023-01-05' }
  const regel = (letter: string | null, op: string) => ({ ...fz, op, nummer: letter === null ? null : ztn(letter) })
  const een = new Boekproef()
  const [eerste = ''] = een.enter('94000001', [
    regel('a', '2023-01-05'),
    { ...regel('a', '2023-01-06'), bedrag: 7501, toegekend: 5000 },
    { ...regel('b', '2023-01-07'), stand: 'afgekeurd' },
    { ...regel('c', '2023-01-08'), wie: { bsn: BSN } },
    { ...regel(null, '2023-01-09'), wie: null },
  ]).referenties
  een.enter('94000001', [{ ...regel('a', '2023-01-05'), neemtTerug: eerste }])
  const twee = new Boekproef()
  twee.enter('94000002', [regel('a', '2023-02-01')])
  return [een.boek, twee.boek] as const
}

const lees = (store: Store) =>
  openOpslag(store).read(WIE, async ({ trajectboek }) => ({
    nummers: await trajectboek.nummers({ nummer: null, declarant: null, van: null, tot: null }, EERSTE),
    regels: (await trajectboek.regels(ztn('a'), EERSTE)).rijen.map(({ regel, stand, bericht }) => [
      regel.referentie,
      stand,
      bericht,
    ]),
  }))

opMotoren('een boek van vóór de nummers', (motor) => {
  describe('ZTN-22', () => {
    it(
      'is found by number as if it had come in after',
      async () => {
        const migraties = await readMigraties()
        const boeken = makeBoeken()
        const vers = await motor.open()
        const opslag = openOpslag(vers)
        await opslag.transact(WIE, async (kast) => {
          await kast.organisaties.zet(organisatie('dji', 'betaler'))
          for (const [n, boek] of boeken.entries()) {
            const leeg = { ...boek, berichten: [], facturen: [], regels: [] }
            await kast.oordelen.bewaarBoek(DECLARANTEN[n] as never, leeg, boek, 'later')
          }
        })
        const verwacht = await lees(vers)
        expect(verwacht.nummers.totaal).toBe(3)

        const plek = await motor.plek('leeg')
        const oud = await openWith(
          plek,
          migraties.slice(
            0,
            migraties.findIndex(({ naam }) => naam.includes('boektraject')),
          ),
        )
        await openOpslag(oud).transact(WIE, (kast) => kast.organisaties.zet(organisatie('dji', 'betaler')))
        // the places of the declarants, as the new store chose them
        const plaatsen = await vers.read(WIE, (sql) =>
          sql.query<{ declarant: string; verdeel_id: number }>('select distinct declarant, verdeel_id from boekregel'),
        )
        await oud.transact(WIE, async (sql) => {
          for (const [n, { berichten, facturen, regels }] of boeken.entries()) {
            const declarant = DECLARANTEN[n] ?? ''
            const basis = [plaatsen.find((een) => een.declarant === declarant)?.verdeel_id ?? 0, 'dji', declarant]
            for (const [volgorde, hash] of berichten.entries()) {
              await sql.run('insert into boekbericht values ($1, $2, $3, $4, $5, $6)', [
                ...basis,
                volgorde,
                hash,
                'later',
              ])
              const { factuurnummer } = facturen[volgorde] ?? expect.fail('no invoice')
              const factuur = [...basis, volgorde, factuurnummer, '2023-04-01']
              await sql.run('insert into boekfactuur values ($1, $2, $3, $4, $5, $6)', factuur)
            }
            for (const [volgorde, { regel, factuurnummer, stand, toegekend }] of regels.entries()) {
              await sql.run('insert into boekregel values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
                ...basis,
                volgorde,
                regel.referentie,
                factuurnummer,
                '2023-04-01',
                stand,
                toegekend,
                json(regelCodec.encode(regel)),
              ])
            }
          }
        })
        await oud.close()
        const store = await openWith(plek, migraties)
        expect(await lees(store)).toEqual(verwacht)
        await store.close()
      },
      GEDULD,
    )
  })
})
