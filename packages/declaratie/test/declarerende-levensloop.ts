import { addMonths, type EpochDay, type Maand, maandOf } from '@zorgketen/values'
import { Levensloop } from '@zorgketen/zorgtraject/proef/levenslopen'
import { listAfwijkend } from '../corrigeren/afwijkende-start.ts'
import { correct } from '../corrigeren/correct.ts'
import type { Correctie, Correctietermijnen } from '../corrigeren/correctie.ts'
import { composeGewenst, type Gewenst } from '../corrigeren/gewenst.ts'
import { emptyDossier } from '../dossier/empty-dossier.ts'
import type { Administratie, TeDeclareren } from '../model/administratie.ts'
import type { Berichtgegevens } from '../model/berichtgegevens.ts'
import type { Dossier } from '../model/dossier.ts'
import { compose } from '../samenstellen/compose.ts'
import { reden } from '../uitleg/reden.ts'
import { settle } from '../vereffenen/settle.ts'
import { beantwoord, type Oordeel } from './beantwoord.ts'
import * as b from './bouwstenen.ts'
import { stuur } from './keten.ts'

const WIE = { ...b.ALS_VERZEKERDE, verzekerde: { ...b.ALS_VERZEKERDE.verzekerde, id: 'p1' } }
const GZ = {
  id: 'gz',
  naam: { initialen: 'G', voorvoegsels: null, achternaam: 'Zet' },
  agb: b.agb('94000001'),
  beroepen: [],
}

/** The life of a patient whose ggz care is declared, answered and corrected along the way. */
export class DeclarerendeLevensloop extends Levensloop {
  dossier: Dossier = emptyDossier()
  private berichten = 0
  private readonly termijnen: Correctietermijnen

  constructor(telling: Map<string, number>, toeval: () => number) {
    super(telling, toeval)
    const jaargrens = toeval() < 0.3 ? { maand: 4, dag: 1 } : null
    this.termijnen = { maanden: null, jaargrens }
  }

  override step(): void {
    const doe = this.pick([
      ['leven', 8],
      ['declareren', 3],
      ['antwoorden', 3],
      ['corrigeren', 2],
    ])
    if (doe === 'leven') super.step()
    else if (doe === 'declareren') this.declareer()
    else if (doe === 'antwoorden') this.antwoord(() => this.oordeel())
    else this.corrigeer()
  }

  /** The ggz care as it would be declared now. */
  items(): readonly TeDeclareren[] {
    return this.tie().gebonden.flatMap(({ prestatie, zorgtraject, startdatum }) =>
      prestatie.stroom === 'fz'
        ? []
        : [
            {
              ...{ prestatie, zorgtraject: { ...zorgtraject, startdatum } },
              ...{ plaatsing: null, verwijzing: null, privacy: false },
            },
          ],
    )
  }

  /** What a correction of every month holds, without sending. `opnieuw`: everything goes that may. */
  prepare(opnieuw = false): readonly { readonly maand: Maand; readonly correctie: Correctie }[] {
    const gewenst = this.gewenst()
    const alle = new Set(this.sent())
    return this.maanden(gewenst).map((maand) => ({
      maand,
      correctie: this.correct(gewenst, maand, opnieuw ? alle : new Set()),
    }))
  }

  /** Sends the correction of every startdatum that changed, in every month. */
  corrigeer(): void {
    const gewenst = this.gewenst()
    const alleen = new Set(
      this.items().flatMap(({ prestatie, zorgtraject: { nummer, startdatum } }) =>
        startdatum !== null && listAfwijkend(this.dossier, nummer, startdatum).includes(prestatie.id)
          ? [prestatie.id]
          : [],
      ),
    )
    if (alleen.size === 0) return
    for (const maand of this.maanden(gewenst)) {
      const correctie = this.correct(gewenst, maand, new Set(), alleen)
      for (const { reden: waarom } of [...correctie.stappen, ...correctie.geblokkeerd]) this.count(waarom.code)
      if (correctie.declaratie !== null) this.dossier = stuur(this.dossier, correctie.declaratie)
    }
  }

