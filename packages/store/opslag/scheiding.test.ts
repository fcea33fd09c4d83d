import { EMPTY_BOEK, registers as registersFormaat, registratie } from '@zorgketen/usecases'
import { type Kast, ROLLEN } from '@zorgketen/usecases/opslag'
import * as klein from '@zorgketen/usecases/proef'
import { cents, minutes } from '@zorgketen/values'
import { beforeAll, describe, expect, it } from 'vitest'
import { Declaratieproef } from '../proef/declaratieproef.ts'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, found, GEDULD, herkomst, maand, op, organisatie } from '../proef/opslagproef.ts'
import type { Store } from '../store.ts'
import { openOpslag } from './open-opslag.ts'

const MAART = maand('2024-03')
const PAGINA = { vanaf: 0, aantal: 100 }

/** Puts one row at least in every cupboard. */
async function fill(kast: Kast): Promise<void> {
  const rij = registratie.parse(klein.registratie('r1', 'ggz', '2024-03-07'))
  const rest = { verwachteVersie: 0, vervallen: false, label: 'l', zoek: 'l', geboortedatum: null, inhoud: 1 }
  await kast.registers.zet('patient', [{ id: 'p1', ...rest }], herkomst(1))
  await kast.registraties.laad([rij], herkomst(1))
  const wereld = new Declaratieproef()
  wereld.change('r1', { tarief: 10000, maand: '2024-03' })
  const prestaties = wereld.prestaties()
  await kast.prestaties.zet(
    MAART,
    prestaties.map((prestatie) => ({ soort: 'prestatie', prestatie: { ...prestatie, minuten: minutes(45) } })),
  )
  for (const stap of [wereld.compose('2024-03'), wereld.answer(0, ['deels'])]) {
    if (stap === null) throw new Error('the test expected something to happen')
    const bij = { bericht: stap.bericht, op: op(1), wijzigingen: stap.wijzigingen }
    await kast.dossiers.bewaar(wereld.betaler.uzovi, stap.voor, stap.na, bij)
  }
  await kast.berichten.bewaar(
    {
      id: 'b1',
      richting: 'in',
      soort: 'gds801',
      milieu: 'T',
      referentie: 'ref',
      tegenpartij: '94000001',
      vingerafdruk: 'hash',
      grootte: 1,
      tijdstip: op(1),
      stand: 'ontvangen',
      reden: null,
      antwoordOp: null,
    },
    Uint8Array.from([1]),
  )
  const uitslag = { uitkomst: 'beoordeeld' as const, meldingen: [], nietBeoordeeld: [], regels: [] }
  const feiten = { registers: registersFormaat.parse(klein.registersDji), boek: EMPTY_BOEK }
  await kast.oordelen.bewaar({ id: 'u1', soort: 'oordeel', bericht: 'b1', op: op(1), bewijs: null, uitslag, feiten })
  const declarant = agb('94000001')
  const boek = {
    ...EMPTY_BOEK,
    berichten: ['h'],
    facturen: [{ declarant, factuurnummer: 'F1', ontvangen: dag('2024-04-01') }],
  }
  await kast.oordelen.bewaarBoek(declarant, EMPTY_BOEK, boek, 'b1')
  const afschrift = { id: 'a1', soort: 'afschrift', vingerafdruk: 'h', naam: 'n', op: op(1), inhoud: 1 } as const
  await kast.betalingen.bewaarAfschrift(afschrift)
  const geld = { factuurnummer: 'F1', dag: dag('2024-04-01') }
  await kast.betalingen.bewaarBetalingen([
    {
      ...geld,
      id: 'x',
      afschrift: 'a1',
      boeking: '1',
      betaler: null,
      bedrag: cents(1),
      zekerheid: 'zeker',
      bron: 1,
      door: 't',
      ongedaan: null,
    },
  ])
  await kast.betalingen.bewaarFactuur({
    ...geld,
    patient: 'p1',
    maand: MAART,
    totaal: cents(1),
    inhoud: 1,
    ingetrokken: null,
  })
  await kast.maanden.zet({ maand: MAART, volgnummer: 1, stand: 'gesloten', op: op(1), door: 't', reden: '', lijst: [] })
  await kast.audit.schrijf({
    id: '1',
    op: op(1),
    door: 't',
    rol: 'beheerder',
    doel: 'd',
    handeling: 'h',
    onderwerp: 'o',
    details: {},
  })
}

const ALLES = { maand: null, betaler: null, standen: null, factuurnummer: null, patient: null, prestatie: null }
const IEDEREEN = { maand: null, patient: null, zorgverlener: null, uitkomst: null }

