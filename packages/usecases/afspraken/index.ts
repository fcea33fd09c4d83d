export { type Afspraakopdracht, saveTrajectafspraak, withdrawTrajectafspraak } from './bewaar.ts'
export { type Afspraakbeeld, listTrajectafspraken, readAfspraakregels } from './lijst.ts'
export type { Trajectafspraak } from './trajectafspraak.ts'
