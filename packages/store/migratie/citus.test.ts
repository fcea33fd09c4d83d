import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { citusBezwaren } from '../proef/citus-bezwaren.ts'
import { readMigraties } from './read-migraties.ts'

const GOED = `
  -- a trigger, unique (naam) and set_config() in a comment do not count
  create table goed (verdeel_id int not null, organisatie_id text not null, naam text check (naam <> 'create trigger'),
    primary key (verdeel_id, organisatie_id, naam), unique (verdeel_id, naam));
  create unique index goed_uniek on goed (verdeel_id, organisatie_id, lower(naam)) where naam is not null;
  create index goed_naam on goed (naam);
  create table lijst (code text primary key);
  comment on table lijst is 'gedeeld: codes';
  create table kind (verdeel_id int, organisatie_id text, naam text, code text references lijst (code),
    foreign key (verdeel_id, organisatie_id, naam) references goed (verdeel_id, organisatie_id, naam) on delete cascade);
  select 1 from taak for update skip locked;`

test('what Citus takes raises no objection', () => {
  expect(citusBezwaren(GOED)).toEqual([])
})

test.each([
  ['create trigger t after insert on goed execute function f();', 'trigger'],
  ['CREATE CONSTRAINT TRIGGER t AFTER INSERT ON goed EXECUTE FUNCTION f();', 'trigger'],
  ['create table x (id int primary key);', 'sleutel bij een kolom'],
  ['create table x (verdeel_id int, id int, primary key (id, verdeel_id));', 'primary key zonder verdeel_id voorop'],
  ['create table x (verdeel_id int, naam text unique);', 'sleutel bij een kolom'],
  ['alter table x add constraint u unique (naam);', 'unique zonder verdeel_id voorop'],
  ['alter table x add exclude using gist (periode with &&);', 'exclude zonder verdeel_id voorop'],
  ['create unique index i on x (naam);', 'unieke index zonder verdeel_id voorop'],
  ['alter table x add foreign key (a) references y (a);', 'verwijzing zonder verdeel_id voorop'],
  [
    'alter table x add foreign key (verdeel_id, a) references y (verdeel_id, a) on delete set null;',
    'ON DELETE/UPDATE SET NULL/DEFAULT',
  ],
  ["select set_config('zorgketen.rol', 'x', true);", 'set_config'],
  ['select 1 from bericht for update skip locked;', 'SKIP LOCKED buiten de taaktabel'],
  [
    "create table l (c int primary key); comment on table l is 'gedeeld: x'; create table x (n int generated always as identity, c int references l (c));",
    'identity met verwijzing naar een gedeelde tabel',
  ],
])('%s is refused', (sql, bezwaar) => {
  expect(citusBezwaren(sql).map((tekst) => tekst.split(':')[0])).toContain(bezwaar)
})

test('our migrations hold nothing that Citus refuses', async () => {
  const migraties = await readMigraties()
  expect(migraties.length).toBeGreaterThan(0)
  expect(migraties.flatMap(({ naam, sql }) => citusBezwaren(sql).map((bezwaar) => `${naam} ${bezwaar}`))).toEqual([])
})

test('our program sets nothing with set_config and takes no locked rows but jobs', () => {
  const root = join(import.meta.dirname, '..')
  const bronnen = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.ts') && !/node_modules|\.test\.ts$|^proef/.test(pad))
    .map((pad) => ({ pad, text: readFileSync(join(root, pad), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '') }))
  expect(bronnen.length).toBeGreaterThan(20)
  expect(bronnen.filter(({ text }) => /set_config\s*\(/i.test(text)).map(({ pad }) => pad)).toEqual([])
  const slotloos = bronnen.filter(({ text }) => /skip\s+locked/i.test(text) && !/\btaak\b/.test(text))
  expect(slotloos.map(({ pad }) => pad)).toEqual([])
})
