import { bron, fout, ok } from '@zorgketen/rules'
import { contains } from '@zorgketen/values'
import { INZET } from '../bronnen.ts'
import { element } from '../omgeving.ts'

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

export const inOpleiding = element({
  ...INZET,
  id: 'zpm.beroep.in-opleiding',
  oorsprong: ['ZPM-04'],
  bron: bron('psynip', 'Dossier GZ-opleidingsplaatsen: wie in opleiding is, telt als het beroep dat hij al heeft'),
  zegt: {
    nl: 'Wie in opleiding is, telt als het beroep dat hij al heeft.',
    en: 'Who is in training counts as the profession already held.',
  },
  advies: {
    nl: 'Leg het beroep vast waarvoor het diploma er al is, zoals arts of WO-psycholoog.',
    en: 'Record the profession of which the diploma is there, such as arts or WO-psycholoog.',
  },
  check: ({ professional, beroepen, dag }) => {
    const beroep = beroepen.find((een) =>
      professional.opleidingen.some(({ tot, geldig }) => sameName(tot, een.beroep) && contains(geldig, dag)),
    )
    if (beroep === undefined) return ok
    return fout('Beroep', beroep.beroep, {
      nl: `het beroep van vóór de opleiding tot ${beroep.beroep}`,
      en: `the profession held before the training for ${beroep.beroep}`,
    })
  },
})
