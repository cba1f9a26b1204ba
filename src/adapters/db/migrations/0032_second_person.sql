-- No administrator alone comes by what clients wrote. Whoever is made a practitioner, a supervisor or another administrator
-- is `awaiting`, which is in care of nobody and supervises nobody, until a second person has confirmed it; and an identity
-- provider vouches for nobody until then. Who is here already counts as confirmed.
alter domain member_role drop constraint member_role_check;
alter domain member_role add constraint member_role_check
  check (value in ('practitioner', 'supervisor', 'administrator', 'evaluator', 'awaiting'));
create domain confirmed_role as text check (value in ('practitioner', 'supervisor', 'administrator'));
create domain confirmed_thing as text check (value in ('role', 'identity-provider'));
create domain confirmation_answer as text check (value in ('confirmed', 'refused'));

-- Answered rows stay. `answered_by` null: whoever runs the server.
create table confirmation (
  organisation_id uuid,
  confirmation_id uuid,
  what confirmed_thing not null,
  member_id uuid,
  role confirmed_role,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer confirmation_answer,
  answered_by uuid,
  answered_at timestamptz,
  primary key (organisation_id, confirmation_id),
  check (num_nonnulls(member_id, role) = case when what = 'role' then 2 else 0 end),
  check (member_id <> asked_by),
  check ((answer is null) = (answered_at is null)),
  check (answer is not null or answered_by is null),
  check (answer is distinct from 'confirmed' or answered_by is null or answered_by not in (asked_by, member_id)),
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, asked_by) references member,
  foreign key (organisation_id, answered_by) references member
);
create unique index one_role_waits on confirmation (organisation_id, member_id) where answer is null and what = 'role';
create unique index one_provider_waits on confirmation (organisation_id)
  where answer is null and what = 'identity-provider';

alter table confirmation enable row level security, force row level security;
create policy own_organisation on confirmation using (organisation_id = current_organisation());
create policy in_sight on confirmation as restrictive for select to rapport_server using (
  (select sees_all()) or (select acts_as('administrator')) or member_id = (select acting_member()));
create policy may_insert on confirmation as restrictive for insert to rapport_server
  with check (asked_by = (select acting_member()) and (select acts_as('administrator')));
create policy may_update on confirmation as restrictive for update to rapport_server
  using ((select is_server()) or (select acts_as('administrator')) or (select acts_as('supervisor')));
create policy backed_up on confirmation for select to rapport_owner
  using (current_setting('rapport.backup', true) = 'on');

-- The first administrator of a practice is whoever set it up; every other role that opens something comes from a
-- confirmation alone, whose trigger works as the owner.
create function role_is_confirmed() returns trigger
language plpgsql as $$
begin
  if current_user <> 'rapport_server' or new.role in ('awaiting', 'evaluator') then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.role <> 'administrator' or not is_server()
        or exists (select from member m where m.organisation_id = new.organisation_id) then
      perform refuse('RA006', 'a second person confirms what somebody is here');
    end if;
  elsif new.role is distinct from old.role or (new.active and not old.active) then
    perform refuse('RA006', 'a second person confirms what somebody is here');
  end if;
  return new;
end $$;
create trigger role_is_confirmed before insert or update of role, active on member
  for each row execute function role_is_confirmed();

create function confirmation_is_asked() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if num_nonnulls(new.answer, new.answered_by) > 0 then
    perform refuse('RA007', 'it is asked before it is answered');
  end if;
  if new.what = 'role' and not exists (select from member m where m.organisation_id = new.organisation_id
      and m.member_id = new.member_id and m.active and m.role = 'awaiting') then
    perform refuse('RA006', 'somebody waits for this role');
  end if;
  return new;
end $$;
create trigger confirmation_is_asked before insert on confirmation
  for each row execute function confirmation_is_asked();

-- What is confirmed holds in the same moment. Whoever asked may take it back, and cannot say yes to it.
create function confirmation_is_answered() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.answer, new.answered_by, new.answered_at) is not distinct from (old.answer, old.answered_by, old.answered_at) then
    return new;
  end if;
  if old.answer is not null or new.answer is null then
    perform refuse('RA007', 'it was answered');
  end if;
  if is_server() then
    if new.answered_by is not null then
      perform refuse('RA006', 'the server answers in nobody''s name');
    end if;
  elsif new.answered_by is distinct from acting_member()
      or not (acts_as('administrator') or acts_as('supervisor'))
      or (new.answer = 'confirmed' and new.answered_by in (old.asked_by, old.member_id)) then
    perform refuse('RA006', 'a second person answers, in their own name');
  end if;
  if new.answer = 'refused' then
    return new;
  end if;
  if old.what = 'role' then
    update member m set role = old.role where m.organisation_id = old.organisation_id
      and m.member_id = old.member_id and m.active and m.role = 'awaiting';
  else
    update sign_in_rule r set confirmed = true where r.organisation_id = old.organisation_id and r.issuer is not null;
  end if;
  if not found then
    perform refuse('RA007', 'what was asked for has changed');
  end if;
  return new;
end $$;
create trigger confirmation_is_answered before update on confirmation
  for each row execute function confirmation_is_answered();

-- A provider says who somebody is. `confirmed` is set by a confirmation alone.
alter table sign_in_rule add column confirmed boolean not null default true;
create function provider_is_confirmed() returns trigger language plpgsql as $$
begin
  if current_user = 'rapport_server' then
    new.confirmed := new.issuer is null or (tg_op = 'UPDATE' and old.confirmed and old.issuer is not null
      and new.issuer is not distinct from old.issuer and new.client_id is not distinct from old.client_id);
  end if;
  return new;
end $$;
create trigger provider_is_confirmed before insert or update on sign_in_rule
  for each row execute function provider_is_confirmed();

-- An administrator gives a new client to practitioners, and to nobody who waits to be one.
create function is_practitioner(who uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from member m where m.organisation_id = current_organisation()
    and m.member_id = who and m.active and m.role = 'practitioner');
end $$;
alter policy may_insert on care with check ((select is_server())
  or ((select acts_as('administrator')) and is_practitioner(member_id)));

create constraint trigger on_record_asked after insert on confirmation deferrable initially deferred for each row
  when (current_user <> 'rapport_owner')
  execute function is_on_record('member-added member-changed sign-in-rules-changed', 'confirmation_id asked_by');
create constraint trigger on_record_answered after update on confirmation deferrable initially deferred for each row
  when (current_user <> 'rapport_owner' and new.answer is distinct from old.answer)
  execute function is_on_record('confirmation-given confirmation-refused member-changed sign-in-rules-changed',
    'confirmation_id');

revoke all on confirmation from public;
revoke all on all functions in schema public from public;
grant select on confirmation to rapport_server;
grant insert (organisation_id, confirmation_id, what, member_id, role, asked_by, asked_at) on confirmation
  to rapport_server;
grant update (answer, answered_by, answered_at) on confirmation to rapport_server;
grant execute on function role_is_confirmed(), confirmation_is_asked(), confirmation_is_answered(),
  provider_is_confirmed(), is_practitioner(uuid) to rapport_server;
