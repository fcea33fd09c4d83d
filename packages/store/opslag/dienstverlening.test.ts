import {
  askDienst,
  checklistOf,
  deliverVerzoek,
  foundAanbieder,
  issueZorgtraject,
  listTeFactureren,
  makeDienstfactuur,
  proposeInname,
  readDiensten,
  readDienstkeuzen,
  readLoop,
  receiveDienstbestand,
  registratie,
  registreer,
  resendDienst,
  stamgegevens,
  takeInVerzoek,
  type Werkplek,
  withdrawDienstfactuur,
  withdrawRegistratie,
  writeFactuur,
  writeVerzoek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { registratie as contact, stamgegevens as klein, ZTN_GGZ } from '@zorgketen/usecases/proef'
import { cents } from '@zorgketen/values'
import { beforeAll, describe, expect, it } from 'vitest'
import { opMotoren } from '../proef/motoren.ts'
import { agb, dag, GEDULD, maand, organisatie } from '../proef/opslagproef.ts'
import { proefwerkplek } from '../proef/proefwerkplek.ts'

const VRAGER = agb('94000001')
const DOENER = agb('94000091')
const BSN = '999990019'
const NAAM = { initialen: 'P.', roepnaam: null, voorvoegsels: 'de', achternaam: 'Proef' }
const als = (wie: string, rol: Actor['rol'] = 'beheerder'): Actor => ({
  organisatie: wie,
  rol,
  gebruiker: `tester ${wie}`,
  doel: 'proef',
})
const vrager = als('vrager')
const doener = als('doener')

const ggz = klein.patienten.filter(({ id }) => id === 'p-ggz')
const stamVrager = stamgegevens.parse(klein)
/** The subcontractor knows the same person under another patient number; without own care, nobody referred them. */
const stamDoener = stamgegevens.parse({
  ...klein,
  organisatie: { id: 'doener', naam: 'De onderaannemer' },
  declarant: { agb: '94000091', soort: '2' },
  patienten: ggz.map((een) => ({ ...een, id: 'cliënt-7', verwijzing: null })),
  zorgtrajecten: [],
  plaatsingen: [],
  contracten: [],
})

/** Onderlinge dienstverlening for an asker, as the form sends it. */
const dienst = (id: string, datum: string, patient = 'cliënt-7', opdrachtgever = '94000001') =>
  registratie.parse({
    soort: 'overig',
    prestatiesoort: 'onderlinge-dienstverlening',
    id,
    patient,
    stroom: 'ggz',
    datum,
    begintijd: '10:00',
    eenheid: 'e1',
    zorgverlener: 'z1',
    minuten: null,
    overleg: null,
    beveiligingsniveau: null,
    opdrachtgever,
    afspraak: null,
  })

const VRAAG = {
  patient: 'p-ggz',
  uitvoerder: { agb: DOENER, naam: 'De onderaannemer' },
  stroom: 'ggz',
  wat: 'Psychomotorische therapie',
  geldig: { van: dag('2023-03-01'), tot: dag('2023-06-30') },
  tarief: cents(8_500),
} as const

opMotoren('onderlinge dienstverlening', (motor) => {
  let plek: Werkplek
  let id = ''
  beforeAll(async () => {
    plek = proefwerkplek(await motor.open(), () => '2023-04-05T10:00:00.000Z')
    const organisatieVan = (wie: string, code: typeof VRAGER) => ({ ...organisatie(wie), agb: [code] })
    await foundAanbieder(plek, vrager, organisatieVan('vrager', VRAGER), {
      stam: stamVrager,
      registraties: [registratie.parse(contact('r1', 'ggz', '2023-03-07'))],
      naamVan: () => NAAM,
    })
    await foundAanbieder(plek, doener, organisatieVan('doener', DOENER), {
      stam: stamDoener,
      registraties: [],
      naamVan: () => NAAM,
    })
  }, GEDULD)

  const bij = async (actor: Actor) => readDiensten(plek, actor)
  const trajecten = (actor: Actor) => plek.opslag.read(actor, (kast) => kast.registers.actueel('zorgtraject'))
  const audits = (actor: Actor, onderwerp: string) =>
    plek.opslag.read(actor, (kast) => kast.audit.lijst(onderwerp, { vanaf: 0, aantal: 100 }))
  const keuzen = (opdrachtgever: string | null, datum = '2023-03-14') =>
    readDienstkeuzen(plek, doener, {
      patient: 'cliënt-7',
      datum: dag(datum),
      stroom: 'ggz',
      opdrachtgever: opdrachtgever === null ? null : agb(opdrachtgever),
    })

  describe('ZTN-14: the number of the asker travels with the request', () => {
    it('the request arrives with the number and its startdatum: the day of the first prestatie of the asker', async () => {
      const verstuurd = await askDienst(plek, vrager, VRAAG)
      ;({ id } = verstuurd)
      expect(verstuurd).toMatchObject({ volgnummer: 1, bezorgd: true })
      const { ontvangen } = await bij(doener)
      expect(ontvangen).toHaveLength(1)
      expect(ontvangen[0]).toMatchObject({
        naam: null,
        document: {
          id,
          patient: null,
          tegenpartij: { agb: VRAGER, naam: 'Proefpraktijk' },
          zorgtraject: { nummer: ZTN_GGZ, startdatum: dag('2023-03-07') },
          tarief: 8_500,
        },
      })
      expect(ontvangen[0]?.document, 'the list names no person').not.toHaveProperty('persoon')
    })

    it('delivering it again changes nothing', async () => {
      expect(await deliverVerzoek(plek, vrager, id)).toMatchObject({ bezorgd: true, volgnummer: 1 })
      const { rijen } = await audits(doener, `dienstverzoek ${id}`)
      expect(rijen.map(({ handeling }) => handeling)).toEqual(['dienstverleningsverzoek ontvangen'])
    })

    it('care for an asker without a request that was taken in says what is missing, and gets no own number', async () => {
      const { nummer, reden, verzoeken } = await keuzen('94000001')
      expect([nummer, verzoeken]).toEqual([null, []])
      expect(reden?.wat.nl).toBe(
        'Van opdrachtgever 94000001 is er voor deze patiënt geen ggz-verzoek; de zorg van 2023-03-14 heeft geen zorgtrajectnummer.',
      )
      expect(reden?.bron.plaats).toBe('Geeft een onderaannemer zelf een zorgtrajectnummer uit')
    })

    it('the patient is found by the BSN; who the request is for is shown with the BSN masked', async () => {
      const voorstel = await proposeInname(plek, doener, id)
      expect(voorstel.herkend).toEqual([expect.objectContaining({ id: 'cliënt-7', door: 'bsn' })])
      expect(JSON.stringify(voorstel)).not.toContain(BSN)
      const inname = {
        id,
        verwachteVersie: voorstel.versie,
        keuze: { soort: 'bestaand', patient: 'cliënt-7' },
      } as const
      expect(await takeInVerzoek(plek, doener, inname)).toEqual({ patient: 'cliënt-7' })
      await expect(takeInVerzoek(plek, doener, inname)).rejects.toMatchObject({ code: 'belemmerd' })
      expect((await proposeInname(plek, doener, id)).persoon, 'the person left the request').toBeNull()
      expect(await trajecten(doener), 'taking in issues no number').toEqual([])
    })

    it('from then on care for the asker goes under its number, and no own number comes of it', async () => {
      const { nummer, verzoeken } = await keuzen('94000001')
      expect(nummer).toEqual({ nummer: ZTN_GGZ, startdatum: dag('2023-03-07') })
      expect(verzoeken).toEqual([expect.objectContaining({ id, agb: VRAGER, wat: 'Psychomotorische therapie' })])
      const proef = await registreer(plek, doener, { registratie: dienst('d1', '2023-03-14'), verwachteVersie: 0 })
      expect(proef.redenen.map(({ code }) => code)).toEqual(['koppeling.voor-opdrachtgever'])
      expect(await trajecten(doener)).toEqual([])
      const geen = await keuzen('94000001', '2023-07-01')
      expect(geen.reden?.wat.nl).toBe(
        'De zorg van 2023-07-01 valt buiten elk verzoek van opdrachtgever 94000001 voor deze patiënt.',
      )
    })
  })

  /** What the check list of the month still asks to be declared or invoiced by the subcontractor. */
  const teDoen = async () => {
    const lijst = await plek.opslag.read(doener, (kast) => checklistOf(kast, maand('2023-03')))
    return lijst.find(({ punt }) => punt === 'gedeclareerd')?.aantal
  }

  describe('ZPM-16: invoiced to the asker, never declared or billed elsewhere', () => {
    it('stands ready for the asker, and is neither care to be declared nor care for the patient to pay', async () => {
      const [opdrachtgever, ...rest] = await listTeFactureren(plek, doener, maand('2023-03'))
      expect(rest).toEqual([])
      expect(opdrachtgever).toMatchObject({ agb: VRAGER, naam: 'Proefpraktijk' })
      expect(opdrachtgever?.regels[0]).toMatchObject({
        prestatie: { id: 'd1' },
        opdracht: { soort: 'nummer', verzoek: id, nummer: ZTN_GGZ, tarief: 8_500 },
      })
      const particulier = await plek.opslag.read(doener, (kast) => kast.dossiers.nietGevraagd(maand('2023-03'), 'ggz'))
      expect(particulier).toEqual([])
      expect(await teDoen(), 'the month is not done while it is not invoiced').toBe(1)
    })

    it('the invoice is numbered, carries the asker’s number, and returns there judged as right', async () => {
      const gemaakt = await makeDienstfactuur(plek, doener, opdrachtMet('d1', null))
      expect(gemaakt).toEqual({ nummer: 'D202303-0001', totaal: 8_500, bezorgd: true })
      expect(await listTeFactureren(plek, doener, maand('2023-03'))).toEqual([])
      expect(await teDoen()).toBe(0)
      const { facturen, gevraagd } = await bij(vrager)
      expect(facturen).toHaveLength(1)
      expect(facturen[0]).toMatchObject({ id: '94000091-D202303-0001', document: { kant: 'ontvangen', totaal: 8_500 } })
      expect(facturen[0]?.regels).toEqual([
        expect.objectContaining({
          verzoek: id,
          zorgtraject: ZTN_GGZ,
          datum: dag('2023-03-14'),
          naam: 'Proef, P. de',
          oordeel: { uitkomst: 'klopt', waarom: [] },
        }),
      ])
      expect(gevraagd[0]?.terug).toEqual({ regels: 1, bedrag: 8_500, nietGoed: 0 })
    })

    it('nothing is invoiced twice, also not by two people at once', async () => {
      await expect(makeDienstfactuur(plek, doener, opdrachtMet('d1', null))).rejects.toMatchObject({
        code: 'belemmerd',
      })
      await registreer(plek, doener, { registratie: dienst('d2', '2023-03-21'), verwachteVersie: 0 })
      const samen = await Promise.allSettled([1, 2].map(() => makeDienstfactuur(plek, doener, opdrachtMet('d2', null))))
      expect(samen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect((await bij(doener)).facturen.map(({ document }) => document.nummer)).toEqual([
        'D202303-0002',
        'D202303-0001',
      ])
    })

    it('the same invoice once more changes nothing; another one under its number is refused; so is one for someone else', async () => {
      const { naam, inhoud } = await writeFactuur(plek, doener, 'D202303-0001')
      expect(naam).toBe('dienstverleningsfactuur-D202303-0001.json')
      expect(inhoud).not.toContain(BSN)
      expect(await leesIn(vrager, inhoud)).toMatchObject({ soort: 'factuur', verwerkt: 'gelijk' })
      expect((await bij(vrager)).facturen).toHaveLength(2)
      const anders = inhoud.replaceAll('"85.00"', '"86.00"')
      await expect(leesIn(vrager, anders)).rejects.toThrow('al een andere factuur')
      await expect(leesIn(vrager, inhoud.replace('"totaal": "85.00"', '"totaal": "85.01"'))).rejects.toThrow(
        'tellen niet op',
      )
      await expect(leesIn(doener, inhoud)).rejects.toMatchObject({ code: 'niet-voor-ons' })
    })

    it('an invoice that was taken back frees its care, keeps its number, and is taken back at the asker’s', async () => {
      const voor = await writeFactuur(plek, doener, 'D202303-0002')
      await withdrawDienstfactuur(plek, doener, { nummer: 'D202303-0002', reden: 'verkeerde maand' })
      expect((await bij(vrager)).gevraagd[0]?.terug.regels).toBe(1)
      expect(await leesIn(vrager, voor.inhoud), 'the older file does not bring it back').toMatchObject({
        verwerkt: 'gelijk',
      })
      expect((await bij(vrager)).gevraagd[0]?.terug.regels).toBe(1)
      expect(await makeDienstfactuur(plek, doener, opdrachtMet('d2', null))).toMatchObject({ nummer: 'D202303-0003' })
    })
  })

  it('ZPM-16: an invoice whose care was withdrawn since says so', async () => {
    await registreer(plek, doener, { registratie: dienst('d9', '2023-03-28'), verwachteVersie: 0 })
    const { nummer } = await makeDienstfactuur(plek, doener, opdrachtMet('d9', null))
    const gewijzigd = async () =>
      (await bij(doener)).facturen
        .filter(({ regels }) => regels.some((regel) => regel.gewijzigd))
        .map(({ document }) => document.nummer)
    expect(await gewijzigd()).toEqual([])
    await withdrawRegistratie(plek, doener, { id: 'd9', verwachteVersie: 1 })
    expect(await gewijzigd()).toEqual([nummer])
    await withdrawDienstfactuur(plek, doener, { nummer, reden: 'zorg ging niet door' })
    expect(await gewijzigd()).toEqual([])
  })

  describe('ZTN-14: what changes at the asker follows', () => {
    it('an earlier prestatie moves the startdatum; the request is sent after it, and the subcontractor has it', async () => {
      const vroeger = registratie.parse(contact('r0', 'ggz', '2023-03-02'))
      await registreer(plek, vrager, { registratie: vroeger, verwachteVersie: 0 })
      const [voor] = (await bij(vrager)).gevraagd
      expect(voor).toMatchObject({ bijTeWerken: true, nummerNu: { startdatum: dag('2023-03-02') } })
      const { wat, geldig, tarief } = VRAAG
      const opnieuw = { id, verwachteVersie: voor?.versie ?? 0, wat, geldig, tarief }
      expect(await resendDienst(plek, vrager, opnieuw)).toMatchObject({ volgnummer: 2, bezorgd: true })
      expect((await keuzen('94000001')).nummer).toEqual({ nummer: ZTN_GGZ, startdatum: dag('2023-03-02') })
      expect((await bij(vrager)).gevraagd[0]?.bijTeWerken).toBe(false)
    })

    it('a request without a number says that care waits for it, and cannot be invoiced', async () => {
      const [rij] = (await bij(vrager)).gevraagd
      const bestand = JSON.parse((await writeVerzoek(plek, vrager, id)).inhoud)
      const zonder = {
        ...bestand,
        id: 'zonder-nummer',
        zorgtraject: null,
        opdrachtgever: { agb: '94000055', naam: 'Elders' },
      }
      expect(rij?.document.volgnummer).toBe(2)
      expect(await leesIn(doener, JSON.stringify(zonder))).toEqual({
        soort: 'verzoek',
        id: 'zonder-nummer',
        verwerkt: 'nieuw',
      })
      const { versie } = await proposeInname(plek, doener, 'zonder-nummer')
      const keuze = { soort: 'bestaand', patient: 'cliënt-7' } as const
      await takeInVerzoek(plek, doener, { id: 'zonder-nummer', verwachteVersie: versie, keuze })
      const elders = dienst('d3', '2023-03-15', 'cliënt-7', '94000055')
      await registreer(plek, doener, { registratie: elders, verwachteVersie: 0 })
      expect((await keuzen('94000055')).reden?.wat.nl).toContain('noemt nog geen zorgtrajectnummer')
      const opdracht = { ...opdrachtMet('d3', cents(9_000)), opdrachtgever: agb('94000055') }
      await expect(makeDienstfactuur(plek, doener, opdracht)).rejects.toThrow('noemt nog geen zorgtrajectnummer')
      const later = { ...zonder, volgnummer: 9, zorgtraject: bestand.zorgtraject, tarief: null }
      expect(await leesIn(doener, JSON.stringify(later))).toMatchObject({ verwerkt: 'bijgewerkt' })
      expect(await leesIn(doener, JSON.stringify(zonder)), 'an older file undoes nothing').toMatchObject({
        verwerkt: 'gelijk',
      })
    })

    it('without an agreed tariff one is typed, never invented; the asker elsewhere gets a file', async () => {
      const zonder = { ...opdrachtMet('d3', null), opdrachtgever: agb('94000055') }
      await expect(makeDienstfactuur(plek, doener, zonder)).rejects.toThrow('geen tarief afgesproken')
      const gemaakt = await makeDienstfactuur(plek, doener, {
        ...opdrachtMet('d3', cents(9_000)),
        opdrachtgever: agb('94000055'),
      })
      expect(gemaakt).toEqual({ nummer: 'D202303-0005', totaal: 9_000, bezorgd: false })
    })
  })

  it('a person nobody knows here becomes a new patient when somebody says so; another BSN is never taken for the same', async () => {
    const bestand = JSON.parse((await writeVerzoek(plek, vrager, id)).inhoud)
    const persoon = { ...bestand.persoon, bsn: '999990020', geboortedatum: '1991-02-03' }
    await leesIn(doener, JSON.stringify({ ...bestand, id: 'nieuwe-mens', persoon }))
    const voorstel = await proposeInname(plek, doener, 'nieuwe-mens')
    expect(voorstel.herkend).toEqual([])
    const inname = { id: 'nieuwe-mens', verwachteVersie: voorstel.versie }
    const fout = takeInVerzoek(plek, doener, { ...inname, keuze: { soort: 'bestaand', patient: 'cliënt-7' } })
    await expect(fout).rejects.toThrow('ander BSN')
    const { patient } = await takeInVerzoek(plek, doener, { ...inname, keuze: { soort: 'nieuw' } })
    const rij = await plek.opslag.read(doener, (kast) => kast.registers.vind('patient', patient))
    expect(rij?.inhoud).toMatchObject({ bsn: '999990020', geboortedatum: '1991-02-03', verzekeringen: [] })
    expect(await trajecten(doener), 'and still nobody has a number of ours').toEqual([])
  })

  it('ZTN-14: no own number is issued while all care is for another; own care gets one, which that care does not touch', async () => {
    const geef = () => issueZorgtraject(plek, doener, { patient: 'cliënt-7', regiebehandelaar: null, reden: '' })
    await expect(geef()).rejects.toThrow(/alleen zorg in opdracht van aanbieder 940000(01|55);/)
    expect(await trajecten(doener)).toEqual([])
    const eigen = { ...contact('eigen', 'ggz', '2023-03-20'), patient: 'cliënt-7' }
    await registreer(plek, doener, { registratie: registratie.parse(eigen), verwachteVersie: 0 })
    const { nummer } = await geef()
    expect(nummer).not.toBe(ZTN_GGZ)
    // care for the asker on 14 and 21 March lies around it; only the own day counts
    const [loop] = await plek.opslag.read(doener, (kast) => readLoop(kast, ['cliënt-7']))
    expect(loop).toMatchObject({ eerste: dag('2023-03-20'), laatste: dag('2023-03-20') })
    expect(loop?.document.startdatum).toBe(dag('2023-03-20'))
    expect((await keuzen('94000001')).nummer?.nummer, 'and the asker’s care stays under its number').toBe(ZTN_GGZ)
  })

  it('who may not, does not: a reader asks nothing, a practitioner takes no one in and invoices nothing', async () => {
    await expect(askDienst(plek, als('vrager', 'lezer'), VRAAG)).rejects.toMatchObject({ code: 'geen-toegang' })
    const arts = als('doener', 'zorgverlener')
    expect(() => proposeInname(plek, arts, id)).toThrow()
    await expect(makeDienstfactuur(plek, arts, opdrachtMet('d1', null))).rejects.toMatchObject({ code: 'geen-toegang' })
  })

  const leesIn = (actor: Actor, inhoud: string) =>
    receiveDienstbestand(plek, actor, 'bestand.json', new TextEncoder().encode(inhoud))
  const opdrachtMet = (prestatie: string, tarief: ReturnType<typeof cents> | null) => ({
    maand: maand('2023-03'),
    opdrachtgever: VRAGER,
    termijn: 30,
    regels: [{ prestatie, tarief }],
  })
})
