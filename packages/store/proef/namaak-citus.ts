import type { Verbinding } from '../motor/motor.ts'

/**
 * Stands in for Citus, of which there is no package to install here: functions with the signatures of Citus 11.1 and
 * later that record their calls in pg_dist_partition and pg_dist_object, and refuse what Citus refuses (read in its
 * source: create_distributed_table.c, policy.c, dependency.c). Nothing is really spread.
 */
const NAMAAK = `
CREATE SCHEMA namaak;
CREATE TABLE namaak.oproep (nr int GENERATED ALWAYS AS IDENTITY, functie text NOT NULL, argument text NOT NULL, extra text);
CREATE TABLE namaak.pg_dist_partition (logicalrelid regclass PRIMARY KEY, partmethod "char", partkey text, colocationid int, repmodel "char");
CREATE TABLE namaak.pg_dist_object (classid oid, objid oid, objsubid int);
CREATE FUNCTION namaak.zonder(tabel regclass, kolom text) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(i.indexrelid::regclass::text, ', ') FROM pg_index i WHERE i.indrelid = tabel AND (i.indisunique OR i.indisexclusion)
    AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = tabel AND a.attname = kolom AND a.attnum = ANY (i.indkey)) $$;
CREATE FUNCTION namaak.nieuw(tabel regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT FROM namaak.pg_dist_partition WHERE logicalrelid = tabel) THEN RAISE 'table "%" is already distributed', tabel; END IF;
  IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = tabel AND NOT tgisinternal) THEN RAISE 'cannot distribute relation "%" because it has triggers', tabel; END IF;
  IF EXISTS (SELECT FROM pg_policy p JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_proc'::regclass
     WHERE p.polrelid = tabel AND d.refobjid NOT IN (SELECT objid FROM namaak.pg_dist_object)) THEN RAISE 'function of a policy on % does not exist on the workers', tabel; END IF;
END $$;
CREATE FUNCTION namaak.create_distributed_function(function_name regprocedure, distribution_arg_name text DEFAULT NULL,
  colocate_with text DEFAULT 'default', force_delegation bool DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO namaak.pg_dist_object VALUES ('pg_proc'::regclass, function_name, 0);
  INSERT INTO namaak.oproep (functie, argument) VALUES ('functie', function_name::text);
END $$;
CREATE FUNCTION namaak.create_reference_table(table_name regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  PERFORM namaak.nieuw(table_name);
  INSERT INTO namaak.pg_dist_partition VALUES (table_name, 'n', NULL, 1, 't');
  INSERT INTO namaak.oproep (functie, argument) VALUES ('gedeeld', table_name::text);
END $$;
CREATE TYPE namaak.distribution_type AS ENUM ('hash', 'range', 'append');
CREATE FUNCTION namaak.create_distributed_table(table_name regclass, distribution_column text, distribution_type namaak.distribution_type DEFAULT 'hash',
  colocate_with text DEFAULT 'default', shard_count int DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$ DECLARE groep int; mis text; BEGIN
  PERFORM namaak.nieuw(table_name);
  mis := namaak.zonder(table_name, distribution_column);
  IF mis IS NOT NULL THEN RAISE 'cannot create constraint on "%": %', table_name, mis USING ERRCODE = '0A000'; END IF;
  IF colocate_with = 'none' THEN SELECT coalesce(max(colocationid), 1) + 1 INTO groep FROM namaak.pg_dist_partition;
  ELSE SELECT colocationid INTO groep FROM namaak.pg_dist_partition WHERE logicalrelid = colocate_with::regclass AND partkey IS NOT NULL;
    IF groep IS NULL THEN RAISE 'relation % is not distributed', colocate_with; END IF; END IF;
  INSERT INTO namaak.pg_dist_partition VALUES (table_name, 'h', distribution_column, groep, 's');
  INSERT INTO namaak.oproep (functie, argument, extra) VALUES ('verdeeld', table_name::text, colocate_with);
END $$;
CREATE FUNCTION namaak.truncate_local_data_after_distributing_table(function_name regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
  IF NOT EXISTS (SELECT FROM namaak.pg_dist_partition WHERE logicalrelid = function_name) THEN RAISE 'supplied parameter is not a distributed relation'; END IF;
  INSERT INTO namaak.oproep (functie, argument) VALUES ('opruimen', function_name::text);
END $$;
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path = public, namaak', current_database()); END $$;
SET LOCAL allow_system_table_mods = on;
INSERT INTO pg_extension SELECT 99999, 'citus', extowner, extnamespace, true, '12.1-1', NULL, NULL FROM pg_extension LIMIT 1;`

/** Puts the stand-in in a database that is thrown away afterwards. */
export const putNamaakCitus = (v: Verbinding): Promise<void> => v.exec(NAMAAK)
