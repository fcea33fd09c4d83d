-- Zorgketen, first schema. One dialect for PGlite, PostgreSQL and Citus (docs/adr/0009).
-- Every table of an organisation begins with verdeel_id (the distribution column) and organisatie_id (the tenant);
-- row security is forced on every table, and the program works under zorgketen_app, which cannot bypass it.
-- Documents that are only given back whole are json: written and read faster than jsonb, which nobody looks into here.
-- Columns that keys and orders rest on are collate "C": the same order on every engine, whatever the database's own.

create function zorgketen_organisatie() returns text language sql stable parallel safe
  return current_setting('zorgketen.organisatie', true);
create function zorgketen_rol() returns text language sql stable parallel safe
  return current_setting('zorgketen.rol', true);

-- Who works here. No data of an organisation beside its name and addresses; everyone sees only itself, but for the
-- roles that must find others: toegang (choosing where to enter) and post (delivering messages).
create table organisatie (
  id text primary key,
  naam text not null,
  soort text not null check (soort in ('aanbieder', 'betaler')),
  omschrijving text not null,
  fictief boolean not null,
  agb text[] not null,
  uzovi text,
  verdeel_ids int[] not null,
  -- The organisation's own today, for demonstrations that play in another year; null: the clock's.
  vandaag date
);
comment on table organisatie is 'gedeeld schrijfbaar: naam en adres, geen gegevens van een organisatie; een organisatie schrijft alleen zichzelf';

-- Master data, bitemporal: a version of a document per row (known from, known until); valid time is inside the document.
create table register_rij (
  verdeel_id int not null,
  organisatie_id text not null,
  register text collate "C" not null,
  id text collate "C" not null,
  versie int not null,
  gekend_van timestamptz not null,
  gekend_tot timestamptz,
  vervallen boolean not null,
  label text not null,
  zoek text not null,
  geboortedatum date,
  inhoud json not null,
  -- Of a document about one patient. A column of its own: under row security an index on an expression is passed by.
  patient text collate "C" generated always as (inhoud->>'patient') stored,
  door text not null,
  reden text not null,
  primary key (verdeel_id, organisatie_id, register, id, versie)
);
create index register_rij_nu on register_rij (verdeel_id, organisatie_id, register, lower(label) collate "C", id) where gekend_tot is null and not vervallen;
create index register_rij_patient on register_rij (verdeel_id, organisatie_id, register, patient) where gekend_tot is null and not vervallen and patient is not null;
create index register_rij_geboren on register_rij (verdeel_id, organisatie_id, register, geboortedatum) where gekend_tot is null and not vervallen;

-- Registered care of any kind, append-only: a change is a new version, a withdrawal a version that is vervallen.
create table registratie (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  versie int not null,
  gekend_van timestamptz not null,
  gekend_tot timestamptz,
  vervallen boolean not null,
  soort text not null check (soort in ('consult', 'groepssessie', 'verblijf', 'overig')),
  -- Of a stay: those of its admission.
  maand text collate "C" not null,
  datum date not null,
  begintijd int,
  -- Last day of a stay; null: it goes on, or it is no stay.
  tot date,
  -- Null where there are more, or nobody in particular: see registratie_wie.
  patient text collate "C",
  zorgverlener text collate "C",
  eenheid text not null,
  stroom text check (stroom in ('ggz', 'fz')),
  zorgsoort text check (zorgsoort in ('diagnostiek', 'behandeling')),
  geplande_minuten int,
  directe_minuten int,
  indirecte_minuten int,
  -- What the columns do not hold: little of a consult, all of another kind; null for most consults.
  inhoud json,
  -- Other registrations may give something else because of this one.
  weegt boolean not null,
  -- The reason that was given with it, or where it came from.
  herkomst text not null,
  door text not null,
  primary key (verdeel_id, organisatie_id, id, versie)
);
create index registratie_maand on registratie (verdeel_id, organisatie_id, maand, datum, id) where gekend_tot is null and not vervallen;
create index registratie_patient on registratie (verdeel_id, organisatie_id, patient, datum, id) where gekend_tot is null and not vervallen;
create index registratie_zorgverlener on registratie (verdeel_id, organisatie_id, zorgverlener, datum, id) where gekend_tot is null and not vervallen;

create index registratie_weegt on registratie (verdeel_id, organisatie_id, datum) where gekend_tot is null and not vervallen and weegt;

-- Who took part in a registration of more people than its columns name, as it stands now.
create table registratie_wie (
  verdeel_id int not null,
  organisatie_id text not null,
  soort text not null check (soort in ('patient', 'zorgverlener')),
  wie text collate "C" not null,
  registratie text collate "C" not null,
  primary key (verdeel_id, organisatie_id, soort, wie, registratie)
);
create index registratie_wie_van on registratie_wie (verdeel_id, organisatie_id, registratie);

