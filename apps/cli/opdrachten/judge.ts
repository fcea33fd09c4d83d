import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { oordeelRegels } from '@zorgketen/oordeel'
import { type Beoordeeld, boek, EMPTY_BOEK, judgeMessage, registers, writeRetour } from '@zorgketen/usecases'
import { type EpochDay, formatAgb, formatEuroNl } from '@zorgketen/values'
import { openGereedschap } from '../bestand/gereedschap.ts'
import { sha256 } from '../bestand/hash.ts'
import { leesBytes, leesJson } from '../bestand/lees.ts'
import { schrijf, schrijfJson } from '../bestand/schrijf.ts'
import type { Scherm } from '../uitvoer/scherm.ts'
import type { Uitvoer } from '../uitvoer/uitvoer.ts'
import { ruleIndex, zegMeldingen, zegNietBeoordeeld, zegStructuur } from '../uitvoer/zeg-bevinding.ts'

export interface JudgeOpties {
  readonly registers: string
  readonly boek: string
  readonly datum: EpochDay
  readonly uit: string
  /** Reference of a line to explain. */
  readonly uitleg?: string
}

type Klaar = Extract<Beoordeeld, { uitkomst: 'beoordeeld' }>

/** Judges messages in the order given; 1 when a line was rejected, 2 when a message cannot be read. */
export function judge(bestanden: readonly string[], opties: JudgeOpties, scherm: Scherm): number {
  const gereedschap = openGereedschap(scherm)
  const desk = leesJson(registers, opties.registers)
  const geef = (uitvoer: Uitvoer<'judge'>): void => scherm.geef(uitvoer)
  let exit = 0
  for (const [i, bestand] of bestanden.entries()) {
    scherm.voortgang({ nl: `bericht ${i + 1} van ${bestanden.length}`, en: `message ${i + 1} of ${bestanden.length}` })
    const bytes = leesBytes(bestand)
    const voor = existsSync(opties.boek) ? leesJson(boek, opties.boek) : EMPTY_BOEK
    const opdracht = {
      bytes,
      vingerafdruk: sha256(bytes),
      registers: desk,
      boek: voor,
      vandaag: opties.datum,
      regels: null,
    }
    const oordeel = judgeMessage(opdracht, gereedschap)
    if (oordeel.uitkomst === 'reeds beoordeeld') {
      scherm.zeg({
        nl: `${bestand}: dit bericht is al beoordeeld; er verandert niets.`,
        en: `${bestand}: this message was judged before; nothing changes.`,
      })
      geef({ bestand, uitkomst: oordeel.uitkomst })
      continue
    }
    if (oordeel.uitkomst === 'onleesbaar') {
      scherm.zeg({ nl: `${bestand}: niet te lezen`, en: `${bestand}: cannot be read` })
      zegStructuur(scherm, bestand, oordeel.bevindingen)
      geef({ bestand, uitkomst: oordeel.uitkomst })
      exit = 2
      continue
    }
    // References are unique per declarant only, and a payer hears from many.
    const { declarant, berichtreferentie } = oordeel.declaratie
    const naam = join(opties.uit, `${formatAgb(declarant.agb)}-${berichtreferentie}`)
    schrijf(
      `${naam}.gds802.xml`,
      writeRetour(oordeel.beoordeling.retour, oordeel.declaratie, opties.datum, gereedschap.berichten),
    )
    schrijf(`${naam}.ontvangen.xml`, bytes)
    schrijfJson(registers, `${naam}.registers.json`, desk, scherm)
    schrijfJson(boek, `${naam}.boek.json`, voor, scherm)
    schrijf(`${naam}.ontvangstbewijs.json`, `${JSON.stringify(oordeel.bewijs, null, 2)}\n`)
    schrijfJson(boek, opties.boek, oordeel.boek, scherm)
    const afgekeurd = zegOordeel(bestand, oordeel, scherm)
    const uitleg = opties.uitleg === undefined ? null : oordeel.explain(opties.uitleg)
    if (uitleg !== null) scherm.zeg(uitleg)
    if (exit === 0 && afgekeurd > 0) exit = 1
    const { regels, geweigerd } = oordeel.beoordeling
    geef({
      bestand,
      uitkomst: geweigerd ? 'geweigerd' : 'beoordeeld',
      regels: regels.map(({ regel, uitkomst, meldingen }) => ({
        referentie: regel.referentie,
        soort: regel.soort,
        uitkomst,
        meldingen: refusals(meldingen),
      })),
      meldingen: refusals(oordeel.beoordeling.meldingen),
      retour: `${naam}.gds802.xml`,
      ontvangstbewijs: `${naam}.ontvangstbewijs.json`,
    })
  }
  return exit
}

function zegOordeel(bestand: string, { beoordeling, verliezen }: Klaar, scherm: Scherm): number {
  const rules = ruleIndex(oordeelRegels)
  const afgekeurd = beoordeling.regels.filter(({ uitkomst }) => uitkomst === 'afgekeurd').length
  const toegekend = beoordeling.regels.length - afgekeurd
  const bedrag = formatEuroNl(beoordeling.retour.totaalToegekend)
  scherm.zeg({
    nl: `${bestand}: ${toegekend} regels toegekend, ${afgekeurd} afgekeurd; totaal toegekend ${bedrag}`,
    en: `${bestand}: ${toegekend} lines granted, ${afgekeurd} rejected; granted in total ${bedrag}`,
  })
  zegMeldingen(scherm, rules, [...beoordeling.meldingen, ...beoordeling.regels.flatMap(({ meldingen }) => meldingen)])
  for (const { element, reden, aantal } of verliezen) {
    scherm.zeg({ nl: `  ${element} (${aantal}×): ${reden.nl}`, en: `  ${element} (${aantal}×): ${reden.en}` })
  }
  zegNietBeoordeeld(scherm, beoordeling.nietBeoordeeld)
  return afgekeurd
}

/** What refuses, as another program reads it. */
const refusals = (meldingen: Klaar['beoordeling']['meldingen']) =>
  meldingen
    .filter(({ ernst }) => ernst === 'afkeur')
    .map(({ regel, oorsprong, retourcode }) => ({ regel, oorsprong, retourcode }))
