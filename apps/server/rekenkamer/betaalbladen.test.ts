import type { Werkplek } from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { parseMaand } from '@zorgketen/values'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toFout } from '../fouten/to-fout.ts'
import { needAudit } from '../proef/need-audit.ts'
import { openProefplek } from '../proef/open-proefplek.ts'
import { proefCamt } from '../routes/betalingen/proef-camt.ts'
import { rekenHier } from './reken.ts'
import { openRekenkamer, type Rekenkamer } from './rekenkamer.ts'

const GEDULD = 120_000
const gelezen = parseMaand('2023-03')
if (!gelezen.ok) throw new Error('maand')
const MAART = gelezen.value
const als = (organisatie: string, rol: Actor['rol'] = 'administratie'): Actor => ({
  organisatie,
  rol,
  gebruiker: 'tester',
  doel: 'proef',
})
const WIE = als('instelling')
const ALLES = { vanaf: 0, aantal: 500 }

let close: () => Promise<void>
let plek: Werkplek
let kamer: Rekenkamer
beforeAll(async () => {
  const proef = await openProefplek()
  close = proef.close
  plek = { ...proef.plek, opslag: needAudit(proef.plek.opslag) }
  kamer = openRekenkamer(proef.store, plek)
  await kamer.reken('declareren', WIE, { maand: MAART, betalers: null })
}, GEDULD)
afterAll(async () => {
  await kamer.sluit()
  await close()
})

/** The same question to the other thread and to this one. */
async function same<T>(vraag: (reken: Rekenkamer['reken']) => Promise<T>): Promise<T> {
  const [daar, hier] = [await vraag(kamer.reken), await vraag(rekenHier(plek))]
  expect(daar).toEqual(hier)
  return daar
}

it(
  'lists and pages of payments are the same there as here, also after what was remembered no longer holds',
  async () => {
    const nul = await same((reken) => reken('facturen', WIE, null))
    expect(nul.facturen.map(({ toegekend }) => toegekend)).toEqual([0, 0])
    for (const { betaler } of nul.facturen) {
      const desk = als(`verzekeraar-${betaler}`, 'beoordelaar')
      const postvak = { richting: 'in', soort: 'gds801', standen: ['ontvangen'] } as const
      const { rijen } = await plek.opslag.read(desk, (kast) => kast.berichten.lijst(postvak, ALLES))
      for (const { id } of rijen) await kamer.reken('beoordelen', desk, id)
    }
    const { facturen } = await same((reken) => reken('facturen', WIE, null))
    const [eerste] = facturen
    if (eerste === undefined) throw new Error('nothing was declared')
    expect(eerste.open).toBeGreaterThan(1_000)
    const deel = eerste.open - 1_000
    const boekingen = [
      { cents: deel, naam: 'Verzekeraar', tekst: `deel ${eerste.factuurnummer}` },
      { cents: -95_000, naam: 'Verhuurder', tekst: 'huur' },
    ]
    const inname = await kamer.reken('afschriftInlezen', WIE, { naam: 'a.xml', bytes: proefCamt('A', boekingen) })
    expect(inname).toMatchObject({ verwerkt: 'nieuw', wacht: 2 })
    const { posten } = await same((reken) => reken('wachtrij', WIE, null))
    const voorstel = posten.find(({ bedrag }) => bedrag === deel)
    const huur = posten.find(({ bedrag }) => bedrag === -95_000)
    if (voorstel === undefined || huur === undefined) throw new Error('nothing waits')
    const delen = voorstel.voorstel.map(({ post, bedrag }) => ({ post, bedrag }))
    await kamer.reken('voorstelBevestigen', WIE, { sleutel: voorstel.sleutel, delen })
    await kamer.reken('boekingenTerzijde', WIE, { sleutels: [huur.sleutel], reden: 'huur' })
    expect(await same((reken) => reken('terzijde', WIE, null))).toMatchObject([{ reden: 'huur', bedrag: -95_000 }])
    const na = await same((reken) => reken('facturen', WIE, null))
    const betaald = na.facturen.find(({ post }) => post === eerste.post)
    expect(betaald).toMatchObject({ status: 'deels betaald', betaald: deel, open: 1_000, aantalHerkomst: 1 })
    const regels = await same((reken) => reken('factuurregels', WIE, { post: eerste.post, pagina: ALLES }))
    expect(regels.rijen.reduce((som, rij) => som + rij.betaald, 0)).toBe(deel)
    const laatste = await same((reken) =>
      reken('factuurregels', WIE, { post: eerste.post, pagina: { vanaf: regels.totaal - 1, aantal: 10 } }),
    )
    expect(laatste).toEqual({ rijen: regels.rijen.slice(-1), totaal: regels.totaal })
    const [betaling] = (await same((reken) => reken('betalingen', WIE, ALLES))).rijen
    expect(betaling).toMatchObject({ factuurnummer: eerste.factuurnummer, bedrag: deel, zekerheid: 'bevestigd' })
    await kamer.reken('betalingOngedaan', WIE, { betaling: betaling?.betaling ?? '', reden: 'proef' })
    expect((await same((reken) => reken('betalingen', WIE, ALLES))).totaal).toBe(0)
    const vraag = { maand: MAART, toon: 'alle', zoek: '', pagina: { vanaf: 0, aantal: 3 } } as const
    expect((await same((reken) => reken('teFactureren', WIE, vraag))).rijen).toHaveLength(3)
  },
  GEDULD,
)

it('who only reads is refused there as here, and so is an invoice that is not there', async () => {
  const tell = (error: unknown) => toFout(error)
  const lezer = als('instelling', 'lezer')
  const geweigerd = await same((reken) => reken('zekereKoppelen', lezer, null).catch(tell))
  expect(geweigerd).toMatchObject({ status: 403 })
  const vraag = { post: 'bestaat-niet', pagina: ALLES }
  expect(await same((reken) => reken('factuurregels', WIE, vraag).catch(tell))).toMatchObject({ status: 404 })
})

it('an undone payment and a withdrawn invoice need an audit row, as every change does', async () => {
  const ongedaan = { op: '2023-04-05T09:00:00Z', door: 'tester', reden: 'proef' }
  await expect(plek.opslag.transact(WIE, (kast) => kast.betalingen.zetOngedaan('geen', ongedaan))).rejects.toThrow(
    'betalingen.zetOngedaan',
  )
  const intrekken = plek.opslag.transact(WIE, async (kast) => {
    await kast.betalingen.trekIn('geen', ongedaan).catch(() => {})
  })
  await expect(intrekken).rejects.toThrow('betalingen.trekIn')
})
