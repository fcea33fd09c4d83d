import { dayOf, minutes } from '@zorgketen/values'
import { describe, expect, test } from 'vitest'
import { deriveConsult } from '../consult/derive-consult.ts'
import { contact, eenheid, metFictief, nza, planningIsRealisatie, praktijk } from '../proef/basis.ts'
import { makeStam } from '../stam/make-stam.ts'
import { explainConsult } from './explain-consult.ts'
import { formatUitleg } from './format-uitleg.ts'

const stam = makeStam({ ...praktijk, planningIsRealisatie })
const gepland = contact({ geplandeMinuten: minutes(45), directeMinuten: minutes(35) })

describe('ZPM-18 explainConsult', () => {
  test('golden: a prestatie explains itself in Dutch', () => {
    expect(formatUitleg(explainConsult(gepland, stam, nza)).nl).toMatchInlineSnapshot(`
      "1. Het contact was op 14 maart 2022; het zorgprestatiemodel geldt vanaf 1 januari 2022. [Declaratieprotocol Forensische Zorg (zorgprestatiemodel) v1.0, §1 Inleiding; zeker]
      2. Eenheid praktijk valt in setting sectie-ii, besloten op 1 december 2021 (vrijgevestigde praktijk). [Handreiking implementatie zorgprestatiemodel, Belangrijkste kenmerken: setting; zeker]
      3. Zorgverlener gz is Gezondheidszorgpsycholoog: categorie Gezondheidszorgpsycholoog (Wet Big artikel 3). [Technische specificaties zorgprestatiemodel v1.3, Beroepscategorie en beroepen (pagina 115834904); zeker]
      4. De 45 geplande minuten tellen: planning = realisatie is vastgelegd en de 35 gerealiseerde wijken niet meer dan 15 minuten af. [Technische specificaties zorgprestatiemodel v1.3, Planning = realisatie (pagina 317128731); zeker]
      5. 45 minuten valt in de klasse vanaf 45 minuten. [NZa, vraag en antwoord, Een consult duurt soms langer dan 120 minuten; zeker]
      6. Setting, beroep, zorgsoort en duur geven CO0497: Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten. [Tarieventabel op psychezwangerschap.nl, prestatielijst vanaf 2022-01-01, uitgave 2022-01; zeker]
      7. Het maximumtarief op deze dag is € 120,99. [Tarieventabel op psychezwangerschap.nl, prestatielijst vanaf 2022-01-01, uitgave 2022-01; zeker]
      Dit kan anders worden door: datum, eenheid, zorgverlener, zorgsoort, directe minuten (gelijk van 30 tot en met 60), geplande minuten (gelijk van 45 tot en met 50), besluit planning = realisatie."
    `)
  })

  test('golden: the same in English', () => {
    expect(formatUitleg(explainConsult(gepland, stam, nza)).en).toMatchInlineSnapshot(`
      "1. The contact was on 2022-03-14; the zorgprestatiemodel holds from 2022-01-01. [Declaratieprotocol Forensische Zorg (zorgprestatiemodel) v1.0, §1 Inleiding; certain]
      2. Unit praktijk is in setting sectie-ii, decided on 2021-12-01 (vrijgevestigde praktijk). [Handreiking implementatie zorgprestatiemodel, Belangrijkste kenmerken: setting; certain]
      3. Professional gz is Gezondheidszorgpsycholoog: category Gezondheidszorgpsycholoog (Wet Big artikel 3). [Technische specificaties zorgprestatiemodel v1.3, Beroepscategorie en beroepen (pagina 115834904); certain]
      4. The 45 planned minutes count: planning = realisatie is recorded and the 35 realised deviate no more than 15 minutes. [Technische specificaties zorgprestatiemodel v1.3, Planning = realisatie (pagina 317128731); certain]
      5. 45 minutes falls in the class from 45 minutes. [NZa, vraag en antwoord, Een consult duurt soms langer dan 120 minuten; certain]
      6. Setting, profession, kind of care and duration give CO0497: Ambulant – kwaliteitsstatuut sectie II Gezondheidszorgpsycholoog (Wet Big artikel 3) Behandeling 45 minuten. [Tarieventabel op psychezwangerschap.nl, prestatielijst vanaf 2022-01-01, uitgave 2022-01; certain]
      7. The maximum tariff on this day is EUR 120.99. [Tarieventabel op psychezwangerschap.nl, prestatielijst vanaf 2022-01-01, uitgave 2022-01; certain]
      This can change through: date, unit, professional, kind of care, direct minutes (same from 30 to 60), planned minutes (same from 45 to 50), decision on planning = realisatie."
    `)
  })

  test('golden: a refusal tells the steps that were taken and ends with what to do', () => {
    const mono = makeStam({ ...praktijk, eenheden: [eenheid('praktijk', 'mono')] })
    expect(formatUitleg(explainConsult(gepland, mono, nza)).nl).toMatchInlineSnapshot(`
      "1. Het contact was op 14 maart 2022; het zorgprestatiemodel geldt vanaf 1 januari 2022. [Declaratieprotocol Forensische Zorg (zorgprestatiemodel) v1.0, §1 Inleiding; zeker]
      2. Eenheid praktijk valt in setting mono, besloten op 1 december 2021 (vrijgevestigde praktijk). [Handreiking implementatie zorgprestatiemodel, Belangrijkste kenmerken: setting; zeker]
      3. Zorgverlener gz is Gezondheidszorgpsycholoog: categorie Gezondheidszorgpsycholoog (Wet Big artikel 3). [Technische specificaties zorgprestatiemodel v1.3, Beroepscategorie en beroepen (pagina 115834904); zeker]
      4. De 35 gerealiseerde minuten tellen: voor deze dag is geen planning = realisatie vastgelegd (gepland was 45). [Technische specificaties zorgprestatiemodel v1.3, Planning = realisatie (pagina 317128731); zeker]
      5. 35 minuten valt in de klasse vanaf 30 minuten. [NZa, vraag en antwoord, Een consult duurt soms langer dan 120 minuten; zeker]
      6. Welke prestatiecode hoort bij behandeling van 30 minuten in setting mono door Gezondheidszorgpsycholoog op 2022-03-14 is onbekend. De code wordt niet verzonnen. Geen geladen bron drukt hiervoor een prestatiecode. Installeer de tarieventabel van de NZa als prestaties/2022-01-01/<uitgave>.csv. [NZa, beleidsregel prestaties en tarieven ggz en fz, prestatie- en tarievenlijst van het jaar; zeker]
      Dit kan anders worden door: datum, eenheid, zorgverlener, directe minuten (gelijk vanaf 5)."
    `)
  })

  test.each([
    ['the care was not planned', { geplandeMinuten: null, directeMinuten: minutes(20) }],
    ['they deviate 16 minutes from the 45 planned, more than 15', { directeMinuten: minutes(61) }],
    ['the 4 planned are too short for a consult', { geplandeMinuten: minutes(4) }],
    ['no planning = realisatie is recorded for this day (planned was 45)', { datum: dayOf(2022, 3, 14) }],
  ])('ZPM-06: says why realised time counts: %s', (reden, edit) => {
    const met = reden.startsWith('no planning') ? makeStam(praktijk) : stam
    const tijd = explainConsult({ ...gepland, ...edit }, met, nza).stappen.find(({ stap }) => stap === 'tijd')
    expect(tijd?.tekst.en).toContain(reden)
  })

  test('an invented code and tariff say so', () => {
    const klinisch = makeStam({ ...praktijk, eenheden: [eenheid('praktijk', 'klinisch')] })
    const tekst = formatUitleg(explainConsult(gepland, klinisch, metFictief))
    expect(tekst.nl).toContain('FICTIEF: code en tarief zijn verzonnen')
    expect(tekst.en).toContain('FICTITIOUS')
  })

  test.each([
    ['datum.voor-zpm', { datum: dayOf(2021, 12, 31) }, ['weigering']],
    ['eenheid.onbekend', { eenheid: 'x' }, ['ingang', 'weigering']],
    ['zorgverlener.onbekend', { zorgverlener: 'x' }, ['ingang', 'setting', 'weigering']],
    ['tijd.geen-directe', { directeMinuten: minutes(0) }, ['ingang', 'setting', 'beroep', 'weigering']],
    [
      'tijd.te-kort',
      { geplandeMinuten: null, directeMinuten: minutes(4) },
      ['ingang', 'setting', 'beroep', 'tijd', 'weigering'],
    ],
  ])('the steps of %s stop where the derivation stopped', (code, edit, stappen) => {
    const uitleg = explainConsult({ ...gepland, ...edit }, stam, nza)
    expect(uitleg.stappen.map(({ stap }) => stap)).toEqual(stappen)
    expect(uitleg.stappen.at(-1)?.uitkomst).toBe(code)
  })

  test('the explanation carries the derivation itself, and its last step has the same tariff in cents', () => {
    const uitleg = explainConsult(gepland, stam, nza)
    expect(uitleg.afleiding).toEqual(deriveConsult(gepland, stam, nza))
    expect(uitleg.stappen.at(-1)).toMatchObject({ stap: 'tarief', uitkomst: 12_099 })
  })
})
