import { loadReferentie } from '@zorgketen/reference/load'
import { dayOf } from '@zorgketen/values'
import { beforeAll, describe, expect, test } from 'vitest'
import { registratie as registratieformaat } from '../formaten/registratie.ts'
import { stamgegevens as formaat, type Stamgegevens } from '../formaten/stamgegevens.ts'
import { plaatsing, stamgegevens } from '../proef/klein.ts'
import { derive, explainDerivation } from './derive.ts'
import { settingstamVan } from './stam-met-settingkeuze.ts'

const VANAF_2022 = { van: '2022-01-01', tot: null }
const DAG = dayOf(2023, 3, 14)

/** A mixed outpatient team in the building of the practice. */
const kenmerken = { team: 'noord', teamsoort: 'gemengd', locatiesoort: 'kantoor', zorgprogramma: 'angst' }
const besluit = (setting: string) => ({ setting, geldig: VANAF_2022, besloten: '2021-12-01', reden: 'wijkteam' })
const wijkteam = (deel: object = {}, setting = 'multi') => ({
  id: 'e1',
  naam: 'Wijkteam',
  settings: [besluit(setting)],
  kenmerken: [{ ...kenmerken, geldig: VANAF_2022, ...deel }],
})
const regel = (id: string, als: object, dan: string) => ({
  id,
  naam: `regel ${id}`,
  als,
  dan,
  geldig: VANAF_2022,
  besloten: '2021-12-01',
  reden: 'besluit',
})

const stam = (deel: object = {}): Stamgegevens => formaat.parse({ ...stamgegevens, eenheden: [wijkteam()], ...deel })
const contact = (deel: object = {}) =>
  registratieformaat.parse({
    soort: 'consult',
    id: 'r1',
    patient: 'p-fz',
    stroom: 'fz',
    datum: '2023-03-14',
    begintijd: null,
    zorgsoort: 'behandeling',
    eenheid: 'e1',
    zorgverlener: 'z1',
    geplandeMinuten: null,
    directeMinuten: 45,
    indirecteMinuten: null,
    ...deel,
  })

const settingOf = (gegevens: Stamgegevens, registratie = contact()): string => {
  const besloten = settingstamVan(gegevens)(registratie).settingOp(registratie.eenheid, DAG)
  if (typeof besloten === 'string') return besloten
  return 'weigering' in besloten
    ? `${besloten.weigering.code} ${besloten.weigering.params.veld ?? ''}`
    : besloten.setting
}

describe('ZPM-03 the shipped rules hold for an organisation without a list of its own', () => {
  test('a mixed team with a running titel on the day: forensic; the day after the titel ended: the unit', () => {
    expect(settingOf(stam())).toBe('fz-niet-klinisch')
    const titel = { van: '2023-01-01', tot: '2023-03-13' }
    expect(settingOf(stam({ plaatsingen: [{ ...plaatsing, titel }] }))).toBe('multi')
    expect(settingOf(stam(), contact({ patient: 'p-ggz', stroom: 'ggz' }))).toBe('multi')
  })

  test('a FACT-team stays outreachend in the office', () => {
    expect(settingOf(stam({ eenheden: [wijkteam({ teamsoort: 'fact' })] }))).toBe('outreachend')
  })

  test('a label counts on its own days only', () => {
    const later = wijkteam({ teamsoort: 'fact', geldig: { van: '2023-03-15', tot: null } })
    expect(settingOf(stam({ eenheden: [later] }))).toBe('multi')
  })

  test('a list of its own, also an empty one, stands in their place', () => {
    expect(settingOf(stam({ settinglijst: [] }))).toBe('multi')
  })
})

describe('ZPM-03 what is not known stops the choice, with its reason', () => {
  test('forensic care of which the placement is not recorded: whether a titel runs cannot be said', () => {
    expect(settingOf(stam({ plaatsingen: [] }))).toBe('setting.kenmerk-onbekend strafrechtelijkeTitel')
  })

  test('a zorgtraject that was closed before the day leaves nothing open', () => {
    const gesloten = stamgegevens.zorgtrajecten.map((een) => ({ ...een, gesloten: '2023-03-01' }))
    expect(settingOf(stam({ plaatsingen: [], zorgtrajecten: gesloten }))).toBe('multi')
  })

  test('a contact after a journey was not where the unit works, and where it was is not recorded', () => {
    const settinglijst = [regel('kantoor', { locatiesoort: ['kantoor'] }, 'mono')]
    expect(settingOf(stam({ settinglijst }))).toBe('mono')
    const reistijd = { heen: 20, terug: 20 }
    expect(settingOf(stam({ settinglijst }), contact({ reistijd }))).toBe('setting.kenmerk-onbekend locatiesoort')
    const eigen = contact({ reistijd: { ...reistijd, eigenLocatie: true } })
    expect(settingOf(stam({ settinglijst }), eigen)).toBe('mono')
    expect(settingOf(stam({ settinglijst }), contact({ kanaal: 'telefoon' }))).toBe('multi')
  })

  test('two rows of a unit that contradict each other on the day', () => {
    const eenheid = wijkteam()
    const dubbel = { ...eenheid, kenmerken: [...eenheid.kenmerken, { ...eenheid.kenmerken[0], teamsoort: 'fact' }] }
    expect(settingOf(stam({ eenheden: [dubbel] }))).toBe('setting.kenmerk-onbekend teamsoort')
  })
})

