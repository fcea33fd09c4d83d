import { describe, expect, test } from 'vitest'
import { brokenTexts } from '../proef/basis.ts'
import { type ConsultWeigercode, WEIGERINGEN } from './catalogus.ts'
import { describeWeigering } from './describe-weigering.ts'

const codes = Object.keys(WEIGERINGEN) as ConsultWeigercode[]

/** Every param that some refusal of this room carries. */
const params = {
  datum: '2022-03-14',
  minuten: 4,
  registratie: 'r1',
  drager: 'r1',
  regel: 'gemengd-met-titel',
  registraties: 'r1, r2',
  aantal: 2,
  plaatsen: '1, 2',
  veld: 'datum',
  eenheid: 'praktijk',
  zorgverlener: 'gz',
  beroep: 'Arts',
  setting: 'mono',
  duurklasse: 45,
  zorgsoort: 'behandeling',
  code: 'CO0497',
  prestatie: 'groepsconsult minuten=30',
  rest: 14,
  volgnummer: 2,
  aanwezig: 1,
  wie: 'deelnemer',
  plaats: 3,
  toeslag: 'reistijd',
  kanaal: 'telefoon',
  soort: 'dagbesteding',
  stroom: 'ggz',
  stromen: 'fz',
  afspraak: 'A1',
  begin: '2022-03-14',
  van: '2022-03-14',
  vanaf: 18,
  tot: '2022-03-16',
  kalenderdagen: 3,
  maximum: 720,
  voor: 690,
  declarabel: 30,
  boven: 30,
  kortste: 5,
  dagen: 3,
  uur: 20,
  graad: 'D',
  niveau: 2,
  aard: 'vaktherapie',
}

describe('catalogue of refusals', () => {
  test.each(codes)('%s says in both languages what, expected and what to do, and where it stands', (code) => {
    const { wat, verwacht, doe, bron } = describeWeigering(WEIGERINGEN, { code, params, reden: null })
    expect(brokenTexts([wat, verwacht, doe])).toEqual([])
    expect(bron.document).not.toBe('')
    expect(bron.plaats).not.toBe('')
  })

  test('what the reference data said comes after what to do', () => {
    const reden = { nl: 'Installeer X.', en: 'Install X.' }
    const { doe } = describeWeigering(WEIGERINGEN, { code: 'tarief.onbekend', params, reden })
    expect(doe).toEqual({
      nl: 'Het tarief wordt niet geraden. Installeer X.',
      en: 'The tariff is not guessed. Install X.',
    })
  })

  test('a text whose param is missing shows it, so that a test can see it', () => {
    const { wat } = describeWeigering(WEIGERINGEN, { code: 'tijd.te-kort', params: {}, reden: null })
    expect(brokenTexts([wat])).toHaveLength(2)
  })
})