  /** Everything that was ever decided is brought to an end: answered, corrected where a month differs, answered. */
  settleAll(): void {
    for (let keer = 0; keer < 3; keer++) {
      this.antwoord(() => 'heel')
      for (const { correctie } of this.prepare(true)) {
        if (correctie.declaratie !== null) {
          // made one by one: numbers of a message count from the one before it
          const { maand } = correctie.declaratie
          const nu = this.correct(this.gewenst(), maand, new Set(this.sent()))
          if (nu.declaratie !== null) this.dossier = stuur(this.dossier, nu.declaratie)
        }
      }
    }
    this.antwoord(() => 'heel')
  }

  private declareer(): void {
    const items = this.items()
    for (const maand of new Set(items.map(({ prestatie }) => maandOf(prestatie.datum)))) {
      const vanMaand = items.filter(({ prestatie }) => maandOf(prestatie.datum) === maand)
      const { declaratie } = compose({
        administratie: administratieOf(vanMaand),
        bericht: this.bericht(maand),
        dossier: this.dossier,
      })
      if (declaratie === null) continue
      this.count('gedeclareerd')
      this.dossier = stuur(this.dossier, declaratie)
    }
  }

  private antwoord(oordeel: () => Oordeel): void {
    for (const declaratie of this.dossier.declaraties) {
      const [eerste] = declaratie.regels
      if (eerste === undefined || this.dossier.regels.get(eerste.referentie)?.stand !== 'verzonden') continue
      // A payer grants a credit and its new debit, or neither: the other way round is set apart.
      const per = new Map<string, Oordeel>()
      const retour = beantwoord(declaratie, (referentie) => {
        const prestatie = declaratie.regels.find((een) => een.referentie === referentie)?.prestatie ?? referentie
        const keuze = per.get(prestatie) ?? oordeel()
        per.set(prestatie, keuze)
        return keuze
      })
      const na = settle(this.dossier, retour, `hash-${declaratie.berichtreferentie}`, this.vandaag)
      if (na.uitkomst !== 'verwerkt') throw new Error(na.reden?.tekst.en)
      this.dossier = na.dossier
      this.count('beantwoord')
    }
  }

  private oordeel(): Oordeel {
    return this.toeval() < 0.75 ? 'heel' : 'niets'
  }

  private sent(): readonly string[] {
    return [...this.dossier.regels.values()].flatMap(({ regel }) => regel.prestatie ?? [])
  }

  private gewenst(): Gewenst {
    const { regels, onbekend } = composeGewenst(administratieOf(this.items()))
    const zonder = this.tie().weigeringen.map(
      ({ prestatie }) => [prestatie, reden('prestatie.zonder-zorgtraject', { prestatie })] as const,
    )
    return { regels, onbekend: new Map([...zonder, ...onbekend]) }
  }

  /** Months of what was sent and of what is wanted. */
  private maanden({ regels }: Gewenst): readonly Maand[] {
    const dagen = [...this.dossier.regels.values()].map(({ regel }) => regel.datum)
    return [...new Set([...dagen, ...[...regels.values()].map(({ datum }) => datum)].map(maandOf))].toSorted()
  }

  private correct(gewenst: Gewenst, maand: Maand, opnieuw: ReadonlySet<string>, alleen?: ReadonlySet<string>) {
    return correct(this.dossier, gewenst, {
      ...administratieOf([]),
      ...{ bericht: this.bericht(maand), opnieuw, termijnen: this.termijnen },
      ...(alleen === undefined ? {} : { alleen }),
    })
  }

  private bericht(maand: Maand): Berichtgegevens {
    this.berichten += 1
    // Nobody declares before the month is over.
    const verzenddatum = Math.max(this.vandaag, addMonths(eersteVan(maand), 1)) as EpochDay
    return b.bericht(this.berichten, { maand, verzenddatum, factuurdatum: verzenddatum })
  }
}

const eersteVan = (maand: Maand): EpochDay => b.dag(`${maand}-01`)

const administratieOf = (items: readonly TeDeclareren[]): Administratie =>
  b.administratie(items, { verzekeringen: [WIE], zorgverleners: [GZ] })
