import { addDays, type EpochDay } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { takeInPlaatsing } from '../fz/take-in-plaatsing.ts'
import { issueGgz } from '../ggz/issue-ggz.ts'
import { tiePrestaties } from '../koppeling/tie-prestaties.ts'
import { closeByHand } from '../levensloop/close-by-hand.ts'
import { closeByItself } from '../levensloop/close-by-itself.ts'
import { judgeReturn } from '../levensloop/judge-return.ts'
import { lapseTitel } from '../levensloop/lapse-titel.ts'
import { lastCare } from '../levensloop/last-care.ts'
import { reopen } from '../levensloop/reopen.ts'
import type { Plaatsing } from '../stam/plaatsing.ts'
import type { Zorgtraject } from '../stam/zorgtraject.ts'
import { bytes, dag, declarant, plaatsing, prestatie } from './basis.ts'

/** What one patient lived through at one provider: ggz and fz care, pauses, returns, a titel that comes and lapses. */
export class Levensloop {
  vandaag: EpochDay = dag(1, 3)
  trajecten: readonly Zorgtraject[] = []
  plaatsingen: readonly Plaatsing[] = []
  zorg: readonly Prestatie[] = []
  /** What happened, with how often over all histories that share the count. */
  private readonly telling: Map<string, number>
  protected readonly toeval: () => number
  private volgnummer = 0

  constructor(telling: Map<string, number>, toeval: () => number) {
    this.telling = telling
    this.toeval = toeval
  }

  /** One thing that happens, and after it the daily run. */
  step(): void {
    const doe = this.pick([
      ['zorg', 6],
      ['late zorg', 3],
      ['pauze', 3],
      ['jaar pauze', 2],
      ['sluit', 2],
      ['intrekken', 2],
      ['plaatsing', 1],
      ['fz-zorg', 2],
      ['titel vervalt', 1],
    ])
    if (doe === 'zorg') this.comesForCare()
    else if (doe === 'late zorg') this.findCare()
    else if (doe === 'pauze') this.wait(1 + this.below(60))
    else if (doe === 'jaar pauze') this.wait(363 + this.below(6))
    else if (doe === 'sluit') this.closeOpen()
    else if (doe === 'intrekken') this.withdraw()
    else if (doe === 'plaatsing') this.place()
    else if (doe === 'fz-zorg') this.fzCare()
    else this.lapse()
    this.dailyRun()
  }

  /** The numbers of a stream, each with its last care. */
  gelopen(soort: 'ggz' | 'fz') {
    const eigen = this.trajecten.filter((een) => een.soort === soort)
    return lastCare(eigen, this.dagen(soort))
  }

  tie() {
    const { trajecten, plaatsingen } = this
    return tiePrestaties(this.zorg, { declarant, trajecten, plaatsingen })
  }

  private dagen = (stroom: 'ggz' | 'fz'): readonly EpochDay[] =>
    this.zorg.filter((een) => een.stroom === stroom).map(({ datum }) => datum)

  private wait(dagen: number): void {
    this.count('pauze')
    this.vandaag = addDays(this.vandaag, dagen)
  }

  private comesForCare(): void {
    const besluit = judgeReturn({
      gelopen: this.gelopen('ggz'),
      dag: this.vandaag,
      nieuweVerwijzing: this.toeval() < 0.5,
      terugval: null,
    })
    if (besluit.soort === 'vraag') {
      this.count(`gevraagd, nieuwe verwijzing ${besluit.nieuweVerwijzing}`)
      const terugval = this.toeval() < 0.5
      this.count(`terugval ${terugval}`)
      if (terugval) this.open(besluit.traject)
      else this.issue()
    } else if (besluit.soort === 'nieuw') {
      this.count(`nieuw: ${besluit.reden}`)
      this.issue()
    }
    this.add('ggz', this.vandaag)
  }

  private open(traject: Zorgtraject): void {
    const laatste = this.gelopen('ggz').find((een) => een.traject.nummer === traject.nummer)?.laatste ?? null
    this.dropUnused(traject)
    const antwoord = reopen(traject, { dag: this.vandaag, laatste, bestaand: this.trajecten })
    if (antwoord.soort === 'weigering') throw new Error(`refused what was offered: ${antwoord.weigering.code}`)
    this.put(antwoord.zorgtraject)
    this.count('heropend')
  }

  /** What was issued after a number and has no care any more is withdrawn: it stands in the way of opening that one. */
  private dropUnused(oud: Zorgtraject): void {
    const leeg = this.gelopen('ggz').filter(
      ({ traject, laatste }) => laatste === null && (traject.gesloten ?? 0) > (oud.gesloten ?? 0),
    )
    if (leeg.length === 0) return
    this.count('leeg nummer ingetrokken')
    const weg = new Set(leeg.map(({ traject }) => traject.nummer))
    this.trajecten = this.trajecten.filter(({ nummer }) => !weg.has(nummer))
  }

