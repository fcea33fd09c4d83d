import { fout, ok } from '@zorgketen/rules'
import { BEROEPENLIJST, INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

export const magRegieVoeren = element({
  ...INZET,
  id: 'zpm.beroep.regiebehandelaar',
  oorsprong: ['ZPM-04', 'ZPM-30'],
  bron: BEROEPENLIJST,
  zegt: {
    nl: 'Een regiebehandelaar heeft een beroep dat regiebehandelaar kan zijn.',
    en: 'A regiebehandelaar has a profession that can be regiebehandelaar.',
  },
  advies: {
    nl: 'Wijs een regiebehandelaar aan met een beroep dat dat volgens de beroepenlijst kan zijn.',
    en: 'Appoint a regiebehandelaar with a profession that can be one by the list of professions.',
  },
  check: ({ rol, rij }) =>
    rol === 'uitvoerder' || rij === null || rij.kanRegiebehandelaarZijn
      ? ok
      : fout('Beroep', rij.beroep, {
          nl: 'een beroep dat regiebehandelaar kan zijn',
          en: 'a profession that can be regiebehandelaar',
        }),
})
