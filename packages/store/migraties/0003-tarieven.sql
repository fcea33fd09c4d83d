-- Files of tariffs that a person accepted: the file as it came, and what was read of it then, so that an old decision
-- comes out the same when the reader of files has changed. Withdrawing is a row of its own; nothing is rewritten.
create table tariefuitgave (
  verdeel_id int not null,
  organisatie_id text not null,
  -- Counts from 1 in the order of acceptance: what was accepted later lies over what was accepted before.
  volgnummer int not null,
  soort text not null check (soort in ('nza', 'vektis-071')),
  bestandsnaam text not null,
  vingerafdruk text collate "C" not null,
  titel text not null,
  geldig_van date not null,
  -- Last day; null is open.
  geldig_tot date,
  volledig boolean not null,
  rijen int not null,
  geweigerd int not null,
  op timestamptz not null,
  door text not null,
  reden text not null,
  -- Both compressed: the bytes of the file, and the release of it.
  bestand bytea not null,
  inhoud bytea not null,
  inhoud_afdruk text collate "C" not null,
  primary key (verdeel_id, organisatie_id, volgnummer)
);

create table tariefintrekking (
  verdeel_id int not null,
  organisatie_id text not null,
  volgnummer int not null,
  op timestamptz not null,
  door text not null,
  reden text not null,
  primary key (verdeel_id, organisatie_id, volgnummer)
);

alter table tariefuitgave enable row level security;
alter table tariefuitgave force row level security;
create policy eigen on tariefuitgave to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table tariefintrekking enable row level security;
alter table tariefintrekking force row level security;
create policy eigen on tariefintrekking to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

revoke update, delete on tariefuitgave, tariefintrekking from zorgketen_app;
