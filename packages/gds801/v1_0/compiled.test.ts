import { type Bezoek, evaluateReference, type RuleSet, type Run, takeSnapshot } from '@zorgketen/rules'
import { expect, test } from 'vitest'
import { regelboek } from './regelboek.ts'
import { beoordeel } from './voorbeeld/beoordeel.ts'
import { type Geval, maakGeval } from './voorbeeld/geval.ts'
import { voorbeeldenboek } from './voorbeeldenboek.ts'
import { startWandeling } from './wandel.ts'
import { startRetourwandeling } from './wandel-retour.ts'

/** A rule set without rules that writes down every visit with its surroundings as they were. */
function recorder(): { readonly bezoeken: Bezoek[]; readonly set: RuleSet } {
  const bezoeken: Bezoek[] = []
  const start: RuleSet['start'] = (omgeving): Run => ({
    visitor: (plek) => (record) => {
      bezoeken.push({ plek, pad: omgeving.pad(plek), record, omgeving: { ...omgeving } })
    },
    finish: () => ({ bevindingen: [], nietBeoordeeld: [], verplichtingen: [], records: 0 }),
  })
  return { bezoeken, set: { rules: [], nietBeoordeeld: [], start } }
}

function viaReferentie(geval: Geval) {
  const feiten = takeSnapshot({ codelijsten: geval.codelijsten }, 'voorbeeld')
  const spec = { feiten, vandaag: geval.vandaag, milieu: geval.milieu, nieuw: geval.nieuw }
  const selection = { versie: '1.0', registers: feiten.namen, wants: () => true }
  const [heen, terug] = [recorder(), recorder()]
  const declaratie = startWandeling(heen.set, spec)
  declaratie.kop(geval.header, geval.declaratieContext, geval.overzicht)
  declaratie.verzekerde(geval.verzekerde)
  const retour = startRetourwandeling(terug.set, spec)
  retour.kop(geval.retour.header)
  retour.verzekerde(geval.retour.verzekerde)
  return [heen, terug].flatMap(
    ({ bezoeken }) => evaluateReference(regelboek, selection, bezoeken, geval.vandaag).bevindingen,
  )
}

const gevallen = voorbeeldenboek.flatMap(({ regel, goed, fout }) =>
  [...goed, ...fout].map((voorbeeld) => [`${regel}: ${voorbeeld.geval}`, voorbeeld.bewerk] as const),
)

test.each(gevallen)('compiled and plain evaluator agree: %s', (_naam, bewerk) => {
  const geval = maakGeval()
  bewerk(geval)
  expect(beoordeel(geval, regelboek).bevindingen).toEqual(viaReferentie(geval))
})
