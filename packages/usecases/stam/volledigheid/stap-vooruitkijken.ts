import { type Poort, regelboekV1 } from '@zorgketen/gds801'
import { invoerLoket, oordeelRegels, prepareOordeel, takeFeiten } from '@zorgketen/oordeel'
import { explainParts, type Melding, type Rule, ruleKey } from '@zorgketen/rules'
import type { Betaler, Tekst } from '@zorgketen/values'
import type { Onderweg } from './onderweg.ts'
import { lookAhead } from './poortblik.ts'
import { causeOfMelding } from './regeloorzaak.ts'
import { meld, meldDeclaratie, type Ronde } from './ronde.ts'
import type { Proefdeclaratie } from './stap-samenstellen.ts'

const RULES: ReadonlyMap<string, Rule> = new Map(
  [...oordeelRegels, ...regelboekV1].map((rule) => [ruleKey(rule), rule]),
)

/** What the payer would say of the declaration, by the rules that the provider has the registers for. */
export function askPayer(ronde: Ronde, betaler: Betaler, { declaratie, zorg }: Proefdeclaratie): void {
  const { stamgegevens, vraag, datum } = ronde
  const packs = stamgegevens.fictief ? (['nza', 'fictief'] as const) : (['nza'] as const)
  const feiten = takeFeiten(
    {
      plaatsingen: { volledig: true, rijen: stamgegevens.plaatsingen },
      contracten: { volledig: true, rijen: stamgegevens.contracten },
      prestatiecodes: vraag.referentie.prestaties({ packs }),
    },
    // No receipt comes of a look ahead.
    '',
  )
  const beoordeling = prepareOordeel(feiten, invoerLoket(betaler.rol)).judge(declaratie, datum)
  ronde.nietBeoordeeld.push(...beoordeling.nietBeoordeeld)
  for (const melding of beoordeling.meldingen) report(ronde, melding, [])
  for (const { regel, meldingen } of beoordeling.regels) {
    for (const melding of meldingen) report(ronde, melding, careOf(zorg, [regel.prestatie]))
  }
}

/** What the gate would say of the message, by its own rules. */
export function askGate(ronde: Ronde, poort: Poort, { declaratie, zorg }: Proefdeclaratie): void {
  for (const { regels, melding, tekst } of lookAhead(poort, declaratie)) {
    const geraakt = careOf(
      zorg,
      regels.map(({ prestatie }) => prestatie),
    )
    if (melding !== null) report(ronde, melding, geraakt)
    else if (tekst !== null) {
      const voorbeeld = PERSOONLIJK.test(tekst.nl) ? undefined : tekst
      for (const een of geraakt) meldDeclaratie(ronde, 'bericht.structuur', een, voorbeeld)
    }
  }
}

const careOf = (zorg: ReadonlyMap<string, Onderweg>, prestaties: readonly (string | null)[]): readonly Onderweg[] =>
  prestaties.flatMap((prestatie) => {
    const eigen = zorg.get(prestatie ?? '')
    return eigen === undefined ? [] : [eigen]
  })

function report(ronde: Ronde, melding: Melding, geraakt: readonly Onderweg[]): void {
  const { code, oorzaak } = causeOfMelding(melding, RULES)
  const rule = RULES.get(melding.regel)
  const voorbeeld = rule === undefined || PERSOONLIJK.test(melding.veld) ? oorzaak.wat : vondstOf(rule, melding)
  if (geraakt.length > 0) for (const een of geraakt) meld(ronde, code, oorzaak, een, voorbeeld)
  else ronde.gebreken.add({ code, oorzaak, registratie: null, tarief: null, betrokken: null, voorbeeld })
}

// A BSN or SKN does not stand in an explanation.
const PERSOONLIJK = /BSN|Verzekerdennummer/i

// Where it stands in the message says nothing here, and would make every case look like another.
function vondstOf(rule: Rule, melding: Melding): Tekst {
  const { nl, en } = explainParts(rule, melding).vondst
  const pad = `${melding.pad} `
  return { nl: nl.replace(pad, ''), en: en.replace(pad, '') }
}