  private issue(): void {
    const { vandaag, trajecten } = this
    const uitgifte = issueGgz({
      patient: 'p1',
      declarant,
      dag: vandaag,
      bewijs: this.bewijs(),
      bestaand: trajecten,
    })
    if (uitgifte.soort === 'weigering') throw new Error(`refused: ${uitgifte.weigering.code}`)
    this.put(uitgifte.zorgtraject)
    this.count('uitgegeven')
  }

  private findCare(): void {
    this.count('late zorg')
    const datum = addDays(this.vandaag, -1 - this.below(90))
    this.add('ggz', Math.max(datum, dag(1, 1)) as EpochDay)
  }

  private withdraw(): void {
    if (this.zorg.length === 0) return
    this.count('ingetrokken')
    // Most mistakes are seen soon.
    const weg = this.toeval() < 0.7 ? this.zorg.length - 1 : this.below(this.zorg.length)
    this.zorg = this.zorg.filter((_, n) => n !== weg)
  }

  private closeOpen(): void {
    const open = this.gelopen('ggz').find(({ traject }) => traject.gesloten === null)
    // One that never had care is withdrawn instead.
    if (open === undefined || open.laatste === null) return
    const { vandaag } = this
    const dicht = closeByHand(open.traject, { dag: vandaag, reden: 'behandeling', laatste: open.laatste, vandaag })
    if (dicht.soort === 'weigering') throw new Error(`refused: ${dicht.weigering.code}`)
    this.put(dicht.zorgtraject)
    this.count('gesloten met de hand')
  }

  private place(): void {
    this.volgnummer += 1
    const { vandaag } = this
    const nieuw = plaatsing(1000 + this.below(2), {
      nummer: String(200_000_000 + this.volgnummer),
      titel: { van: vandaag, tot: addDays(vandaag, 30 + this.below(400)) },
    })
    const inname = takeInPlaatsing(nieuw, 'p1', this)
    this.count(`plaatsing: ${inname.soort === 'weigering' ? inname.weigering.code : inname.soort}`)
    if (inname.soort === 'weigering') return
    this.plaatsingen = [...this.plaatsingen, nieuw]
    this.put(inname.zorgtraject)
  }

  private fzCare(): void {
    const titel = this.plaatsingen.at(-1)?.titel
    if (titel === undefined || titel.tot === null || this.vandaag > titel.tot || this.vandaag < titel.van) return
    this.count('fz-zorg')
    this.add('fz', this.vandaag)
  }

  private lapse(): void {
    const fz = this.gelopen('fz').find(({ traject }) => traject.gesloten === null)
    const tot = this.plaatsingen.at(-1)?.titel.tot ?? null
    if (fz === undefined || tot === null || tot > this.vandaag) return
    const { vandaag, trajecten: bestaand } = this
    const overgang = lapseTitel(fz.traject, {
      titelTot: tot,
      laatste: fz.laatste,
      vandaag,
      bewijs: this.bewijs(),
      bestaand,
    })
    if (overgang.soort === 'weigering') throw new Error(`refused: ${overgang.weigering.code}`)
    this.put(overgang.fz)
    this.put(overgang.ggz)
    this.count(overgang.nieuw ? 'titel vervallen, nieuw ggz-nummer' : 'titel vervallen, ggz-nummer liep al')
  }

  private dailyRun(): void {
    const gelopen = this.gelopen('ggz')
    gelopen.forEach(({ traject, laatste }, n) => {
      const nu = closeByItself(traject, laatste, this.vandaag, n < gelopen.length - 1)
      if (nu === traject) return
      this.count(
        traject.gesloten === null
          ? 'vanzelf gesloten'
          : nu.gesloten === null
            ? 'vanzelf weer open'
            : 'sluitdag verschoven',
      )
      this.put(nu)
    })
  }

  private add(stroom: 'ggz' | 'fz', datum: EpochDay): void {
    this.volgnummer += 1
    this.count(`${stroom}-prestatie`)
    this.zorg = [...this.zorg, prestatie({ id: `r${this.volgnummer}`, stroom, datum })]
  }

  private put(traject: Zorgtraject): void {
    const rest = this.trajecten.filter(({ nummer }) => nummer !== traject.nummer)
    this.trajecten = [...rest, traject]
  }

  private bewijs(): Uint8Array {
    this.volgnummer += 1
    return bytes(this.volgnummer)
  }

  private below = (n: number): number => Math.floor(this.toeval() * n)

  protected count(wat: string): void {
    this.telling.set(wat, (this.telling.get(wat) ?? 0) + 1)
  }

  protected pick(kansen: readonly (readonly [string, number])[]): string {
    let rest = this.toeval() * kansen.reduce((som, [, gewicht]) => som + gewicht, 0)
    for (const [wat, gewicht] of kansen) {
      rest -= gewicht
      if (rest < 0) return wat
    }
    return kansen.at(-1)?.[0] ?? ''
  }
}