/** How many rows each cupboard shows, by everything it can be asked. */
async function count(k: Kast): Promise<Readonly<Record<string, number>>> {
  const dossiers = await k.dossiers.dossiers(null)
  const { facturen } = await k.dossiers.nummers()
  const boek = await k.oordelen.boek(agb('94000001'))
  const telling = await k.prestaties.telling(MAART)
  return {
    'registers.actueel': (await k.registers.actueel('patient')).length,
    'registers.gekendOp': (await k.registers.gekendOp('patient', op(2))).length,
    'registers.historie': (await k.registers.historie('patient', 'p1')).length,
    'registers.vind': (await k.registers.vind('patient', 'p1')) === null ? 0 : 1,
    'registers.zoek': (await k.registers.zoek('patient', { woorden: [], geboortedatum: null }, PAGINA)).totaal,
    'registraties.lijst': (await k.registraties.lijst(IEDEREEN, 'datum', PAGINA)).totaal,
    'registraties.vanMaand': (await k.registraties.vanMaand(MAART)).length,
    'registraties.historie': (await k.registraties.historie('r1')).length,
    'prestaties.vanMaand': (await k.prestaties.vanMaand(MAART)).length,
    'prestaties.telling': telling.registraties + telling.prestaties,
    dossiers: dossiers.size,
    'dossiers.declaraties': (await k.dossiers.declaraties(null)).length,
    'dossiers.regels': (await k.dossiers.regels(ALLES, PAGINA)).totaal,
    'dossiers.regel': (await k.dossiers.regel('R000000000001'))?.geschiedenis.length ?? 0,
    'dossiers.nummers': facturen.size,
    berichten: (await k.berichten.lijst({ richting: null, soort: null, standen: null }, PAGINA)).totaal,
    'berichten.vind': (await k.berichten.vind('b1')) === null ? 0 : 1,
    'oordelen.vanBericht': (await k.oordelen.vanBericht('b1')).length,
    'oordelen.boek': boek.berichten.length + boek.facturen.length,
    'betalingen.afschriften': (await k.betalingen.afschriften()).length,
    'betalingen.betalingen': (await k.betalingen.betalingen(null)).length,
    'betalingen.facturen': (await k.betalingen.facturen(null)).length,
    'maanden.historie': (await k.maanden.historie(MAART)).length,
    'maanden.maanden': (await k.maanden.maanden()).length,
    audit: (await k.audit.lijst(null, PAGINA)).totaal,
  }
}

opMotoren('organisaties naast elkaar', (motor) => {
  let store: Store
  beforeAll(async () => {
    store = await motor.open()
    for (const [id, soort] of [
      ['vol', 'betaler'],
      ['leeg', 'betaler'],
      ['leeg-2', 'aanbieder'],
    ] as const) {
      const { doe } = await found(store, organisatie(id, soort))
      if (id === 'vol') await doe(fill)
    }
  }, GEDULD)

  describe.each(ROLLEN)('in de rol %s', (rol) => {
    it('sees all of its own organisation and nothing of another', async () => {
      const opslag = openOpslag(store)
      const eigen = await opslag.read({ organisatie: 'vol', rol }, count)
      expect(Object.entries(eigen).filter(([, n]) => n === 0)).toEqual([])
      for (const ander of ['leeg', 'leeg-2']) {
        const gezien = await opslag.read({ organisatie: ander, rol }, count)
        expect(Object.entries(gezien).filter(([, n]) => n !== 0)).toEqual([])
      }
    })

    it('sees other organisations only when it must find them', async () => {
      const alle = await openOpslag(store).read({ organisatie: 'leeg', rol }, (k) => k.organisaties.alle())
      const ids = alle.map(({ id }) => id)
      expect(ids).toEqual(['toegang', 'post'].includes(rol) ? ['leeg', 'leeg-2', 'vol'] : ['leeg'])
    })
  })

  it('the roles that find organisations work without one of their own', async () => {
    const wie = { organisatie: 'niemand', rol: 'toegang' } as const
    const opslag = openOpslag(store)
    expect(await opslag.read(wie, async (k) => (await k.organisaties.alle()).length)).toBe(3)
    await expect(opslag.read(wie, (k) => k.organisaties.eigen())).rejects.toThrow('niemand bestaat niet')
    await expect(opslag.read(wie, (k) => k.audit.lijst(null, PAGINA))).rejects.toThrow('niemand bestaat niet')
  })

  it('an organisation changes only itself', async () => {
    const opslag = openOpslag(store)
    const wie = { organisatie: 'leeg', rol: 'beheerder' } as const
    const nieuw = { ...organisatie('leeg', 'betaler'), naam: 'Nieuwe naam', vandaag: dag('2023-05-01') }
    await opslag.transact(wie, (k) => k.organisaties.zet(nieuw))
    expect(await opslag.read(wie, (k) => k.organisaties.eigen())).toEqual(nieuw)
    await opslag.transact(wie, (k) => k.organisaties.zet(organisatie('leeg', 'betaler')))
    await expect(opslag.transact(wie, (k) => k.organisaties.zet(organisatie('vol', 'betaler')))).rejects.toMatchObject({
      code: 'opslag.verboden',
    })
    await expect(
      opslag.transact(wie, (k) => k.organisaties.zet(organisatie('derde', 'betaler'))),
    ).rejects.toMatchObject({ code: 'opslag.verboden' })
  })
})
