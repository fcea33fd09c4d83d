import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { deriveOverig } from '../overig/derive-overig.ts'
import { contact, metFictief, weigercodeOf } from '../proef/basis.ts'
import { deriveVerblijf } from '../verblijf/derive-verblijf.ts'
import { makeSettingkeuze } from './make-settingkeuze.ts'
import { dag, regel, settingcontact, stam } from './proef/basis.ts'
import { stamMetKeuze } from './stam-met-keuze.ts'

const open = makeSettingkeuze([regel('titel', { strafrechtelijkeTitel: true })], stam)
const onbekend = stamMetKeuze(stam, open, (eenheid, datum) =>
  settingcontact({ eenheid, datum, strafrechtelijkeTitels: null }),
)

describe('ZPM-03 a setting that could not be chosen refuses what needs one, each with its own reason', () => {
  test('a consult', () => {
    const uit = deriveConsult(contact({ eenheid: 'wijk', datum: dag(0) }), onbekend, metFictief)
    expect(weigercodeOf(uit)).toBe('setting.kenmerk-onbekend')
  })

  test('the days of a stay, those in a row together', () => {
    const geldig = { van: dayOf(2022, 1, 1), tot: null }
    const zorg = { geldig, verzorgingsgraad: 'D', beveiligingsniveau: null, rechtvaardigingsgrond: false }
    const [eerste, ...rest] = deriveVerblijf(
      {
        soort: 'verblijf',
        id: 'v1',
        patient: 'p1',
        stroom: 'ggz',
        eenheid: 'wijk',
        opname: { dag: dag(-10), tijd: null },
        ontslag: null,
        zorg: [zorg],
        afwezig: [],
        integraal: false,
      },
      { van: dag(0), tot: dag(2) },
      onbekend,
      metFictief,
      () => false,
    )
    expect(rest).toEqual([])
    expect(eerste).toMatchObject({
      weigering: { code: 'setting.kenmerk-onbekend', params: { dagen: 3, regel: 'titel' } },
    })
  })

  test('intercollegiaal overleg, which only one setting has; another prestatie does not ask', () => {
    const derive = (prestatiesoort: 'intercollegiaal-overleg' | 'methadon') =>
      deriveOverig(
        {
          soort: 'overig',
          prestatiesoort,
          id: 'o1',
          patient: 'p1',
          stroom: 'ggz',
          datum: dag(0),
          begintijd: null,
          eenheid: 'wijk',
          zorgverlener: 'gz',
          minuten: minutes(15),
          overleg: {
            met: 'erkende-zorgverlener',
            overIndividuelePatient: true,
            intervisie: false,
            inDossier: true,
            patientVooraf: true,
          },
          beveiligingsniveau: null,
          opdrachtgever: null,
          afspraak: null,
        },
        onbekend,
        metFictief,
        {
          heeftAfspraak: () => true,
          acuutSinds: () => null,
          leeftijdOp: () => null,
          euthanasieMinutenVoor: () => 0,
        } as never,
      ).map(weigercodeOf)
    expect(derive('intercollegiaal-overleg')).toContain('setting.kenmerk-onbekend')
    expect(derive('methadon')).not.toContain('setting.kenmerk-onbekend')
  })
})

test('a setting that is asked for again on the same day is chosen once', () => {
  let keren = 0
  const tellend = stamMetKeuze(stam, makeSettingkeuze([], stam), (eenheid, datum) => {
    keren += 1
    return settingcontact({ eenheid, datum })
  })
  for (const n of [0, 0, 1]) tellend.settingOp('wijk', dag(n))
  expect(keren).toBe(2)
})
