-- The agenda: appointments, append-only in versions like registrations; a change is a new version.
create table afspraak (
  verdeel_id int not null,
  organisatie_id text not null,
  id text collate "C" not null,
  versie int not null,
  gekend_van timestamptz not null,
  gekend_tot timestamptz,
  datum date not null,
  -- Seconds since midnight, as registrations keep it.
  begintijd int not null,
  status text not null check (status in ('gepland', 'gerealiseerd', 'afgezegd', 'no-show')),
  inhoud json not null,
  herkomst text not null,
  door text not null,
  primary key (verdeel_id, organisatie_id, id, versie)
);
create index afspraak_dag on afspraak (verdeel_id, organisatie_id, datum, begintijd, id) where gekend_tot is null;

-- Who takes part in an appointment as it is now: the day of a professional and the appointments of a patient.
create table afspraakdeelname (
  verdeel_id int not null,
  organisatie_id text not null,
  soort text not null check (soort in ('zorgverlener', 'patient')),
  wie text collate "C" not null,
  datum date not null,
  afspraak text collate "C" not null,
  primary key (verdeel_id, organisatie_id, soort, wie, datum, afspraak)
);
create index afspraakdeelname_afspraak on afspraakdeelname (verdeel_id, organisatie_id, afspraak);

alter table afspraak enable row level security;
alter table afspraak force row level security;
create policy eigen on afspraak to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

alter table afspraakdeelname enable row level security;
alter table afspraakdeelname force row level security;
create policy eigen on afspraakdeelname to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

-- See 0001: the program refreshes the statistics after a load.
do $$
begin
  if current_setting('server_version_num')::int >= 170000 then
    execute 'grant maintain on afspraak, afspraakdeelname to zorgketen_app';
  end if;
end
$$;
