import { expect, test } from 'vitest'
import * as v from '../index.ts'
import { catalogus } from './catalogus.ts'

type Uitkomst = v.Result<unknown>

const declarant = { agb: '06000001', soort: 1, organisatie: 'kliniek' }
const bureau = { agb: '98000001', naam: 'Bureau', voor: ['06000001'] }

const cijfers = (
  veld: string,
  parse: (t: string) => Uitkomst,
  kort: string,
  lang: string,
): Record<string, Uitkomst> => ({
  [`${veld}.leeg`]: parse(''),
  [`${veld}.spatie`]: parse(' 1'),
  [`${veld}.teken`]: parse('12x4'),
  [`${veld}.te-kort`]: parse(kort),
  [`${veld}.te-lang`]: parse(lang),
})

/** For every code of the catalogue an input that is refused with it. */
const weigeringen: Record<string, Uitkomst> = {
  ...cijfers('bsn', v.parseBsn, '1234567', '1234567820'),
  'bsn.voorloopnul': v.parseBsn('10000008'),
  'bsn.elfproef': v.parseBsn('123456789'),
  'bsn.vulnummer': v.parseBsn('999999999'),
  ...cijfers('skn', v.parseSkn, '123456', '123456789'),
  'skn.nullen': v.parseSkn('0000000'),
  ...cijfers('agb', v.parseAgb, '0600000', '060000011'),
  'agb.zorgsoort': v.parseAgb('00123456'),
  'agb.nummer': v.parseAgb('06000000'),
  ...cijfers('uzovi', v.parseUzovi, '999', '99920'),
  'uzovi.nullen': v.parseUzovi('0000'),
  'ztn.leeg': v.parseZtn(''),
  'ztn.spatie': v.parseZtn('f81d4fae-7dec-41d0-a765-00a0c91e6bf6 '),
  'ztn.zonder-streepjes': v.parseZtn('f81d4fae7dec41d0a76500a0c91e6bf6'),
  'ztn.omhulsel': v.parseZtn('{f81d4fae-7dec-41d0-a765-00a0c91e6bf6}'),
  'ztn.lengte': v.parseZtn('06000001-f81d4fae-7dec-41d0-a765-00a0c91e6bf6'),
  'ztn.streepje': v.parseZtn('f81d4fae07dec-41d0-a765-00a0c91e6bf6'),
  'ztn.teken': v.parseZtn('g81d4fae-7dec-41d0-a765-00a0c91e6bf6'),
  'ztn.versie': v.parseZtn('f81d4fae-7dec-11d0-a765-00a0c91e6bf6'),
  'ztn.variant': v.parseZtn('f81d4fae-7dec-41d0-c765-00a0c91e6bf6'),
  'euro.leeg': v.parseEuro(' '),
  'euro.spatie': v.parseEuro('1.00 '),
  'euro.komma': v.parseEuro('1,00'),
  'euro.teken': v.parseEuro('€1.00'),
  'euro.decimalen': v.parseEuro('12099'),
  'euro.geheel': v.parseEuro('-.50'),
  'euro.te-groot': v.parseEuro('12345678901234.00'),
  'dag.leeg': v.parseDay(''),
  'dag.spatie': v.parseDay(' 2022-01-01'),
  'dag.vorm': v.parseDay('gisteren'),
  'dag.volgorde': v.parseDay('1-2-2022'),
  'dag.zonder-streepjes': v.parseDay('20220201'),
  'dag.met-tijd': v.parseDay('2022-02-01T10:00:00'),
  'dag.maand-bestaat-niet': v.parseDay('2022-13-01'),
  'dag.dag-bestaat-niet': v.parseDay('2022-02-29'),
  'dag.buiten-bereik': v.parseDay('9999-12-31'),
  'maand.leeg': v.parseMaand(''),
  'maand.spatie': v.parseMaand('2022-01 '),
  'maand.vorm': v.parseMaand('01-2022'),
  'maand.bestaat-niet': v.parseMaand('2022-00'),
  'maand.buiten-bereik': v.parseMaand('1899-12'),
  'periode.leeg': v.parsePeriod(''),
  'periode.vorm': v.parsePeriod('2022-01-01'),
  'periode.omgekeerd': v.parsePeriod('2022-01-02/2022-01-01'),
  'tijd.leeg': v.parseTime(''),
  'tijd.spatie': v.parseTime(' 09:30'),
  'tijd.vorm': v.parseTime('9:30'),
  'tijd.uur': v.parseTime('24:00'),
  'tijd.minuut': v.parseTime('09:60'),
  'tijd.seconde': v.parseTime('09:30:60'),
  'minuten.leeg': v.parseMinutes(''),
  'minuten.vorm': v.parseMinutes('1.5'),
  'minuten.negatief': v.parseMinutes('-5'),
  'organisatie.id': v.parseOrganisatie({ id: 'Kliniek Noord', naam: 'Kliniek' }),
  'partij.naam': v.parseOrganisatie({ id: 'kliniek', naam: ' ' }),
  'partij.naam-te-lang': v.parseOrganisatie({ id: 'kliniek', naam: 'a'.repeat(201) }),
  'declarant.soort': v.parseDeclarant({ ...declarant, soort: 4 }),
  'declarant.servicebureau': v.parseDeclarant({ ...declarant, agb: '98000001' }),
  'declarant.dubbel': v.parseDeclaranten([declarant, declarant]),
  'betaler.rol': v.parseBetaler({ uzovi: '3311', rol: 'gemeente' }),
  'betaler.dji-uzovi': v.parseBetaler({ uzovi: '3311', rol: 'dji' }),
  'betaler.dji-rol': v.parseBetaler({ uzovi: '9992', rol: 'zorgverzekeraar' }),
  'concern.zonder-uzovi': v.parseConcern({ naam: 'C', uzovis: [] }),
  'concern.dubbel': v.parseConcern({ naam: 'C', uzovis: ['3311', '3311'] }),
  'concern.dji': v.parseConcern({ naam: 'C', uzovis: ['9992'] }),
  'servicebureau.agb': v.parseServicebureau({ ...bureau, agb: '06000001' }),
  'servicebureau.voor-niemand': v.parseServicebureau({ ...bureau, voor: [] }),
  'servicebureau.dubbel': v.parseServicebureau({ ...bureau, voor: ['06000001', '06000001'] }),
}

test('the catalogue holds exactly the codes that the parsers give', () => {
  expect(Object.keys(weigeringen).sort()).toEqual(Object.keys(catalogus).sort())
})

test.each(Object.entries(weigeringen))(
  '%s: refused with this code, described in full in both languages',
  (code, uitkomst) => {
    if (uitkomst.ok) throw new Error(`${code} was not refused`)
    expect(uitkomst.fout.code).toBe(code)
    const rij = catalogus[code as keyof typeof catalogus]
    expect(uitkomst.fout.graad).toBe(rij.graad)
    const namen = (taal: 'nl' | 'en') => [...rij.wat[taal].matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()
    expect(namen('nl')).toEqual(Object.keys(uitkomst.fout.params).sort())
    expect(namen('en')).toEqual(namen('nl'))
    for (const tekst of Object.values(v.describeFout(uitkomst.fout))) {
      expect(tekst.nl).toMatch(/^\S.*\.$/)
      expect(tekst.en).toMatch(/^\S.*\.$/)
      expect(tekst.nl).not.toBe(tekst.en)
      expect(tekst.nl + tekst.en).not.toMatch(/[{}]\w|undefined/)
    }
  },
)
