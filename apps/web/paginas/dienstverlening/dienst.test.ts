import { describe, expect, it } from 'vitest'
import { groepeerBevindingen } from '../registraties/paneel/groepeer-bevindingen.ts'
import { standVanFactuur } from './facturen/stand.ts'
import { standVanGevraagd } from './vragen/stand.ts'
import { leesZoek } from './zoek.ts'

const rustig = { bijTeWerken: false, bezorgd: true, terug: { regels: 0, bedrag: 0, nietGoed: 0 } }
const terug = { regels: 2, bedrag: 17_000, nietGoed: 0 }

describe('ZTN-14: where a request stands', () => {
  it.each([
    ['a number that is to be sent comes before all else', { ...rustig, bijTeWerken: true, terug }, 'bijTeWerken'],
    ['then what came back and is not right', { ...rustig, terug: { ...terug, nietGoed: 1 } }, 'nietGoed'],
    ['then that it came back', { ...rustig, terug }, 'terug'],
    ['delivered, and nothing yet', rustig, 'bezorgd'],
    ['for a provider elsewhere the file is to be given', { ...rustig, bezorgd: false }, 'klaar'],
  ] as const)('%s', (_, verzoek, naam) => {
    expect(standVanGevraagd(verzoek).naam).toBe(naam)
  })
})

describe('ZPM-16: where an invoice stands', () => {
  const regel = { gewijzigd: false } as never
  const factuur = { kant: 'gemaakt', bezorgd: true, ingetrokken: null, uitkomst: null, regels: [regel] } as never
  const stand = (deel: object) => standVanFactuur(Object.assign({}, factuur, deel)).naam.nl

  it('withdrawn, judged by the asker, resting on care that changed, delivered or a file', () => {
    expect(stand({})).toBe('Bezorgd')
    expect(stand({ bezorgd: false })).toBe('Bestand klaar')
    expect(stand({ regels: [{ gewijzigd: true }] })).toBe('Zorg gewijzigd')
    expect(stand({ kant: 'ontvangen', uitkomst: 'klopt-niet' })).toBe('Klopt niet')
    expect(stand({ kant: 'ontvangen', uitkomst: 'klopt-niet', ingetrokken: { dag: '2023-04-05', reden: 'x' } })).toBe(
      'Ingetrokken',
    )
  })
})

it('ZPM-16: that care goes to the asker and not to a payer is no fault of the registration', () => {
  const reden = (code: string) => ({ code, tekst: { nl: code, en: code } })
  const ernst = (code: string) =>
    groepeerBevindingen({ redenen: [reden(code)], bevindingen: [] }, new Map()).map((een) => een.ernst)
  expect(ernst('koppeling.voor-opdrachtgever')).toEqual(['info'])
  expect(ernst('koppeling.geen-nummer')).toEqual(['fout'])
})

it('the address holds a sheet, a month and what is open; anything else is left out', () => {
  expect(leesZoek({ blad: 'facturen', maand: '2023-03', open: 'D202303-0001' })).toEqual({
    blad: 'facturen',
    maand: '2023-03',
    open: 'D202303-0001',
  })
  expect(leesZoek({ blad: 'iets', maand: '2023-13', open: '', patient: 'p1' })).toEqual({})
})
