-- Who acts, beside which organisation: every transaction says both, and what clients wrote is read by those alone whom
-- src/domain/access lets (PR.5). The settings: `rapport.organisation`, and `rapport.actor` = `member:<id>`,
-- `client:<id>` or `system`, the server's own work. Without an actor every table below is empty.

-- A practitioner leaves a team and may come back to it: care has rows, not one row for ever.
alter table care drop constraint care_pkey;
alter table care add column care_id uuid not null default gen_random_uuid();
alter table care add primary key (organisation_id, care_id);
create unique index one_care on care (organisation_id, client_id, member_id) where ended_at is null;
create index care_of_client on care (organisation_id, client_id) where ended_at is null;

-- While `for_member` is away `member_id` treats their clients. It ends by itself.
create table cover (
  organisation_id uuid,
  cover_id uuid,
  for_member uuid not null,
  member_id uuid not null check (member_id <> for_member),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at and until_at <= from_at + interval '60 days'),
  arranged_by uuid not null,
  at timestamptz not null,
  told_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, cover_id),
  foreign key (organisation_id, for_member) references member,
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, arranged_by) references member
);
create index cover_of_member on cover (organisation_id, member_id, until_at);
create index cover_for_member on cover (organisation_id, for_member, until_at);

create domain handover_answer as text check (value in ('accepted', 'declined', 'withdrawn'));
-- Offered by one, accepted by the other; only then does care change. Answered rows stay.
create table handover (
  organisation_id uuid,
  handover_id uuid,
  client_id uuid not null,
  conversation_id uuid not null,
  from_member uuid not null,
  to_member uuid not null check (to_member <> from_member),
  words sealed not null,
  offered_at timestamptz not null,
  told_at timestamptz,
  answer handover_answer,
  answered_at timestamptz,
  primary key (organisation_id, handover_id),
  check ((answer is null) = (answered_at is null)),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, from_member) references member,
  foreign key (organisation_id, to_member) references member
);
create unique index one_open_handover on handover (organisation_id, client_id, from_member) where answer is null;
create index handover_to_member on handover (organisation_id, to_member) where answer is null;

create domain break_glass_outcome as text check (value in ('justified', 'not-justified', 'to-be-followed-up'));
-- Emergency access: one practitioner reads one client for a short time, for a reason, and a supervisor looks at it
-- afterwards. Reason and review are sealed under the client's key.
create table break_glass (
  organisation_id uuid,
  break_glass_id uuid,
  client_id uuid not null,
  conversation_id uuid not null,
  member_id uuid not null,
  -- Twenty letters and 31 bytes of the sealed form.
  reason sealed not null check (octet_length(reason) >= 51),
  at timestamptz not null,
  until_at timestamptz not null check (until_at > at and until_at <= at + interval '4 hours'),
  told_at timestamptz,
  ended_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  outcome break_glass_outcome,
  review sealed,
  primary key (organisation_id, break_glass_id),
  check (num_nonnulls(reviewed_by, reviewed_at, outcome, review) in (0, 4)),
  check (reviewed_by <> member_id),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, reviewed_by) references member
);
create index break_glass_of_member on break_glass (organisation_id, member_id, until_at) where ended_at is null;
create index break_glass_to_review on break_glass (organisation_id, at) where reviewed_at is null;

-- A name alone, under the client's key: what administrators and whoever is offered a client may read of them. Clients
-- from before get theirs when the server starts, which alone can open the profile.
alter table client add column name sealed;

create function acting_member() returns uuid language plpgsql stable as $$
declare who text := current_setting('rapport.actor', true);
begin
  if who like 'member:%' then
    return substr(who, 8)::uuid;
  end if;
  return null;
end $$;

create function acts_as(wanted member_role) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from member m where m.organisation_id = current_organisation()
    and m.member_id = acting_member() and m.active and m.role = wanted);
end $$;

-- Of the tables below all rows of the organisation: the server at its own work, and supervisors.
create function sees_all() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('rapport.actor', true), '') = 'system' then
    return true;
  end if;
  return acts_as('supervisor');
end $$;

create function covers(organisation uuid, who uuid) returns setof uuid language sql stable as $$
  select c.client_id from cover v
    join care c on c.organisation_id = v.organisation_id and c.member_id = v.for_member and c.ended_at is null
  where v.organisation_id = organisation and v.member_id = who
    and v.ended_at is null and now() >= v.from_at and now() < v.until_at
$$;

create or replace function practises(organisation uuid, client uuid, who uuid) returns boolean language sql stable as $$
  select exists (select from member m
    where m.organisation_id = organisation and m.member_id = who and m.active and m.role = 'practitioner'
      and (exists (select from care c where c.organisation_id = organisation and c.client_id = client
          and c.member_id = who and c.ended_at is null)
        or client in (select covers(organisation, who))))
