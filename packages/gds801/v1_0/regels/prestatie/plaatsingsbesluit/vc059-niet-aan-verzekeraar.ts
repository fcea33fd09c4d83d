import { fout, ok } from '@zorgketen/rules'
import { stijlbladV1 } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const nietAanVerzekeraar = element({
  ...stijlbladV1('VC059'),
  id: 'gds801.plaatsingsbesluit.niet-aan-verzekeraar',
  plek: 'plaatsingsbesluit',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een regel aan een zorgverzekeraar of zorgkantoor noemt geen plaatsingsbesluit.',
    en: 'A line for a health insurer or care office names no placement decision.',
  },
  advies: {
    nl: 'Haal het plaatsingsbesluit weg, of stuur de regel naar DJI.',
    en: 'Take the placement decision out, or send the line to DJI.',
  },
  check: (b, o) => {
    const rol = o.header.ontvangerRol
    return rol === '3' || rol === '5'
      ? fout('PlaatsingsbesluitNummer', b.plaatsingsbesluitNummer, {
          nl: `geen Plaatsingsbesluit bij OntvangerRol ${rol}`,
          en: `no Plaatsingsbesluit for OntvangerRol ${rol}`,
        })
      : ok
  },
})
