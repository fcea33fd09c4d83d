import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FORMATEN } from '../../formaten/formaten.ts'
import { dienstverleningsfactuur } from './factuur.ts'
import { dienstverleningsverzoek } from './verzoek.ts'

const NUMMER = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const verzoek = {
  formaat: 'zorgketen/dienstverleningsverzoek@1',
  milieu: 'T',
  id: 'v-1',
  volgnummer: 1,
  verzonden: '2023-03-01',
  opdrachtgever: { agb: '94000001', naam: 'Proefpraktijk' },
  uitvoerder: { agb: '94000091', naam: 'De onderaannemer' },
  persoon: {
    naam: { initialen: 'P.', roepnaam: null, voorvoegsels: 'de', achternaam: 'Proef' },
    geboortedatum: '1980-05-05',
    bsn: '999990019',
  },
  stroom: 'ggz',
  wat: 'Psychomotorische therapie',
  geldig: { van: '2023-03-01', tot: null },
  zorgtraject: { nummer: NUMMER, startdatum: null },
  tarief: '85.00',
}
const factuur = {
  formaat: 'zorgketen/dienstverleningsfactuur@1',
  milieu: 'P',
  nummer: 'D202303-0001',
  uitvoerder: verzoek.uitvoerder,
  opdrachtgever: verzoek.opdrachtgever,
  maand: '2023-03',
  dag: '2023-04-05',
  vervaldag: '2023-05-05',
  totaal: '85.00',
  regels: [
    {
      regel: 1,
      verzoek: 'v-1',
      zorgtraject: NUMMER,
      startdatum: '2023-03-07',
      datum: '2023-03-14',
      begintijd: '10:00',
      omschrijving: 'Onderlinge dienstverlening',
      minuten: 45,
      tarief: '85.00',
    },
  ],
  ingetrokken: null,
}

const ajv = new Ajv2020.default({ strict: false })

describe('ZTN-14, ZPM-16: files between providers', () => {
  it.each([
    ['dienstverleningsverzoek', dienstverleningsverzoek, verzoek],
    ['dienstverleningsfactuur', dienstverleningsfactuur, factuur],
  ] as const)('%s: read and written again it is the same, and the published schema fits it', (naam, schema, inhoud) => {
    expect(z.encode(schema as z.ZodType, schema.parse(inhoud))).toEqual(inhoud)
    const validate = ajv.compile(z.toJSONSchema(FORMATEN[naam], { io: 'input', unrepresentable: 'any' }))
    expect(validate(inhoud), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...inhoud, meer: 1 })).toBe(false)
    const { milieu: _, ...zonder } = inhoud
    expect(validate(zonder)).toBe(false)
  })

  it('says that it is a format of our own', () => {
    for (const schema of [dienstverleningsverzoek, dienstverleningsfactuur]) {
      expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).description).toContain('Eigen formaat')
    }
  })

  it.each(['../../etc', 'V1', '', 'a b', '999990019.json'])(
    '%s is no number of a request: it stands in file names',
    (id) => {
      expect(dienstverleningsverzoek.safeParse({ ...verzoek, id }).success).toBe(false)
    },
  )

  it('a wrong zorgtrajectnummer (ZTN-01), period or amount is refused at its field', () => {
    const fout = (deel: object) =>
      dienstverleningsverzoek.safeParse({ ...verzoek, ...deel }).error?.issues.map(({ path }) => path.join('.'))
    // version nibble 1 instead of 4
    const versie1 = { nummer: '3f2504e0-4f89-11d3-9a0c-0305e82c3301', startdatum: null }
    expect(fout({ zorgtraject: versie1 })).toEqual(['zorgtraject.nummer'])
    expect(fout({ geldig: { van: '2023-03-02', tot: '2023-03-01' } })).toEqual(['geldig.tot'])
    expect(fout({ tarief: '85,00' })).toEqual(['tarief'])
  })
})