-- What a registration gave: prestaties or the reason why there are none. Derived, so replaced when derived again.
create table prestatie (
  verdeel_id int not null,
  organisatie_id text not null,
  -- Of the prestatie: that of its registration, or that with what tells it from the others (r1~reistijd).
  id text collate "C" not null,
  registratie text collate "C" not null,
  -- The first outcome of its registration in the month: lists of registrations show it.
  hoofd boolean not null,
  -- In which it was derived: a stay gives days in more than one.
  maand text collate "C" not null,
  datum date not null,
  -- Null for the refusal of a group.
  patient text collate "C",
  zorgverlener text collate "C",
  soort text not null check (soort in ('prestatie', 'weigering')),
  code text collate "C",
  naam text,
  tarief bigint,
  weigering text collate "C",
  -- The kind of own zorgtrajectnummer it goes under; null for a refusal and for care under the number of who asked for it.
  trajectsoort text check (trajectsoort in ('ggz', 'fz')),
  inhoud json not null,
  primary key (verdeel_id, organisatie_id, id)
);
create index prestatie_maand on prestatie (verdeel_id, organisatie_id, maand, soort, datum, id);
create index prestatie_registratie on prestatie (verdeel_id, organisatie_id, registratie);
-- The first and the last care on a number.
create index prestatie_traject on prestatie (verdeel_id, organisatie_id, patient, trajectsoort, datum) where trajectsoort is not null;

-- A declaration that was sent: one invoice, one message.
create table declaratie (
  verdeel_id int not null,
  organisatie_id text not null,
  berichtreferentie text collate "C" not null,
  factuurnummer text collate "C" not null,
  betaler text collate "C" not null,
  maand text collate "C" not null,
  volgorde int not null,
  verzenddatum date not null,
  totaal bigint not null,
  aantal int not null,
  stand text not null check (stand in ('verzonden', 'doorgezet', 'geweigerd', 'beantwoord')),
  bericht text collate "C",
  kop jsonb not null,
  primary key (verdeel_id, organisatie_id, berichtreferentie)
);
create unique index declaratie_factuur on declaratie (verdeel_id, organisatie_id, factuurnummer);
create index declaratie_maand on declaratie (verdeel_id, organisatie_id, maand, betaler);

-- A line that was sent and where it stands now; what changed it is in regelwijziging.
create table declaratieregel (
  verdeel_id int not null,
  organisatie_id text not null,
  referentie text collate "C" not null,
  berichtreferentie text collate "C" not null,
  factuurnummer text collate "C" not null,
  betaler text collate "C" not null,
  maand text collate "C" not null,
  volgorde int not null,
  prestatie text collate "C",
  patient text collate "C" not null,
  soort text not null check (soort in ('debet', 'credit')),
  datum date not null,
  code text collate "C",
  bedrag bigint not null,
  stand text not null check (stand in ('verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd')),
  toegekend bigint not null,
  niet_financieel bigint not null,
  beantwoord date,
  meldingen json not null,
  berichtmeldingen json not null,
  -- The number and the startdatum it was sent with; null for a credit.
  zorgtraject text collate "C",
  startdatum date,
  inhoud json not null,
  -- A later debit line was sent for the same prestatie.
  opgevolgd boolean not null default false,
  primary key (verdeel_id, organisatie_id, referentie)
);
create index declaratieregel_herstel on declaratieregel (verdeel_id, organisatie_id, maand, referentie) where stand in ('afgekeurd', 'geweigerd') and soort = 'debet' and not opgevolgd and prestatie is not null;
create index declaratieregel_bericht on declaratieregel (verdeel_id, organisatie_id, berichtreferentie, volgorde);
create index declaratieregel_maand on declaratieregel (verdeel_id, organisatie_id, maand, referentie);
create index declaratieregel_stand on declaratieregel (verdeel_id, organisatie_id, stand, maand, referentie);
create index declaratieregel_traject on declaratieregel (verdeel_id, organisatie_id, zorgtraject, startdatum) where zorgtraject is not null;
create index declaratieregel_patient on declaratieregel (verdeel_id, organisatie_id, patient, referentie);
-- What was declared and is not answered cannot be declared again (DFZ-11), whoever sends at the same time.
create unique index declaratieregel_open on declaratieregel (verdeel_id, organisatie_id, prestatie) where stand = 'verzonden' and soort = 'debet' and prestatie is not null;
create index declaratieregel_prestatie on declaratieregel (verdeel_id, organisatie_id, prestatie) where prestatie is not null;

