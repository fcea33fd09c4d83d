import type { Dossier, Regelstaat, Regelstand } from '@zorgketen/declaratie'
import {
  audit,
  declareMaand,
  foundAanbieder,
  listStartcorrecties,
  previewStartcorrectie,
  putDocuments,
  readDocuments,
  registratie,
  registreer,
  sendStartcorrectie,
  stamgegevens,
  type Werkplek,
  withdrawRegistratie,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { registratie as contact, stamgegevens as klein, ZTN_FZ, ZTN_GGZ } from '@zorgketen/usecases/proef'
import { cents, dayOf, formatDay, type Maand, parseUzovi, type Uzovi } from '@zorgketen/values'
import { beforeAll, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { GEDULD, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const actor: Actor = { organisatie: 'praktijk', rol: 'beheerder', gebruiker: 'tester', doel: 'proef' }
const uzovi = (tekst: string): Uzovi => {
  const gelezen = parseUzovi(tekst)
  if (!gelezen.ok) throw new Error(tekst)
  return gelezen.value
}
const [VERZEKERAAR, DJI] = [uzovi('0101'), uzovi('9992')]
const stam = stamgegevens.parse(klein)

opMotoren('ZTN-09 de startdatum verandert achteraf', (motor) => {
  let plek: Werkplek
  let nu = '2023-02-10T12:00:00.000Z'
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => nu)
    await foundAanbieder(plek, actor, organisatie('praktijk'), { stam, registraties: [] })
  }, GEDULD)

  const bewaar = (id: string, stroom: 'ggz' | 'fz', dag: string) =>
    registreer(plek, actor, { registratie: registratie.parse(contact(id, stroom, dag)), verwachteVersie: 0 })
  const declareer = (maand: string) => declareMaand(plek, actor, { maand: maand as Maand, betalers: null })
  /** Answers the lines of these prestaties, as a return would. */
  const beantwoord = (betaler: Uzovi, patient: string, standen: Readonly<Record<string, Regelstand>>) =>
    plek.opslag.transact(actor, async (kast) => {
      const voor = (await kast.dossiers.vanPatienten([patient])).get(betaler)
      if (voor === undefined) throw new Error('nothing was sent')
      const answer = (staat: Regelstaat): Regelstaat => {
        const stand = standen[staat.regel.prestatie ?? '']
        if (stand === undefined || staat.stand !== 'verzonden') return staat
        const toegekend = stand === 'toegekend' ? staat.regel.bedrag : cents(0)
        return { ...staat, stand, toegekend, beantwoord: dayOf(2023, 3, 8) }
      }
      const regels = new Map([...voor.regels].map(([referentie, staat]) => [referentie, answer(staat)]))
      const na: Dossier = { ...voor, regels }
      await kast.dossiers.bewaar(betaler, voor, na, { bericht: 'retour', op: nu, wijzigingen: [] })
      await audit(kast, plek, actor, { handeling: 'proef', onderwerp: 'retour', details: {} })
    })
  const starten = async (betaler: Uzovi, patient: string) => {
    const dossier = await plek.opslag.read(actor, (kast) => kast.dossiers.vanPatienten([patient]))
    return [...(dossier.get(betaler)?.regels.values() ?? [])].flatMap(({ regel, stand }) =>
      regel.soort === 'debet'
        ? [[regel.prestatie, regel.startdatum === null ? null : formatDay(regel.startdatum), stand]]
        : [[regel.prestatie, 'credit', stand]],
    )
  }
  const lijst = async () =>
    (await listStartcorrecties(plek, actor)).map(({ nummer, startdatum, verzonden, aantal, wacht, bedrag }) => ({
      ...{ nummer, aantal, wacht, bedrag },
      van: verzonden === null ? null : formatDay(verzonden),
      naar: formatDay(startdatum),
    }))
  const voorbeeld = async (nummer: string, opnieuw: readonly string[] = []) => {
    const { maanden, nietVerzonden } = await previewStartcorrectie(plek, actor, { nummer, opnieuw: new Set(opnieuw) })
    const stappen = maanden.flatMap(({ maand, correcties }) =>
      correcties.flatMap(({ stappen: wel, geblokkeerd }) =>
        [...wel, ...geblokkeerd].map(({ prestatie, actie, reden }) => [maand, prestatie, actie, reden.code]),
      ),
    )
    const totalen = maanden.flatMap(({ correcties }) => correcties.map(({ totaal }) => totaal))
    return { stappen, totalen, nietVerzonden }
  }
  const verstuur = (nummer: string, opnieuw: readonly string[] = []) =>
    sendStartcorrectie(plek, actor, { nummer, opnieuw: new Set(opnieuw) })

  it('ZTN-03: the startdatum of a later month is that of the first prestatie of all months', async () => {
    await bewaar('a', 'ggz', '2023-01-20')
    await bewaar('b', 'ggz', '2023-01-25')
    await declareer('2023-01')
    nu = '2023-03-05T12:00:00.000Z'
    await bewaar('c', 'ggz', '2023-02-08')
    await bewaar('d', 'ggz', '2023-03-01')
    await declareer('2023-02')
    expect(await starten(VERZEKERAAR, 'p-ggz')).toEqual([
      ['a', '2023-01-20', 'verzonden'],
      ['b', '2023-01-20', 'verzonden'],
      ['c', '2023-01-20', 'verzonden'],
    ])
    expect(await lijst()).toEqual([])
  })

  it('an earlier prestatie turns up: each line is treated by its state, in one prepared correction', async () => {
    await beantwoord(VERZEKERAAR, 'p-ggz', { a: 'toegekend', b: 'afgekeurd' })
    nu = '2023-03-10T12:00:00.000Z'
    await bewaar('e', 'ggz', '2023-01-12')
    // CO0497 of 45 minutes: the maximum tariff of 2023 is 128.40 (zpm-prestaties.json)
    expect(await lijst()).toEqual([
      { nummer: ZTN_GGZ, aantal: 3, wacht: 1, bedrag: 38_520, van: '2023-01-20', naar: '2023-01-12' },
    ])
    expect(await voorbeeld(ZTN_GGZ)).toEqual({
      stappen: [
        ['2023-01', 'a', 'credit en debet', 'correctie.credit-en-debet'],
        ['2023-01', 'b', 'debet', 'correctie.opnieuw-hersteld'],
        ['2023-02', 'c', 'geblokkeerd', 'correctie.wacht-op-retour'],
      ],
      totalen: [12_840, 0],
      // the one that turned up and the one of March: they go with the new startdatum
      nietVerzonden: { aantal: 2, bedrag: 25_680 },
    })
  })

  it('ZTN-18: it goes line by line, in one message with credit and new debit; a second time nothing goes', async () => {
    const [bericht, ...meer] = await verstuur(ZTN_GGZ)
    expect(meer).toEqual([])
    expect(bericht).toMatchObject({ aantal: 3, totaal: 12_840 })
    expect(await starten(VERZEKERAAR, 'p-ggz')).toEqual([
      ['a', '2023-01-20', 'toegekend'],
      ['b', '2023-01-20', 'afgekeurd'],
      ['c', '2023-01-20', 'verzonden'],
      ['a', 'credit', 'verzonden'],
      ['a', '2023-01-12', 'verzonden'],
      ['b', '2023-01-12', 'verzonden'],
    ])
    // what is under way is no longer on the list; what waits for its return is
    expect(await lijst()).toMatchObject([{ aantal: 1, wacht: 1 }])
    expect(await verstuur(ZTN_GGZ)).toEqual([])
  })

  it('what was not sent yet goes with the new startdatum by itself', async () => {
    nu = '2023-04-05T12:00:00.000Z'
    await declareer('2023-03')
    expect(await starten(VERZEKERAAR, 'p-ggz')).toContainEqual(['d', '2023-01-12', 'verzonden'])
  })

  it('the return that was awaited frees the rest, and then the list is empty', async () => {
    await beantwoord(VERZEKERAAR, 'p-ggz', { c: 'toegekend' })
    expect((await voorbeeld(ZTN_GGZ)).stappen).toEqual([
      ['2023-02', 'c', 'credit en debet', 'correctie.credit-en-debet'],
    ])
    expect(await verstuur(ZTN_GGZ)).toMatchObject([{ aantal: 2, totaal: 0 }])
    expect(await lijst()).toEqual([])
  })

  it('the first prestatie is withdrawn: the startdatum moves back, and so do the lines', async () => {
    await withdrawRegistratie(plek, actor, { id: 'e', verwachteVersie: 1 })
    expect(await lijst()).toMatchObject([{ van: '2023-01-12', naar: '2023-01-20', aantal: 4, wacht: 4 }])
  })

  it('nothing goes while a month is closed, and the refusal names the month', async () => {
    await beantwoord(VERZEKERAAR, 'p-ggz', { d: 'afgekeurd' })
    await plek.opslag.transact(actor, async (kast) => {
      await kast.maanden.zet({
        ...{ maand: '2023-03' as Maand, volgnummer: 1, stand: 'gesloten', op: nu, door: 'tester' },
        ...{ reden: 'klaar', lijst: [] },
      })
      await audit(kast, plek, actor, { handeling: 'proef', onderwerp: 'maand', details: {} })
    })
    await expect(verstuur(ZTN_GGZ)).rejects.toMatchObject({ code: 'maand-gesloten', wat: { nl: /2023-03/ } })
  })

  it('DFZ-12: fz, past 1 April nothing goes about the year before unless a person decides so', async () => {
    await bewaar('f', 'fz', '2023-02-07')
    await declareer('2023-02')
    await beantwoord(DJI, 'p-fz', { f: 'toegekend' })
    // DJI gave another day of the indication
    await plek.opslag.transact(actor, async (kast) => {
      const startdatum = dayOf(2022, 12, 21)
      const herkomst = { op: nu, door: 'tester', reden: 'DJI' }
      const trajecten = await readDocuments(kast, 'zorgtraject', [ZTN_FZ])
      await putDocuments(
        kast,
        'zorgtraject',
        trajecten.map((een) => ({ ...een, startdatum })),
        herkomst,
      )
      const plaatsingen = await readDocuments(kast, 'plaatsing', ['900000001'])
      await putDocuments(
        kast,
        'plaatsing',
        plaatsingen.map((een) => ({ ...een, startdatum })),
        herkomst,
      )
      await audit(kast, plek, actor, { handeling: 'proef', onderwerp: 'fz', details: {} })
    })
    expect((await voorbeeld(ZTN_FZ)).stappen).toEqual([
      ['2023-02', 'f', 'credit en debet', 'correctie.credit-en-debet'],
    ])
    nu = '2024-04-01T12:00:00.000Z'
    expect((await voorbeeld(ZTN_FZ)).stappen).toEqual([['2023-02', 'f', 'geblokkeerd', 'correctie.jaar-afgesloten']])
    expect(await verstuur(ZTN_FZ)).toEqual([])
    expect((await voorbeeld(ZTN_FZ, ['f'])).stappen).toMatchObject([['2023-02', 'f', 'credit en debet', {}]])
  })
})
