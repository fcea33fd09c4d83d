-- A payer's book by zorgtrajectnummer (ZTN-17, ZTN-21, ZTN-22). Which number a line is on, and which message brought it;
-- a credit is on the number of the line it takes back.
alter table boekregel add column zorgtraject text collate "C";
alter table boekregel add column bericht text collate "C";
create index boekregel_zorgtraject on boekregel (verdeel_id, organisatie_id, declarant, zorgtraject) where zorgtraject is not null;

-- Numbers in the book, per declarant and person: derived from the lines, written with them. At the first place of the
-- payer, whoever declared: a person's numbers at several declarants are looked up together.
create table boektraject (
  verdeel_id int not null,
  organisatie_id text not null,
  nummer text collate "C" not null,
  declarant text collate "C" not null,
  -- BSN or SKN, whichever came with the line; empty when neither did. Never leaves the store but masked.
  persoon text collate "C" not null,
  soort text not null check (soort in ('ggz', 'fz')),
  -- First and last day of all its lines, and of those that are granted and not taken back.
  eerste date not null,
  laatste date not null,
  van date,
  tot date,
  regels int not null,
  gevraagd bigint not null,
  afgekeurd bigint not null,
  toegekend bigint not null,
  primary key (verdeel_id, organisatie_id, nummer, declarant, persoon)
);
create index boektraject_laatste on boektraject (verdeel_id, organisatie_id, laatste desc, nummer);
create index boektraject_persoon on boektraject (verdeel_id, organisatie_id, persoon, nummer) where persoon <> '';

alter table boektraject enable row level security;
alter table boektraject force row level security;
create policy eigen on boektraject to zorgketen_app
  using (organisatie_id = zorgketen_organisatie()) with check (organisatie_id = zorgketen_organisatie());

-- What was kept before. Row security would hide it from the owner of the tables.
alter table boekregel no force row level security;
alter table boektraject no force row level security;
alter table organisatie no force row level security;
update boekregel set zorgtraject = inhoud->>'zorgtraject' where inhoud->>'zorgtraject' is not null;
update boekregel c set zorgtraject = d.zorgtraject from boekregel d
  where c.inhoud->>'soort' = 'credit' and d.zorgtraject is not null and d.verdeel_id = c.verdeel_id
    and d.organisatie_id = c.organisatie_id and d.declarant = c.declarant and d.referentie = c.inhoud->>'gerelateerd';
update boekregel r set bericht = b.bericht from boekfactuur f
  join boekbericht b on b.verdeel_id = f.verdeel_id and b.organisatie_id = f.organisatie_id
    and b.declarant = f.declarant and b.volgorde = f.volgorde
  where r.verdeel_id = f.verdeel_id and r.organisatie_id = f.organisatie_id and r.declarant = f.declarant
    and r.factuurnummer = f.factuurnummer and r.ontvangen = f.ontvangen;
insert into boektraject (verdeel_id, organisatie_id, nummer, declarant, persoon, soort, eerste, laatste, van, tot,
    regels, gevraagd, afgekeurd, toegekend)
  select o.verdeel_ids[1], r.organisatie_id, r.zorgtraject, r.declarant, r.persoon,
    case when bool_or(r.skn) then 'fz' else 'ggz' end, min(r.dag), max(r.dag),
    min(r.dag) filter (where r.stand = 'toegekend'), max(r.dag) filter (where r.stand = 'toegekend'), count(*),
    sum(r.bedrag), coalesce(sum(r.bedrag) filter (where r.stand = 'afgekeurd'), 0),
    coalesce(sum(r.toegekend) filter (where r.stand = 'toegekend'), 0)
  from (
    select organisatie_id, declarant, zorgtraject, stand, toegekend, (inhoud->>'datum')::date as dag,
      round((inhoud->>'bedrag')::numeric * 100)::bigint as bedrag, inhoud->'verzekerde'->>'skn' is not null as skn,
      coalesce(inhoud->'verzekerde'->>'bsn', inhoud->'verzekerde'->>'skn', '') as persoon
    from boekregel where zorgtraject is not null and inhoud->>'soort' = 'debet'
  ) r join organisatie o on o.id = r.organisatie_id
  group by o.verdeel_ids[1], r.organisatie_id, r.zorgtraject, r.declarant, r.persoon;
alter table boekregel force row level security;
alter table boektraject force row level security;
alter table organisatie force row level security;

-- See 0001: the program refreshes the statistics after a load.
do $$
begin
  if current_setting('server_version_num')::int >= 170000 then
    execute 'grant maintain on boektraject to zorgketen_app';
  end if;
end
$$;
