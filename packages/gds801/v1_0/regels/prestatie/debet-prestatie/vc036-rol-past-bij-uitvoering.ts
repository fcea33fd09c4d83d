import { fout, ok } from '@zorgketen/rules'
import { stijlblad } from '../../../regel/bronnen.ts'
import { opBegindatum } from '../../../regel/peildata.ts'
import { element } from '../../../regel/vormen.ts'

const VERWACHT = { nl: 'een andere rol dan 03 of 04', en: 'a role other than 03 or 04' }

/** A referrer and a diagnostician have places of their own below the line. */
export const rolPastBijUitvoering = element({
  ...stijlblad('VC036'),
  id: 'gds801.debetPrestatie.rol-past-bij-uitvoering',
  plek: 'debetPrestatie',
  peildatum: opBegindatum,
  zegt: {
    nl: 'Een zorgaanbieder bij de regel is behandelaar of regiebehandelaar, niet verwijzer of diagnosesteller.',
    en: 'A provider on the line is a treating or coordinating practitioner, not a referrer or diagnostician.',
  },
  advies: {
    nl: 'Zet een verwijzer onder Verwijzing en een diagnosesteller onder Diagnose.',
    en: 'Put a referrer under Verwijzing and a diagnostician under Diagnose.',
  },
  check: (p) => {
    for (const { zorgaanbiederRol: rol } of p.zorgaanbieder) {
      if (rol === '03' || rol === '04') return fout('ZorgaanbiederRol', rol, VERWACHT)
    }
    return ok
  },
})
