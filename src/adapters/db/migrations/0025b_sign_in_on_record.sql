-- Sign-in and the chain together (AU.1). What begins, ends or changes a way in is kept by another role, in another
-- schema; its entry is written in the same transaction, by this function alone, and a transaction that changed something
-- without one is not kept.
create function sign_in.append_entry(organisation uuid, at text, actor_kind text, actor_id text, event text,
  member text, detail text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if event not in ('member-signed-in', 'signed-out', 'session-ended', 'factor-added', 'factor-removed', 'factor-proven',
      'sign-in-link-made') then
    perform refuse('RA006', 'sign-in tells of nothing else');
  end if;
  perform set_config('rapport.organisation', organisation::text, true);
  -- Who was taken off the staff may know the password still: the session is not kept.
  if event = 'member-signed-in' and not exists (select from member m where m.organisation_id = organisation
      and m.member_id = as_id(member) and m.active) then
    perform refuse('RA006', 'nobody on the staff signs in');
  end if;
  insert into audit_entry (organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail)
    values (organisation, at, actor_kind, actor_id, event, 'member', member, detail);
  perform set_config('rapport.on_record', pg_current_xact_id()::text, true);
end $$;

create function sign_in.session_begins() returns trigger language plpgsql as $$
begin
  perform set_config('rapport.begun', new.id, true);
  return null;
end $$;
create trigger session_begins after insert on sign_in.auth_session
  for each row execute function sign_in.session_begins();

-- A session that is gone again when its transaction ends was only a way to ask (a passkey that proves who sits there).
create function sign_in.is_on_record() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'auth_session' then
    if tg_op = 'INSERT' and not exists (select from sign_in.auth_session s where s.id = new.id) then
      return null;
    end if;
    if tg_op = 'DELETE' and old.id = coalesce(current_setting('rapport.begun', true), '') then
      return null;
    end if;
  end if;
  if coalesce(current_setting('rapport.on_record', true), '') <> pg_current_xact_id()::text then
    raise exception using errcode = 'RA019', message = format('%s of %s is not on record', tg_op, tg_table_name);
  end if;
  return null;
end $$;

create constraint trigger on_record after insert on sign_in.auth_session deferrable initially deferred
  for each row execute function sign_in.is_on_record();
-- A session that ran out is cleared away, and ended when it ran out.
create constraint trigger on_record_ended after delete on sign_in.auth_session deferrable initially deferred
  for each row when (old.expires_at > now()) execute function sign_in.is_on_record();
create constraint trigger on_record_proven after update on sign_in.auth_session deferrable initially deferred
  for each row when (new.proven_at is distinct from old.proven_at and new.proven_at is not null)
  execute function sign_in.is_on_record();
create constraint trigger on_record after insert or delete on sign_in.auth_passkey deferrable initially deferred
  for each row execute function sign_in.is_on_record();
create constraint trigger on_record after update on sign_in.auth_two_factor deferrable initially deferred
  for each row when (new.verified is distinct from old.verified
    or (new.verified and new.backup_codes is distinct from old.backup_codes))
  execute function sign_in.is_on_record();
create constraint trigger on_record_ended after delete on sign_in.auth_two_factor deferrable initially deferred
  for each row when (old.verified) execute function sign_in.is_on_record();
create constraint trigger on_record after insert on sign_in.auth_account deferrable initially deferred
  for each row execute function sign_in.is_on_record();
create constraint trigger on_record_changed after update on sign_in.auth_account deferrable initially deferred
  for each row when (new.password is distinct from old.password) execute function sign_in.is_on_record();

revoke all on all functions in schema sign_in from public;
grant execute on function sign_in.append_entry(uuid, text, text, text, text, text, text), sign_in.is_on_record(),
  sign_in.session_begins() to rapport_auth;
