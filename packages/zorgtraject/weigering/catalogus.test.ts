import { describeWeigering } from '@zorgketen/zorgprestatie'
import { describe, expect, test } from 'vitest'
import { TRAJECTWEIGERINGEN, type TrajectWeigercode } from './catalogus.ts'

/** Every param that some refusal of this room carries. */
const params = {
  datum: '2022-03-14',
  nummer: '00000000-0000-4000-8000-000000000000',
  open: '00000000-0000-4000-8000-000000000001',
  plaatsing: '200000001',
  velden: 'titel tot',
  gevonden: '2022-01-21',
  bekend: '2022-01-20',
  gesloten: '2022-01-31',
  stroom: 'fz',
  aantal: 2,
  agb: '01234567',
  vandaag: '2022-03-15',
  laatste: '2022-03-01',
  nieuwer: '00000000-0000-4000-8000-000000000002',
  titel: '2022-02-28',
}

describe('catalogue of refusals', () => {
  test.each(Object.keys(TRAJECTWEIGERINGEN) as TrajectWeigercode[])('%s says it all in both languages', (code) => {
    const { wat, verwacht, doe, bron } = describeWeigering(TRAJECTWEIGERINGEN, { code, params, reden: null })
    for (const { nl, en } of [wat, verwacht, doe]) {
      expect(nl).toMatch(/^[^{}]+[.]$/)
      expect(en).toMatch(/^[^{}]+[.]$/)
      expect(nl).not.toBe(en)
    }
    expect(bron.plaats).not.toBe('')
  })
})
