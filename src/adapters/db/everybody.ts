/** Functions of PostgreSQL that write where no policy of ours holds and that everybody may call: large objects belong to no
 * table and no organisation, outlive every erasure and are in no backup; a message goes into the write-ahead log. */
const writing = `select p.oid from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace
  and (p.proname ~ '^lo_' or p.proname in ('loread', 'lowrite', 'pg_logical_emit_message'))`

/** A temporary table would stand before the real one of that name in the search path. The triggers search it last; this is the
 * second lock. One transaction, one at a time: PostgreSQL refuses two who change a thing's rights in one moment. Where the user of
 * DATABASE_URL may not, all stays as it is, and the doctor says so. */
export const revokeFromEverybody = `
do $$
declare one text;
begin
  perform pg_advisory_xact_lock(7277684);
  for one in
    select format('revoke all on function %s from public', p.oid::regprocedure) from (${writing}) p
      where has_function_privilege('public', p.oid, 'execute')
    union all
    select 'revoke create on schema public from public' where has_schema_privilege('public', 'public', 'create')
    union all
    select format('revoke temporary on database %I from public', current_database())
      where has_database_privilege('public', current_database(), 'temporary')
  loop
    begin
      execute one;
    exception when insufficient_privilege then null;
    end;
  end loop;
end $$`

/** What the role that asks may still do of it. */
export const stillEverybodys = `
  select p.oid::regprocedure::text as what from (${writing}) p where has_function_privilege(current_user, p.oid, 'execute')
  union all
  select 'create in schema public' where has_schema_privilege(current_user, 'public', 'create')
  union all
  select 'temporary tables' where has_database_privilege(current_user, current_database(), 'temporary')
  order by what`
