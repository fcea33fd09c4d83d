export { type Berichtregel, countPlaatsingsberichten, listPlaatsingsberichten } from './lijst.ts'
export { type Inname as Berichtinname, type Innameopdracht, takeInPlaatsingsbericht } from './neem-in.ts'
export { receivePlaatsingsbericht } from './ontvang.ts'
