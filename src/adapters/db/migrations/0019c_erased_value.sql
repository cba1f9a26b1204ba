-- As long as the longest that a table asks of a sealed value: why somebody broke the glass.
create or replace function erased_value() returns bytea language sql immutable as $$
  select decode('01ffff' || repeat('00', 93), 'hex')
$$;

-- As for the other records: closed for everybody but who seals anew or erases.
create or replace function right_case_moves() returns trigger language plpgsql as $$
begin
  if old.state not in ('asked', 'taken') and current_user <> 'rapport_owner' then
    perform refuse('RA007', 'the request is closed');
  end if;
  return new;
end $$;

do $$
declare t text;
begin
  for t in select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'sign_in')
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backed_up') loop
    execute format($p$create policy backed_up on %s for select to rapport_owner
      using (current_setting('rapport.backup', true) = 'on')$p$, t);
  end loop;
end $$;
revoke all on all functions in schema public from public;
