import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

export const beroepPastBijRol = element({
  ...stijlblad('VC082'),
  id: 'gds801.verwijzer.beroep-past-bij-rol',
  plek: 'verwijzer',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een verwijzer met een beroep heeft rol 01 (behandelaar) of 03 (verwijzer).',
    en: 'A referrer with a profession has role 01 (treating) or 03 (referrer).',
  },
  advies: { nl: 'Zet ZorgaanbiederRol op 03.', en: 'Set ZorgaanbiederRol to 03.' },
  check: (z) => {
    const rol = z.zorgaanbiederRol
    return z.beroepZorgverlener === null || rol === '01' || rol === '03'
      ? ok
      : fout('ZorgaanbiederRol', rol, {
          nl: '01 of 03 bij een BeroepZorgverlener',
          en: '01 or 03 with a BeroepZorgverlener',
        })
  },
})
