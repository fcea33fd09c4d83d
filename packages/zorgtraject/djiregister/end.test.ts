import { dayOf, period } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { codeOf, dag } from '../proef/basis.ts'
import { endTitel, endTreatment } from './end.ts'
import { fztraject, titel } from './proef.ts'

// Factsheet Zorgtrajectnummer, fz: 'Een zorgtrajectnummer wordt afgesloten als de forensische titel afloopt of de
// behandeling stopt.'
const vandaag = dag(12, 31)

describe('ZTN-08 the number closes at DJI', () => {
  test('when the titel ends: the titel then runs up to that day', () => {
    expect(endTitel(fztraject(), { dag: dag(6, 30), vandaag })).toEqual({
      soort: 'gesloten',
      traject: fztraject({
        gesloten: dag(6, 30),
        reden: 'titel',
        titel: { ...titel, geldig: period(dag(2, 1), dag(6, 30)) },
      }),
    })
  })

  test('when treatment stops: the titel runs on', () => {
    expect(endTreatment(fztraject(), { dag: dag(6, 30), vandaag })).toEqual({
      soort: 'gesloten',
      traject: fztraject({ gesloten: dag(6, 30), reden: 'behandeling' }),
    })
  })

  test.each([endTitel, endTreatment])('%o: on its first day and on the last day of the titel', (einde) => {
    expect(einde(fztraject(), { dag: dag(2, 1), vandaag }).soort).toBe('gesloten')
    expect(einde(fztraject(), { dag: dag(7, 31), vandaag }).soort).toBe('gesloten')
    expect(einde(fztraject(), { dag: dag(7, 31), vandaag: dag(7, 31) }).soort).toBe('gesloten')
    const zonder = fztraject({ titel: { ...titel, geldig: period(dag(2, 1), null) } })
    expect(einde(zonder, { dag: dag(8, 1), vandaag }).soort).toBe('gesloten')
  })

  test.each([endTitel, endTreatment])('%o refuses', (einde) => {
    const dicht = fztraject({ gesloten: dag(5, 1), reden: 'behandeling' })
    expect(codeOf(einde(dicht, { dag: dag(5, 1), vandaag }))).toBe('dji.al-gesloten')
    expect(codeOf(einde(fztraject(), { dag: dag(7, 1), vandaag: dag(6, 30) }))).toBe('sluiten.later')
    expect(codeOf(einde(fztraject(), { dag: dag(1, 31), vandaag }))).toBe('dji.buiten-titel')
    expect(codeOf(einde(fztraject(), { dag: dag(8, 1), vandaag }))).toBe('dji.buiten-titel')
    const later = fztraject({ startdatum: dag(3, 1) })
    const uitkomst = einde(later, { dag: dag(2, 28), vandaag })
    expect(uitkomst).toMatchObject({ weigering: { params: { titel: '2022-02-01 – 2022-07-31', datum: '2022-02-28' } } })
    const zonder = fztraject({ titel: { ...titel, geldig: period(dag(2, 1), null) } })
    expect(einde(zonder, { dag: dayOf(2021, 1, 1), vandaag })).toMatchObject({
      weigering: { params: { titel: '2022-02-01 –' } },
    })
  })
})
