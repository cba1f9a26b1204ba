-- A link that one administrator makes does not let them work as somebody else.
alter table sign_in.auth_user
  -- The member who made the link that waits, or was used last; null: the server's own, or two persons'.
  add column link_by text,
  -- When they first stood here with something of their own, or by a link of the server.
  add column entered_at timestamptz,
  -- What one administrator asked for and a second has to ask for too.
  add column asked_what text check (asked_what in ('link', 'forget')),
  add column asked_by text,
  add column asked_at timestamptz,
  add check (num_nonnulls(asked_what, asked_by, asked_at) in (0, 3));
update sign_in.auth_user u set entered_at = now() where exists (select from sign_in.auth_session s where s.user_id = u.id)
  or exists (select from sign_in.auth_account a where a.user_id = u.id)
  or exists (select from sign_in.auth_passkey p where p.user_id = u.id)
  or exists (select from sign_in.auth_two_factor f where f.user_id = u.id and f.verified);

create function sign_in.has_entered() returns trigger language plpgsql as $$
begin
  update sign_in.auth_user u set entered_at = now() where u.id = new.user_id and u.entered_at is null
    and exists (select from sign_in.auth_session s where s.id = new.id and s.proven_at is not null);
  return null;
end $$;
create constraint trigger has_entered after insert or update on sign_in.auth_session deferrable initially deferred
  for each row execute function sign_in.has_entered();

create or replace function sign_in.append_entry(organisation uuid, at text, actor_kind text, actor_id text, event text,
  member text, detail text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if event not in ('member-signed-in', 'signed-out', 'session-ended', 'factor-added', 'factor-removed', 'factor-proven',
      'sign-in-link-made', 'second-person-asked') then
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
revoke all on all functions in schema sign_in from public;
grant execute on function sign_in.has_entered() to rapport_auth;
