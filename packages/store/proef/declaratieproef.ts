import {
  type Administratie,
  type Berichtgegevens,
  compose,
  composeGewenst,
  correct,
  type Declaratie,
  type Dossier,
  emptyDossier,
  type Retour,
  type Retourregel,
  send,
  settle,
  type TeDeclareren,
  type Vereffening,
} from '@zorgketen/declaratie'
import { type Betaler, cents, minutes, parseBsn, parseZtn } from '@zorgketen/values'
import { agb, dag, maand, must, uzovi } from './opslagproef.ts'

/** What a payer says of a line: leaves it out, grants it, nothing, or half. */
export type Antwoord = 'weg' | 'heel' | 'niets' | 'deels'

const ALTIJD = { van: dag('2022-01-01'), tot: null }
const DECLARANT = { agb: agb('94000001'), soort: '1' } as const
const TRAJECT: TeDeclareren['zorgtraject'] = {
  nummer: must(parseZtn('3f2504e0-4f89-41d3-9a0c-0305e82c3301')),
  soort: 'ggz',
  patient: 'pat-1',
  declarant: DECLARANT.agb,
  startdatum: dag('2024-01-10'),
  gesloten: null,
  plaatsing: null,
  diagnoses: [],
  regiebehandelaar: 'z1',
}

const prestatie = (id: string, tarief: number, maandtekst: string): TeDeclareren => ({
  prestatie: {
    soort: 'consult',
    id,
    registratie: id,
    patient: 'pat-1',
    stroom: 'ggz',
    datum: dag(`${maandtekst}-05`),
    begintijd: null,
    eindtijd: null,
    zorgsoort: 'behandeling',
    setting: 'multi',
    eenheid: 'e1',
    zorgverlener: 'z1',
    beroep: 'Verpleegkundige',
    categorieIndex: 1,
    duurklasse: 45,
    minuten: minutes(45),
    tijdsoort: 'gerealiseerd',
    codelijst: '071',
    code: 'X0001',
    naam: 'verzonnen consult',
    tarief: cents(tarief),
    fictief: true,
  },
  zorgtraject: TRAJECT,
  plaatsing: null,
  verwijzing: { soort: '01', datum: dag('2024-01-05'), verwijzer: agb('01000003') },
  privacy: false,
})

/** One change of a dossier, as the use cases hand it to the store. */
export interface Overgang {
  readonly voor: Dossier
  readonly na: Dossier
  readonly bericht: string
  readonly wijzigingen: Vereffening['wijzigingen']
}

/** A provider and one payer who send, answer, refuse and correct; the dossier is kept in memory, as the model. */
export class Declaratieproef {
  dossier: Dossier = emptyDossier()
  readonly betaler: Betaler
  private readonly tarieven = new Map<string, { tarief: number; maand: string }>()
  private nummer = 0
  private volgnummer: number

  constructor(code = '0101', eerste = 1) {
    this.betaler = { uzovi: uzovi(code), rol: 'zorgverzekeraar' }
    this.volgnummer = eerste
  }

  /** Sets the tariff (cents) and month of a prestatie; null takes it away. */
  change(id: string, staat: { tarief: number; maand: string } | null): void {
    if (staat === null) this.tarieven.delete(id)
    else this.tarieven.set(id, staat)
  }

  /** The prestaties there are now. */
  prestaties(): readonly TeDeclareren['prestatie'][] {
    return this.administratie().prestaties.map((item) => item.prestatie)
  }

  compose(maandtekst: string): Overgang | null {
    const opdracht = { administratie: this.administratie(), bericht: this.bericht(maandtekst), dossier: this.dossier }
    const { declaratie, volgnummer } = compose(opdracht)
    return this.dispatch(declaratie, volgnummer)
  }

  correct(maandtekst: string): Overgang | null {
    const opties = {
      declarant: DECLARANT,
      betaler: this.betaler,
      bericht: this.bericht(maandtekst),
      opnieuw: new Set(this.tarieven.keys()),
      termijnen: { maanden: null, jaargrens: null },
    }
    const { declaratie, volgnummer } = correct(this.dossier, composeGewenst(this.administratie()), opties)
    return this.dispatch(declaratie, volgnummer)
  }

