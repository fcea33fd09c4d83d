import type { LijstBron } from '../../kit/lijst-kolom.ts'
import { haalEerstePagina } from '../../kit/lijst-paginas.ts'
import { haalLijst, type Patientrij } from './api.ts'

/** The patients whose name, number or birth date goes with a text; everyone when it is empty. */
export const patientenBron = (zoek: string): LijstBron<Patientrij> => ({
  sleutel: ['patienten', 'lijst', zoek],
  haalPagina: (vanaf, aantal, _, signal) => haalLijst(zoek, vanaf, aantal, signal),
})

/** Asks for the first patients of the list. */
export const haalPatientenVooruit = (): Promise<unknown> => haalEerstePagina(patientenBron(''))
