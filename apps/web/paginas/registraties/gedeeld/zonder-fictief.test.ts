import { expect, test } from 'vitest'
import { isFictief, korteNaam, zonderFictief, zonderZorgsoort } from './zonder-fictief.ts'

const naam = 'FICTIEF Forensische en beveiligde zorg – klinisch, Overige beroepen, behandeling 30 minuten'

test('an invented prestatie is recognised by its name, and the mark is taken out of it', () => {
  expect(isFictief(naam)).toBe(true)
  expect(isFictief('Ambulant – kwaliteitsstatuut sectie II')).toBe(false)
  expect(zonderFictief(naam)).toMatch(/^Forensische/)
})

test('on a short line the kind and duration come first', () => {
  expect(korteNaam(naam)).toBe('behandeling 30 min, Forensische en beveiligde zorg – klinisch, Overige beroepen')
  expect(
    korteNaam(
      'Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten',
    ),
  ).toBe('Behandeling 45 min, Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3)')
  expect(korteNaam('Reistijd tot 25 minuten')).toBe('Reistijd tot 25 minuten')
})

test('beside a column with the kind only the minutes are left of it', () => {
  expect(zonderZorgsoort(korteNaam(naam))).toMatch(/^30 min, Forensische/)
  expect(zonderZorgsoort('Behandeling op maat')).toBe('Behandeling op maat')
})
