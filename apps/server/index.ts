export { type Aanspreekpunt, type Antwoord, openAanspreekpunt } from './start/ask.ts'
export { type Gegevensplaats, openPlek, toStoreOpties } from './start/open-plek.ts'
export { type Draaiend, type Serveeropties, serve } from './start/serve.ts'