$$;

-- The client for themselves; for a practitioner those they treat, cover for, or opened in an emergency.
create function clients_in_sight() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare who text := current_setting('rapport.actor', true); me uuid := acting_member();
begin
  if who like 'client:%' then
    return next substr(who, 8)::uuid;
  elsif me is not null and acts_as('practitioner') then
    return query select c.client_id from care c
        where c.organisation_id = current_organisation() and c.member_id = me and c.ended_at is null
      union select covers(current_organisation(), me)
      union select b.client_id from break_glass b where b.organisation_id = current_organisation()
        and b.member_id = me and b.ended_at is null and now() < b.until_at;
  end if;
end $$;

create function conversations_in_sight() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select c.conversation_id from conversation c
    where c.organisation_id = current_organisation() and c.client_id in (select clients_in_sight());
end $$;

-- Names and places of clients, and nothing of what they wrote: for administrators who keep the list, and for whoever
-- sees the client or was offered them.
create function named_clients() returns table (client_id uuid, conversation_id uuid, name sealed, jurisdiction text,
  added_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare everybody boolean := sees_all() or acts_as('administrator'); me uuid := acting_member();
begin
  return query select k.client_id, c.conversation_id, k.name, k.jurisdiction, k.added_at from client k
    join conversation c on c.organisation_id = k.organisation_id and c.client_id = k.client_id
    where k.organisation_id = current_organisation() and (everybody or k.client_id in (select clients_in_sight())
      or k.client_id in (select h.client_id from handover h where h.organisation_id = current_organisation()
        and h.to_member = me and h.answer is null));
end $$;

do $$
declare t name;
begin
  foreach t in array array['message', 'consent', 'model_call', 'follow_up', 'safety_plan', 'agreed_profile']::name[] loop
    execute format('create policy in_sight on public.%I as restrictive to rapport_server
      using ((select sees_all()) or client_id in (select clients_in_sight()))', t);
  end loop;
  foreach t in array array['approval', 'suggestion', 'own_words', 'episode', 'senior_question']::name[] loop
    execute format('create policy in_sight on public.%I as restrictive to rapport_server
      using ((select sees_all()) or conversation_id in (select conversations_in_sight()))', t);
  end loop;
  foreach t in array array['episode_step', 'episode_timer', 'episode_told']::name[] loop
    execute format('create policy in_sight on public.%I as restrictive to rapport_server
      using ((select sees_all()) or exists (select from episode e
        where e.organisation_id = %I.organisation_id and e.episode_id = %I.episode_id))', t, t, t);
  end loop;
  -- An administrator adds a client and then sees a name.
  foreach t in array array['client', 'conversation']::name[] loop
    execute format('create policy in_sight on public.%I as restrictive for select to rapport_server
      using ((select sees_all()) or client_id in (select clients_in_sight()))', t);
    execute format('create policy in_sight_to_change on public.%I as restrictive for update to rapport_server
      using ((select sees_all()) or client_id in (select clients_in_sight()))', t);
  end loop;
  foreach t in array array['cover', 'handover', 'break_glass']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
create policy in_sight on signal_correction as restrictive to rapport_server using ((select sees_all()) or exists (
  select from message m where m.organisation_id = signal_correction.organisation_id
    and m.message_id = signal_correction.message_id));
create policy in_sight on handover as restrictive to rapport_server using ((select sees_all())
  or (select acting_member()) in (from_member, to_member) or client_id in (select clients_in_sight()));
create policy in_sight on break_glass as restrictive to rapport_server using ((select sees_all())
  or member_id = (select acting_member()));
-- The server alone hands events out, to those who see the conversation; anybody's change puts one in.
create policy in_sight on outbox as restrictive for select to rapport_server using ((select sees_all()));
create policy in_sight on notice as restrictive for select to rapport_server using ((select sees_all()));
create policy in_sight_to_change on notice as restrictive for update to rapport_server using ((select sees_all()));

create function cover_is_arranged() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from member m where m.organisation_id = new.organisation_id and m.member_id = new.arranged_by
      and m.active and (m.role = 'supervisor' or m.member_id = new.for_member)) then
    perform refuse('RA006', 'one arranges cover for oneself; a supervisor for anybody');
  end if;
  if (select count(*) from member m where m.organisation_id = new.organisation_id and m.active
      and m.role = 'practitioner' and m.member_id in (new.member_id, new.for_member)) <> 2 then
    perform refuse('RA006', 'practitioners cover for practitioners');
  end if;
  return new;
end $$;
create trigger cover_is_arranged before insert on cover for each row execute function cover_is_arranged();
create trigger end_is_final before update of ended_at on cover for each row execute function end_is_final('ended_at');

-- Who covers does not hand on what is not theirs.
create function handover_is_offered() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from care c where c.organisation_id = new.organisation_id and c.client_id = new.client_id
        and c.member_id = new.from_member and c.ended_at is null)
      or not practises(new.organisation_id, new.client_id, new.from_member) then
    perform refuse('RA006', 'only who is in care of a client hands them over');
  end if;
  if not exists (select from member m where m.organisation_id = new.organisation_id
      and m.member_id = new.to_member and m.active and m.role = 'practitioner') then
    perform refuse('RA006', 'a client is handed to a practitioner');
  end if;
  return new;
end $$;
create trigger handover_is_offered before insert on handover for each row execute function handover_is_offered();

-- The answer is the person's who acts: who was offered accepts or declines, who offered withdraws. Care changes here
-- and in the same breath, and only towards somebody who may answer this client (HU.1).
create function handover_is_answered() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.answer is not null and new.answer is distinct from old.answer then
    perform refuse('RA007', 'the offer was answered');
  end if;
  if new.answer is null or old.answer is not null then
    return new;
  end if;
  if acting_member() is distinct from (case new.answer when 'withdrawn' then new.from_member else new.to_member end) then
    perform refuse('RA006', 'somebody else answers this offer');
  end if;
  if new.answer <> 'accepted' then
    return new;
  end if;
  if not acts_as('practitioner') then
    perform refuse('RA006', 'a client is handed to a practitioner');
  end if;
  if not licensed_for(new.organisation_id, new.client_id, new.to_member) then
    perform refuse('RA003', 'no valid licence where the client is');
  end if;
  update care c set ended_at = new.answered_at where c.organisation_id = new.organisation_id
    and c.client_id = new.client_id and c.member_id = new.from_member and c.ended_at is null;
  if not found then
    perform refuse('RA007', 'who offered is no longer in care of this client');
  end if;
  insert into care (organisation_id, client_id, member_id, since)
    values (new.organisation_id, new.client_id, new.to_member, new.answered_at)
    on conflict (organisation_id, client_id, member_id) where ended_at is null do nothing;
  return new;
end $$;
create trigger handover_is_answered before update on handover for each row execute function handover_is_answered();

create function glass_is_broken() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if acting_member() is distinct from new.member_id or not acts_as('practitioner') then
    perform refuse('RA006', 'a practitioner opens an emergency access for themselves');
  end if;
  if num_nonnulls(new.ended_at, new.reviewed_by) > 0 then
    perform refuse('RA007', 'it begins before it ends');
  end if;
  return new;
end $$;
create trigger glass_is_broken before insert on break_glass for each row execute function glass_is_broken();

create function glass_is_reviewed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    perform refuse('RA007', 'what has ended stays ended');
  end if;
  if old.reviewed_at is not null and (new.reviewed_by, new.reviewed_at, new.outcome, new.review)
      is distinct from (old.reviewed_by, old.reviewed_at, old.outcome, old.review) then
    perform refuse('RA007', 'it was reviewed');
  end if;
  if old.reviewed_at is null and new.reviewed_at is not null
      and (acting_member() is distinct from new.reviewed_by or not acts_as('supervisor')) then
    perform refuse('RA006', 'a supervisor reviews an emergency access');
  end if;
  return new;
end $$;
create trigger glass_is_reviewed before update on break_glass for each row execute function glass_is_reviewed();

-- Who is told: `to_member`, where the thing itself does not name one person.
alter table notice
  add column to_member uuid,
  add column cover_id uuid,
  add column handover_id uuid,
  add column break_glass_id uuid,
  drop constraint notice_is_of_one,
  add constraint notice_is_of_one
    check (num_nonnulls(told_id, question_id, cover_id, handover_id, break_glass_id) = 1),
  add constraint notice_names_whom check ((to_member is null) = (num_nonnulls(told_id, question_id) = 1)),
  add foreign key (organisation_id, to_member) references member,
  add foreign key (organisation_id, cover_id) references cover,
  add foreign key (organisation_id, handover_id) references handover,
  add foreign key (organisation_id, break_glass_id) references break_glass;

-- What is there already stays in the list, whichever migration put it there.
do $$
declare held text;
begin
  select pg_get_constraintdef(oid) into held from pg_constraint
    where contypid = 'outbox_kind'::regtype and conname = 'outbox_kind_check';
  alter domain outbox_kind drop constraint outbox_kind_check;
  execute 'alter domain outbox_kind add constraint outbox_kind_check '
    || regexp_replace(held, '\]', ', ''care-changed''::text]');
end $$;

revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant update (ended_at, told_at) on cover to rapport_server;
grant update (answer, answered_at, told_at) on handover to rapport_server;
grant update (ended_at, told_at, reviewed_by, reviewed_at, outcome, review) on break_glass to rapport_server;
grant update (name) on client to rapport_server;