  /**
   * Answers the k-th declaration that still waits; a total that is off by `afwijking` sets the return apart. `bytes`
   * stands for the hash of the file: null gives one that follows from the total.
   */
  answer(k: number, antwoorden: readonly Antwoord[], afwijking = 0, bytes: string | null = null): Overgang | null {
    const declaratie = this.waiting(k)
    if (declaratie === undefined) return null
    const regels: Retourregel[] = []
    let totaal = 0
    declaratie.regels.forEach(({ soort, referentie, bedrag }, n) => {
      const antwoord = antwoorden[n % antwoorden.length] ?? 'heel'
      const deel = { weg: bedrag, heel: bedrag, niets: 0, deels: Math.floor(bedrag / 2) }[antwoord]
      totaal += soort === 'debet' ? deel : -deel
      if (antwoord === 'weg') return
      const meldingen =
        antwoord === 'heel' ? [] : [{ code: '0611', elementen: [{ naam: 'Tarief', waarde: 'te "hoog" \\ ' }] }]
      regels.push({
        soort,
        referentie,
        toegekend: cents(deel),
        toegekendNietFinancieel: cents(0),
        meldingen,
      })
    })
    const retour: Retour = { ...kop(declaratie), regels, totaalToegekend: cents(totaal + afwijking) }
    return this.receive(retour, bytes ?? `betaler ${retour.totaalToegekend}`)
  }

  refuseAtGate(k: number): Overgang | null {
    const declaratie = this.waiting(k)
    if (declaratie === undefined) return null
    const meldingen = [{ code: '9265', elementen: [] }]
    return this.receive({ ...kop(declaratie), van: 'poort', betaler: null, meldingen }, 'poort')
  }

  private waiting(k: number): Declaratie | undefined {
    const wachtend = this.dossier.declaraties.filter(({ regels }) =>
      regels.every(({ referentie }) => this.dossier.regels.get(referentie)?.stand === 'verzonden'),
    )
    return wachtend[k % Math.max(1, wachtend.length)]
  }

  private receive(retour: Retour, bytes: string): Overgang {
    const bericht = `retour ${retour.berichtreferentie} ${bytes}`
    const voor = this.dossier
    const { dossier, wijzigingen } = settle(voor, retour, bericht, dag('2024-05-20'))
    this.dossier = dossier
    return { voor, na: dossier, bericht, wijzigingen }
  }

  private dispatch(declaratie: Declaratie | null, volgnummer: number): Overgang | null {
    this.volgnummer = volgnummer
    if (declaratie === null) return null
    const voor = this.dossier
    const verzending = send(voor, declaratie)
    if (verzending.uitkomst !== 'verzonden') throw new Error(verzending.redenen.map(({ tekst }) => tekst.en).join(' '))
    this.dossier = verzending.dossier
    return { voor, na: this.dossier, bericht: `uit ${declaratie.berichtreferentie}`, wijzigingen: [] }
  }

  private administratie(): Administratie {
    const { uzovi: nummer } = this.betaler
    const verzekerde = {
      id: 'pat-1',
      betaler: nummer,
      bsn: must(parseBsn('111222333')),
      skn: null,
      geboortedatum: dag('1980-02-03'),
    }
    const naam = { initialen: 'A', voorvoegsels: 'van', achternaam: "D'Ör" }
    return {
      declarant: DECLARANT,
      betaler: this.betaler,
      prestaties: [...this.tarieven].map(([id, { tarief, maand: m }]) => prestatie(id, tarief, m)),
      verzekeringen: [{ verzekerde, geldig: ALTIJD }],
      zorgverleners: [{ id: 'z1', naam, agb: agb('94000002'), beroepen: [] }],
      contracten: [],
    }
  }

  private bericht(maandtekst: string): Berichtgegevens {
    this.nummer += 1
    const eigen = `${this.betaler.uzovi}-${this.nummer}`
    return {
      maand: maand(maandtekst),
      berichtreferentie: `B${eigen}`,
      factuurnummer: `F${eigen}`,
      factuurdatum: dag('2024-05-02'),
      verzenddatum: dag('2024-05-03'),
      berichtsoort: 'T',
      volgnummer: this.volgnummer,
      gebruikteReferenties: new Set(),
      gebruikteFactuurnummers: new Set(),
    }
  }
}

const kop = ({ berichtreferentie, factuurnummer, declarant, betaler, berichtsoort, totaal }: Declaratie): Retour => ({
  van: 'betaler',
  berichtreferentie,
  factuurnummer,
  declarant: declarant.agb,
  betaler: betaler.uzovi,
  berichtsoort,
  meldingen: [],
  regels: [],
  totaalDeclaratie: totaal,
  totaalToegekend: cents(0),
  totaalToegekendNietFinancieel: cents(0),
})
