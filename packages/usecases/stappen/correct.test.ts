import { loadReferentie } from '@zorgketen/reference/load'
import { cents, dayOf, parseMaand } from '@zorgketen/values'
import { expect, it } from 'vitest'
import { registratie as registratieFormaat } from '../formaten/registratie.ts'
import { stamgegevens as stamFormaat } from '../formaten/stamgegevens.ts'
import * as klein from '../proef/klein.ts'
import { correctAll } from './correct.ts'
import { declare } from './declare.ts'
import { derive } from './derive.ts'
import { settleReturn } from './settle.ts'

const gelezen = parseMaand('2023-03')
const maand = gelezen.ok ? gelezen.value : expect.fail('maand')
const basis = { maand, datum: dayOf(2023, 4, 5), berichtsoort: 'T' as const }
const zonder = { opnieuw: new Set<string>(), termijnen: new Map() }

/** One ggz contact, declared and granted whole by its insurer. */
function granted() {
  const stam = stamFormaat.parse(klein.stamgegevens)
  const afgeleid = derive(stam, [registratieFormaat.parse(klein.registratie('r1', 'ggz'))], loadReferentie())
  const prestaties = afgeleid.flatMap((a) => (a.soort === 'prestatie' ? [a.prestatie] : []))
  const ronde = declare({ ...basis, stamgegevens: stam, prestaties, dossiers: new Map() })
  const eerste = ronde.perBetaler[0] ?? expect.fail('geen declaratie')
  const declaratie = eerste.samenstelling.declaratie ?? expect.fail('geen declaratie')
  const retour = {
    van: 'betaler' as const,
    berichtreferentie: declaratie.berichtreferentie,
    factuurnummer: declaratie.factuurnummer,
    declarant: declaratie.declarant.agb,
    betaler: declaratie.betaler.uzovi,
    berichtsoort: 'T' as const,
    meldingen: [],
    regels: [],
    totaalDeclaratie: declaratie.totaal,
    totaalToegekend: declaratie.totaal,
    totaalToegekendNietFinancieel: cents(0),
  }
  const dossiers = new Map([[eerste.betaler.uzovi, eerste.dossier]])
  const geland = settleReturn(retour, 'hash', basis.datum, dossiers) ?? expect.fail('niet geland')
  return { stam, prestaties, dossiers: new Map([[geland.betaler, geland.vereffening.dossier]]) }
}

const stappen = (rondes: ReturnType<typeof correctAll>) =>
  rondes.flatMap(({ correctie }) => [...correctie.stappen, ...correctie.geblokkeerd].map(({ actie }) => actie))

it('credits a prestatie that was withdrawn', () => {
  const { stam, dossiers } = granted()
  expect(stappen(correctAll({ ...basis, ...zonder, stamgegevens: stam, prestaties: [], dossiers }))).toEqual(['credit'])
})

it('takes nothing back for a prestatie whose patient lost the insurance or the zorgtraject in the administration', () => {
  const { stam, prestaties, dossiers } = granted()
  const zonderVerzekering = {
    ...stam,
    patienten: stam.patienten.map((patient) => ({ ...patient, verzekeringen: [] })),
  }
  const zonderTraject = { ...stam, zorgtrajecten: [] }
  for (const stamgegevens of [zonderVerzekering, zonderTraject]) {
    const rondes = correctAll({ ...basis, ...zonder, stamgegevens, prestaties, dossiers })
    expect(stappen(rondes)).toEqual(['geblokkeerd'])
    expect(rondes.flatMap(({ correctie }) => correctie.declaratie ?? [])).toEqual([])
  }
})
