import { describe, expect, test } from 'vitest'
import { isVorm } from '../index.ts'
import { dag } from '../proef-dag.ts'
import { maakNaamlezer } from './herken-naam.ts'
import { GZ, naamVan, referentie } from './proef-import.ts'

const herken = maakNaamlezer(referentie, dag('2025-01-01'))
const consult = {
  soort: 'behandeling',
  setting: 'sectie-ii',
  categorieIndex: 6,
  minuten: 45,
  groepsgrootte: null,
  variant: null,
}

describe('names as the sources print them give the features of the shipped rows', () => {
  const rijen = referentie.uitgaven
    .filter((u) => isVorm(u, 'prestaties'))
    .filter((u) => !u.kop.fictief)
    .flatMap((u) => u.rijen)
    // a short name of the profession in one row, and psychiater high and low, which no name tells apart
    .filter((rij) => rij.code !== 'GC0030' && !rij.variant?.startsWith('psychiater'))
  const namen = new Map(rijen.map((rij) => [rij.naam, rij]))

  test.each([...namen])('%s', (naam, { soort, setting, categorieIndex, minuten, groepsgrootte, variant }) => {
    expect(herken(naam)).toEqual({
      kenmerken: { soort, setting, categorieIndex, minuten, groepsgrootte, variant },
      fout: null,
    })
  })
})

describe('every setting and profession of the lists', () => {
  test.each(referentie.settings().map((rij) => [rij.naam.nl, rij.code]))('%s', (naam, setting) => {
    expect(herken(`${naam} ${GZ} Behandeling 45 minuten`).kenmerken).toEqual({ ...consult, setting })
  })
  test.each(referentie.beroepscategorieen().map((rij) => [rij.naam.nl, rij.index]))('%s', (naam, categorieIndex) => {
    expect(herken(naamVan(naam, 'Diagnostiek', 5)).kenmerken).toEqual({
      ...consult,
      soort: 'diagnostiek',
      categorieIndex,
      minuten: 5,
    })
  })
})

describe('the way a name is written does not count', () => {
  test.each([
    [`ambulant - kwaliteitsstatuut sectie ii, ${GZ}, behandeling, 45 minuten`],
    [`Ambulant — kwaliteitsstatuut  sectie II ${GZ.toUpperCase()} Behandeling vanaf 45 min`],
    ['Ambulant ? kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog Behandeling 45 minuten'],
  ])('%s', (naam) => {
    expect(herken(naam)).toEqual({ kenmerken: consult, fout: null })
  })

  test.each([
    ['Groepsconsult per patiënt in groep 10 of meer patiënten'],
    ['Groepsconsult per pati\ufffdnt in groep 10 of meer pati\ufffdnten'],
    ['Groepsconsult groep van 10 of meer patienten'],
  ])('%s', (begin) => {
    expect(herken(`${begin}, ${GZ}, 15 minuten`).kenmerken).toEqual({
      ...consult,
      soort: 'groepsconsult',
      setting: null,
      minuten: 15,
      groepsgrootte: 10,
    })
  })
})