describe('ZPM-02 ZPM-17 a setting that may not serve', () => {
  test('klinisch excludes forensic care, also where no rule looks at the unit', () => {
    const eenheden = [wijkteam({ teamsoort: null }, 'klinisch')]
    expect(settingOf(stam({ eenheden }))).toBe('setting.niet-voor-stroom ')
    expect(settingOf(stam({ eenheden }), contact({ patient: 'p-ggz', stroom: 'ggz' }))).toBe('klinisch')
  })

  test('hoogspecialistisch by a rule needs the condition in the contract with the payer', () => {
    const settinglijst = [regel('top', { team: ['noord'] }, 'hoogspecialistisch')]
    expect(settingOf(stam({ settinglijst }))).toBe('setting.zonder-contractvoorwaarde ')
    const afspraken = [{ wat: 'hoogspecialistisch', toelichting: null, geldig: VANAF_2022 }]
    const contracten = stamgegevens.contracten.map((een) => ({ ...een, afspraken }))
    expect(settingOf(stam({ settinglijst, contracten }))).toBe('hoogspecialistisch')
  })
})

test('a registration of a unit that no rule can touch gets the same object every time', () => {
  const zonder = settingstamVan(stam({ eenheden: [wijkteam({ teamsoort: null })] }))
  expect(zonder(contact())).toBe(zonder(contact({ id: 'r2' })))
})

describe('ZPM-18 the explanation of a consult names the rule, and each feature that would change it', () => {
  const referentie = loadReferentie()
  const tell = (gegevens: Stamgegevens, deel: object = {}) => explainDerivation(gegevens, contact(deel), referentie)
  const outcome = (gegevens: Stamgegevens, deel: object = {}) => {
    const [een] = derive(gegevens, [contact(deel)], referentie)
    return een?.soort === 'prestatie' ? een.prestatie.code : een?.weigering.code
  }
  let nl = ''
  beforeAll(() => {
    nl = tell(stam()).nl
  })

  test('the rule with what it looked at, when it was decided and why', () => {
    expect(nl).toContain(
      "Regel 'Gemengd team, lopende strafrechtelijke titel' past: soort team gemengd; lopende strafrechtelijke titel ja. Dus setting fz-niet-klinisch, besloten op 1 januari 2022",
    )
    expect(tell(stam()).en).toContain('running criminal-law title yes')
  })

  test.each<[string, object]>([
    ['soort team', { eenheden: [wijkteam({ teamsoort: 'fact' })] }],
    [
      'lopende strafrechtelijke titel',
      { plaatsingen: [{ ...plaatsing, titel: { van: '2023-01-01', tot: '2023-02-01' } }] },
    ],
  ])('%s is named, and changing it changes the prestatie', (naam, deel) => {
    expect(nl.split('Dit kan anders worden door')[1]).toContain(naam)
    expect(outcome(stam(deel))).not.toBe(outcome(stam()))
  })

  test.each<[string, object]>([
    ['zorgprogramma', { eenheden: [wijkteam({ zorgprogramma: 'eetstoornis' })] }],
    ['soort locatie', { eenheden: [wijkteam({ locatiesoort: 'afdeling' })] }],
  ])('%s is not named, and changing it changes nothing', (naam, deel) => {
    expect(nl).not.toContain(naam)
    expect(outcome(stam(deel))).toBe(outcome(stam()))
  })

  test('where no rule fits the label that would make one fit is named', () => {
    const gewoon = stam({ eenheden: [wijkteam({ teamsoort: null })] })
    const tekst = tell(gewoon).nl
    expect(tekst).toContain('Eenheid e1 valt in setting multi')
    expect(tekst.split('Dit kan anders worden door')[1]).toContain('soort team')
  })

  test('a choice that stopped says which rule and what is missing', () => {
    expect(tell(stam({ plaatsingen: [] })).nl).toContain(
      'Of regel gemengd-met-titel geldt, is niet te zeggen: niet vastgelegd is strafrechtelijkeTitel.',
    )
  })
})
