import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const doorsturenToegestaan = element({
  ...stijlblad('VC038'),
  id: 'gds801.debetPrestatie.doorsturen-toegestaan',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: { nl: 'Een regel aan een betaler mag worden doorgestuurd.', en: 'A line for a payer may be forwarded.' },
  advies: {
    nl: 'Zet DoorsturenToegestaan op true, of stuur de declaratie niet aan een betaler.',
    en: 'Set DoorsturenToegestaan to true, or do not send the declaration to a payer.',
  },
  check: (p, o) => {
    const rol = o.header.ontvangerRol
    return p.doorsturenToegestaan === false && (rol === '3' || rol === '4' || rol === '5')
      ? fout('DoorsturenToegestaan', false, { nl: `true bij OntvangerRol ${rol}`, en: `true for OntvangerRol ${rol}` })
      : ok
  },
})