describe('other kinds', () => {
  const leeg = { setting: null, categorieIndex: null, minuten: null, groepsgrootte: null, variant: null }
  test.each([
    ['Toeslag reistijd vanaf 45 minuten - fz', { soort: 'toeslag:reistijd-fz', variant: 'vanaf-45' }],
    ['Toeslag inzet tolk vanaf 15 minuten', { soort: 'toeslag:tolk', minuten: 15 }],
    ['ECT regulier', { soort: 'overig:ect-regulier' }],
    ['Ambulante methadonverstrekking (AMV) - ggz', null],
    ['Ambulante methadonverstrekking (AMV)', { soort: 'overig:methadon' }],
    ['Forensisch psychiatrisch toezicht (FPT)', { soort: 'overig:forensisch-psychiatrisch-toezicht' }],
    ['Onderlinge dienstverlening - fz', { soort: 'overig:onderlinge-dienstverlening' }],
    [
      'Dagbesteding beveiligingsniveau midden, hoog of zeer hoog',
      { soort: 'overig:dagbesteding', variant: 'midden-hoog-zeer-hoog' },
    ],
    ['Ambulante dagbesteding beveiligingsniveau laag', { soort: 'overig:dagbesteding', variant: 'laag' }],
    ['Verblijfsdag D acute ggz', { soort: 'overig:acute-ggz-verblijf', variant: 'D' }],
    ['Consult acute ggz', { soort: 'overig:acute-ggz-consult' }],
    ['Verblijfsdag C beveiligingsniveau 2 - ggz', { soort: 'verblijf', variant: 'C-2' }],
    ['Verblijfsdag H zonder beveiligingsniveau', { soort: 'verblijf', variant: 'H-geen' }],
    ['Verblijfsdag C - ggz', { soort: 'verblijf', variant: 'C-geen' }],
    ['Integrale verblijfsdag G beveiligingsniveau 4 fz', { soort: 'verblijf:integraal', variant: 'G-4' }],
  ])('%s', (naam, verwacht) => {
    expect(herken(naam)).toEqual(
      verwacht === null ? { kenmerken: null, fout: 'naam.soort' } : { kenmerken: { ...leeg, ...verwacht }, fout: null },
    )
  })
})

describe('a word that is not known makes the whole name unrecognised, and the finding says which part', () => {
  test.each([
    ['Iets anders', 'naam.soort'],
    ['Verblijfsdag D beveiligingsniveau 5', 'naam.soort'],
    ['Toeslag verblijfsdag D', 'naam.soort'],
    ['Verblijfsdag Z - ggz', 'naam.soort'],
    ['constructor', 'naam.soort'],
    [`Thuis ${GZ} Behandeling 45 minuten`, 'naam.setting'],
    [`Ambulant – kwaliteitsstatuut sectie III ${GZ} Behandeling 45 minuten`, 'naam.setting'],
    [naamVan('Tovenaar', 'Behandeling', 45), 'naam.beroep'],
    [naamVan(`${GZ} laag tarief`, 'Behandeling', 45), 'naam.beroep'],
    [naamVan('Arts - specialist laag (Wet Big artikel 14)', 'Diagnostiek', 15), 'naam.beroep'],
    [naamVan(GZ, 'Behandeling', 50), 'naam.duur'],
    [`${naamVan(GZ, 'Behandeling', 45)} laag`, 'naam.duur'],
    ['Ambulant – kwaliteitsstatuut sectie II Psychotherapeut Behandeling', 'naam.duur'],
    [`Groepsconsult per patiënt in groep 1 patiënten, ${GZ}, 15 minuten`, 'naam.groep'],
    [`Groepsconsult per patiënt in groep 10 patiënten, ${GZ}, 15 minuten`, 'naam.groep'],
    [`Groepsconsult per patiënt in groep 9 of meer patiënten, ${GZ}, 15 minuten`, 'naam.groep'],
    ['Groepsconsult', 'naam.groep'],
    ['Groepsconsult per patiënt in groep 5 patiënten, GZ-psycholoog, 30 minuten (2022-2023)', 'naam.beroep'],
    [`Groepsconsult per patiënt in groep 5 patiënten, ${GZ}`, 'naam.duur'],
    [`Groepsconsult per patiënt in groep 5 patiënten, ${GZ} in opleiding, 15 minuten`, 'naam.beroep'],
    ['Toeslag inzet tolk 50 minuten', 'naam.duur'],
    ['Intercollegiaal overleg kort Setting elders (vanaf 5 minuten)', 'naam.setting'],
    [
      'Intercollegiaal overleg kort Setting ambulant kwaliteitsstatuut sectie II extra (vanaf 5 minuten)',
      'naam.setting',
    ],
  ])('%s', (naam, fout) => {
    expect(herken(naam)).toEqual({ kenmerken: null, fout })
  })
})