-- Every change of state of a line, append-only, with the return that caused it.
create table regelwijziging (
  verdeel_id int not null,
  organisatie_id text not null,
  referentie text collate "C" not null,
  volgnummer int not null,
  bericht text collate "C" not null,
  op timestamptz not null,
  van text not null,
  naar text not null,
  toegekend bigint not null,
  reden jsonb not null,
  primary key (verdeel_id, organisatie_id, referentie, volgnummer)
);

-- Returns that were taken in, by the hash of their bytes: processed, or set apart with the reason.
create table retour (
  verdeel_id int not null,
  organisatie_id text not null,
  betaler text collate "C" not null,
  vingerafdruk text collate "C" not null,
  volgorde int not null,
  stand text not null check (stand in ('verwerkt', 'terzijde')),
  berichtreferentie text collate "C",
  code text,
  reden jsonb,
  primary key (verdeel_id, organisatie_id, betaler, vingerafdruk)
);

-- Inbox and outbox: every message as it came or went, compressed, kept before anything is done with it.
create table bericht (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  richting text not null check (richting in ('in', 'uit')),
  soort text not null check (soort in ('gds801', 'gds802')),
  milieu text not null check (milieu in ('P', 'T')),
  referentie text collate "C" not null,
  tegenpartij text not null,
  vingerafdruk text collate "C" not null,
  grootte int not null,
  tijdstip timestamptz not null,
  stand text not null check (stand in ('klaar', 'bezorgd', 'ontvangen', 'verwerkt', 'terzijde', 'geweigerd')),
  reden jsonb,
  antwoord_op text,
  inhoud bytea not null,
  primary key (verdeel_id, organisatie_id, id)
);
create unique index bericht_eenmaal on bericht (verdeel_id, organisatie_id, richting, vingerafdruk);
create index bericht_stand on bericht (verdeel_id, organisatie_id, richting, stand, tijdstip);

-- One run of a desk over one message: the receipt, what it said, and the facts it judged by (both compressed JSON), so that it can be replayed.
create table uitvoering (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  soort text not null check (soort in ('poort', 'oordeel')),
  bericht text collate "C" not null,
  op timestamptz not null,
  bewijs jsonb not null,
  uitslag bytea not null,
  feiten bytea not null,
  primary key (verdeel_id, organisatie_id, id)
);
create index uitvoering_bericht on uitvoering (verdeel_id, organisatie_id, bericht);

-- A payer's book, per declarant, in order of receipt. What came twice stands twice: the place in the order is the key, so
-- two judgements over the same state of the book cannot both be kept. Messages judged, by the hash of their bytes:
create table boekbericht (
  verdeel_id int not null,
  organisatie_id text not null,
  declarant text collate "C" not null,
  volgorde int not null,
  vingerafdruk text collate "C" not null,
  bericht text collate "C" not null,
  primary key (verdeel_id, organisatie_id, declarant, volgorde)
);
create unique index boekbericht_eenmaal on boekbericht (verdeel_id, organisatie_id, declarant, vingerafdruk);

-- A payer's book: invoices received.
create table boekfactuur (
  verdeel_id int not null,
  organisatie_id text not null,
  declarant text collate "C" not null,
  volgorde int not null,
  factuurnummer text collate "C" not null,
  ontvangen date not null,
  primary key (verdeel_id, organisatie_id, declarant, volgorde)
);

-- A payer's book: lines received and decided.
create table boekregel (
  verdeel_id int not null,
  organisatie_id text not null,
  declarant text collate "C" not null,
  volgorde int not null,
  referentie text collate "C" not null,
  factuurnummer text collate "C" not null,
  ontvangen date not null,
  stand text not null check (stand in ('verzonden', 'geweigerd', 'afgekeurd', 'toegekend', 'gecrediteerd')),
  toegekend bigint not null,
  inhoud json not null,
  primary key (verdeel_id, organisatie_id, declarant, volgorde)
);
create index boekregel_referentie on boekregel (verdeel_id, organisatie_id, declarant, referentie);

-- Bank statements and payment specifications as they were taken in.
create table afschrift (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  soort text not null check (soort in ('afschrift', 'specificatie')),
  vingerafdruk text collate "C" not null,
  naam text not null,
  op timestamptz not null,
  inhoud jsonb not null,
  primary key (verdeel_id, organisatie_id, id)
);
create unique index afschrift_eenmaal on afschrift (verdeel_id, organisatie_id, vingerafdruk);

-- Money matched to an invoice, always with its source.
create table betaling (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  afschrift text collate "C" not null,
  boeking text collate "C" not null,
  factuurnummer text collate "C" not null,
  betaler text collate "C",
  bedrag bigint not null,
  zekerheid text not null check (zekerheid in ('zeker', 'bevestigd')),
  dag date not null,
  bron jsonb not null,
  door text not null,
  ongedaan jsonb,
  primary key (verdeel_id, organisatie_id, id)
);
create index betaling_factuur on betaling (verdeel_id, organisatie_id, factuurnummer);

-- Invoices to people who pay themselves.
create table particuliere_factuur (
  verdeel_id int not null,
  organisatie_id text not null,
  factuurnummer text collate "C" not null,
  patient text collate "C" not null,
  maand text collate "C" not null,
  dag date not null,
  totaal bigint not null,
  inhoud jsonb not null,
  ingetrokken jsonb,
  primary key (verdeel_id, organisatie_id, factuurnummer)
);

-- Closing and reopening of a month, append-only; the last row holds.
create table maandstand (
  verdeel_id int not null,
  organisatie_id text not null,
  maand text collate "C" not null,
  volgnummer int not null,
  stand text not null check (stand in ('gesloten', 'heropend')),
  op timestamptz not null,
  door text not null,
  reden text not null,
  lijst jsonb not null,
  primary key (verdeel_id, organisatie_id, maand, volgnummer)
);

-- One row per change by a person and per run of a machine; a run carries a digest. Never a BSN.
create table audit (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  op timestamptz not null,
  door text not null,
  rol text not null,
  doel text not null,
  handeling text not null,
  onderwerp text collate "C" not null,
  details jsonb not null,
  primary key (verdeel_id, organisatie_id, op, id)
);
create index audit_onderwerp on audit (verdeel_id, organisatie_id, onderwerp, op);

-- Jobs of this server (local, not distributed over a cluster).
create table taak (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  soort text not null,
  invoer jsonb not null,
  stand text not null check (stand in ('wacht', 'loopt', 'klaar', 'mislukt', 'geannuleerd')),
  gedaan int not null,
  totaal int,
  begonnen timestamptz,
  klaar timestamptz,
  annuleren boolean not null,
  door text not null,
  resultaat jsonb,
  primary key (verdeel_id, organisatie_id, id)
);

-- Row security, forced: also for the owner of the tables.
alter table register_rij enable row level security;
alter table register_rij force row level security;
create policy eigen on register_rij to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table registratie enable row level security;
alter table registratie force row level security;
create policy eigen on registratie to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table registratie_wie enable row level security;
alter table registratie_wie force row level security;
create policy eigen on registratie_wie to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table prestatie enable row level security;
alter table prestatie force row level security;
create policy eigen on prestatie to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table declaratie enable row level security;
alter table declaratie force row level security;
create policy eigen on declaratie to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table declaratieregel enable row level security;
alter table declaratieregel force row level security;
create policy eigen on declaratieregel to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table regelwijziging enable row level security;
alter table regelwijziging force row level security;
create policy eigen on regelwijziging to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table retour enable row level security;
alter table retour force row level security;
create policy eigen on retour to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table bericht enable row level security;
alter table bericht force row level security;
create policy eigen on bericht to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table uitvoering enable row level security;
alter table uitvoering force row level security;
create policy eigen on uitvoering to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table boekbericht enable row level security;
alter table boekbericht force row level security;
create policy eigen on boekbericht to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table boekfactuur enable row level security;
alter table boekfactuur force row level security;
create policy eigen on boekfactuur to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table boekregel enable row level security;
alter table boekregel force row level security;
create policy eigen on boekregel to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table afschrift enable row level security;
alter table afschrift force row level security;
create policy eigen on afschrift to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table betaling enable row level security;
alter table betaling force row level security;
create policy eigen on betaling to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table particuliere_factuur enable row level security;
alter table particuliere_factuur force row level security;
create policy eigen on particuliere_factuur to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table maandstand enable row level security;
alter table maandstand force row level security;
create policy eigen on maandstand to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table audit enable row level security;
alter table audit force row level security;
create policy eigen on audit to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table taak enable row level security;
alter table taak force row level security;
create policy eigen on taak to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());


alter table organisatie enable row level security;
alter table organisatie force row level security;
create policy zien on organisatie for select to zorgketen_app
  using (id = zorgketen_organisatie() or zorgketen_rol() in ('toegang', 'post'));
create policy oprichten on organisatie for insert to zorgketen_app with check (id = zorgketen_organisatie());
create policy eigen on organisatie for update to zorgketen_app
  using (id = zorgketen_organisatie()) with check (id = zorgketen_organisatie());
revoke delete on organisatie from zorgketen_app;

-- What happened is not rewritten.
revoke update, delete on audit, regelwijziging, uitvoering, maandstand from zorgketen_app;

-- After a load the program refreshes the statistics itself: PGlite has no autovacuum, and before PostgreSQL 17 the right
-- to do so cannot be given (there autovacuum does it).
do $$
begin
  if current_setting('server_version_num')::int >= 170000 then
    execute 'grant maintain on register_rij, registratie, prestatie, declaratieregel, boekregel to zorgketen_app';
  end if;
end
$$;
