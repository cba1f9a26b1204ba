-- A handoff that was offered is waited for like a flag; what a client writes into their plan is read for danger like a
-- message; an episode says what raised it; its steps have an order that no clock can turn round; and nobody moves one
-- by hand.

alter domain timer_kind drop constraint timer_kind_check;
alter domain timer_kind add constraint timer_kind_check check (value in ('acknowledge', 'take-over', 'assess',
  'confirm-contact', 'follow-up'));

-- `level` and `signals` are of what the client wrote new; a member's version has neither: a person stood beside it.
-- Versions from before were read by nobody.
alter table safety_plan
  add column level risk_level,
  add column signals sealed,
  add check (num_nonnulls(level, signals) in (0, 2)),
  add check (written_by_member is null or level is null);

-- What raised it last; none of the three where it stood before this migration.
alter table episode
  add column raised_by_message uuid,
  add column raised_by_follow_up uuid,
  add column raised_by_plan integer,
  add column assessed_plan integer,
  add check (num_nonnulls(raised_by_message, raised_by_follow_up, raised_by_plan) <= 1),
  add foreign key (organisation_id, raised_by_message) references message,
  add foreign key (organisation_id, raised_by_follow_up) references follow_up;

alter table episode_step add column number integer default 0;

create function is_grave(level risk_level) returns boolean language sql immutable as $$
  select coalesce(risk_rank(level) >= risk_rank('moderate'), false)
$$;

-- Help counts as arrived where contact was confirmed in a later step, whatever the clocks said.
create or replace function help_is_awaited(e episode) returns boolean language sql stable as $$
  select exists (select from episode_step s
    where s.organisation_id = e.organisation_id and s.episode_id = e.episode_id and s.step = 'emergency'
      and not exists (select from episode_step c
        where c.organisation_id = s.organisation_id and c.episode_id = s.episode_id
          and c.step = 'confirm-contact' and c.number > s.number))
$$;

create or replace function check_step(new_step episode_step, now_is episode) returns boolean language plpgsql as $$
declare row record;
begin
  if now_is.state = 'closed' then
    perform refuse('RA008', 'the episode is closed');
  end if;
  if new_step.step = 'close' and now_is.assessed_at is null then
    perform refuse('RA009', 'an episode is assessed before it is closed');
  end if;
  if new_step.step = 'close' and (now_is.state in ('planned', 'handed-off', 'emergency')
      or help_is_awaited(now_is)) then
    perform refuse('RA016', 'contact is confirmed before it is closed');
  end if;
  select * into row from episode_table() t where t.step = new_step.step and t.from_state = now_is.state;
  if not found or new_step.from_state <> now_is.state or new_step.to_state <> coalesce(row.leads_to, now_is.state) then
    perform refuse('RA007', 'the episode stands elsewhere');
  end if;
  if new_step.step = 'close' and (exists (select from message m
      where m.organisation_id = now_is.organisation_id and m.conversation_id = now_is.conversation_id
        and m.version > now_is.assessed_version and is_grave(m.level))
    or exists (select from safety_plan p
      where p.organisation_id = now_is.organisation_id and p.conversation_id = now_is.conversation_id
        and p.version > coalesce(now_is.assessed_plan, 0) and is_grave(p.level))) then
    perform refuse('RA009', 'something grave came after the assessment');
  end if;
  if (row.words and coalesce(octet_length(new_step.words), 0) <= 31)
      or (new_step.step = 'emergency'
        and (coalesce(octet_length(new_step.service), 0) <= 31 or new_step.called_at is null))
      or (new_step.step = 'offer-handoff' and new_step.to_member is null) then
    perform refuse('RA010', 'this step needs its words');
  end if;
  return row.licence;
end $$;

create or replace function episode_moves() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare now_is episode; client uuid; needs_licence boolean;
begin
  select * into now_is from episode e
    where e.organisation_id = new.organisation_id and e.episode_id = new.episode_id for no key update;
  if not found then
    perform refuse('RA006', 'no such episode');
  end if;
  needs_licence := check_step(new, now_is);
  select c.client_id into client from conversation c
    where c.organisation_id = new.organisation_id and c.conversation_id = now_is.conversation_id;
  if not may_take(new.organisation_id, client, new.by_member) then
    perform refuse('RA006', 'only a supervisor or a practitioner in care moves an episode');
  end if;
  if new.step = 'offer-handoff' and (new.to_member = new.by_member
      or not may_take(new.organisation_id, client, new.to_member)) then
    perform refuse('RA006', 'it is handed to somebody else who may take it');
  end if;
  if new.step = 'accept-handoff' and now_is.offered_to is distinct from new.by_member then
    perform refuse('RA006', 'it was offered to somebody else');
  end if;
  if needs_licence and practises(new.organisation_id, client, new.by_member)
      and not licensed_for(new.organisation_id, client, new.by_member) then
    perform refuse('RA003', 'no valid licence where the client is');
  end if;
  -- Under the episode's lock, so that two steps at once are one after the other.
  select coalesce(max(s.number), 0) + 1 into new.number from episode_step s
    where s.organisation_id = new.organisation_id and s.episode_id = new.episode_id;
  return new;
end $$;

create or replace function episode_moved() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update episode e set
    state = new.to_state,
    holder_id = case when new.step in ('acknowledge', 'accept-handoff') then new.by_member
                     else coalesce(e.holder_id, new.by_member) end,
    offered_to = case new.step when 'offer-handoff' then new.to_member when 'accept-handoff' then null
                     else e.offered_to end,
    acknowledged_at = coalesce(e.acknowledged_at, new.at),
    assessed_at = case when new.step = 'assess' then new.at else e.assessed_at end,
    assessed_version = case when new.step <> 'assess' then e.assessed_version else
      (select c.version from conversation c
        where c.organisation_id = e.organisation_id and c.conversation_id = e.conversation_id) end,
    assessed_plan = case when new.step <> 'assess' then e.assessed_plan else
      (select coalesce(max(p.version), 0) from safety_plan p
        where p.organisation_id = e.organisation_id and p.conversation_id = e.conversation_id) end,
    contact_at = case when new.step = 'confirm-contact' then new.at else e.contact_at end,
    closed_at = case when new.step = 'close' then new.at end,
    changed_at = new.at
  where e.organisation_id = new.organisation_id and e.episode_id = new.episode_id;
  return null;
end $$;

-- The same as waitsFor, beginsAnew, deadlineOf and firstTold of src/domain/episodes/timers.ts. While somebody must
-- acknowledge first, nobody is asked to take it over.
create or replace function waits_for(e episode, kind text) returns boolean language sql immutable as $$
  select e.state <> 'closed' and case kind
    when 'acknowledge' then e.state = 'flagged'
    when 'take-over' then e.state <> 'flagged' and e.offered_to is not null
    when 'assess' then e.assessed_at is null
    when 'confirm-contact' then e.state in ('assessed', 'planned', 'handed-off', 'emergency')
    when 'follow-up' then e.state in ('contact-confirmed', 'follow-up-due') end
$$;

create or replace function begins_anew(was episode, e episode, kind text) returns boolean language sql immutable as $$
  select case kind
    when 'confirm-contact' then e.state = 'emergency' and was.state <> 'emergency'
    when 'follow-up' then e.contact_at is distinct from was.contact_at
    when 'take-over' then e.offered_to is distinct from was.offered_to
    else risk_rank(e.level) > risk_rank(was.level) end
$$;

create or replace function deadline_of(e episode, kind text, began timestamptz) returns timestamptz
language sql stable as $$
  select began + case kind
      when 'acknowledge' then make_interval(mins => r.acknowledge_minutes)
      when 'take-over' then make_interval(mins => r.acknowledge_minutes)
      when 'assess' then make_interval(mins => r.assess_minutes)
      when 'confirm-contact' then make_interval(mins => r.contact_minutes)
      else make_interval(hours => 24 * r.follow_up_days) end
  from escalation_rule r where r.organisation_id = e.organisation_id
    and r.tier = case when kind = 'confirm-contact' and e.state = 'emergency' then 3 else tier_of(e.level) end
$$;

create or replace function set_timer(e episode, wanted text, anew boolean, began timestamptz) returns void
language plpgsql as $$
declare held timestamptz; deadline timestamptz;
begin
  if anew or not waits_for(e, wanted) then
    update episode_timer t set done_at = began
      where t.organisation_id = e.organisation_id and t.episode_id = e.episode_id and t.kind = wanted
        and t.done_at is null returning t.deadline_at into held;
  end if;
  if not waits_for(e, wanted) or tier_of(e.level) = 0 then
    return;
  end if;
  deadline := deadline_of(e, wanted, began);
  if wanted in ('acknowledge', 'assess') and held < deadline then
    deadline := held;
  end if;
  insert into episode_timer (organisation_id, episode_id, kind, started_at, deadline_at, due_at)
    values (e.organisation_id, e.episode_id, wanted, began, deadline,
      case when wanted = 'take-over' or (wanted = 'acknowledge' and tier_of(e.level) = 3) then began
        else deadline end)
    on conflict (organisation_id, episode_id, kind) where done_at is null do nothing;
end $$;

create or replace function episode_timers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text; began timestamptz := coalesce(new.changed_at, new.opened_at);
begin
  foreach wanted in array array['acknowledge', 'take-over', 'assess', 'confirm-contact', 'follow-up'] loop
    if tg_op = 'INSERT' then
      perform set_timer(new, wanted, false, began);
    else
      perform set_timer(new, wanted, begins_anew(old, new, wanted), began);
    end if;
  end loop;
  return null;
end $$;

-- Steps get their order, and offers that nobody has answered are waited for from now on. Before the guards below.
do $$
declare organisation uuid;
begin
  for organisation in select organisation_id from organisation loop
    perform set_config('rapport.organisation', organisation::text, true);
    update episode_step s set number = o.number from (
      select step_id, row_number() over (partition by episode_id order by at, step_id) as number from episode_step
    ) o where o.step_id = s.step_id;
    update episode set assessed_plan = (select coalesce(max(p.version), 0) from safety_plan p
      where p.organisation_id = episode.organisation_id and p.conversation_id = episode.conversation_id)
      where assessed_at is not null and state <> 'closed';
    update episode set changed_at = now() where offered_to is not null and state <> 'closed';
  end loop;
  perform set_config('rapport.organisation', '', true);
  alter table episode_step alter column number set not null;
end $$;
alter table episode_step add unique (organisation_id, episode_id, number);

create or replace function episode_changes() returns trigger language plpgsql as $$
declare again boolean := risk_rank(new.level) > risk_rank(old.level) or new.flagged_at is distinct from old.flagged_at;
begin
  if old.state = 'closed' then
    perform refuse('RA008', 'a closed episode stays as it is');
  end if;
  if risk_rank(new.level) < risk_rank(old.level) then
    perform refuse('RA011', 'a level may only rise');
  end if;
  -- A step's trigger moves it, from the second depth on. Whoever writes here by hand, also as who owns the table, does
  -- not: there would be no step, no name and no reason.
  if pg_trigger_depth() < 2 and (new.state, new.holder_id, new.offered_to, new.acknowledged_at, new.assessed_at,
      new.assessed_version, new.assessed_plan, new.contact_at, new.closed_at, new.opened_at, new.conversation_id)
    is distinct from (old.state, old.holder_id, old.offered_to, old.acknowledged_at, old.assessed_at,
      old.assessed_version, old.assessed_plan, old.contact_at, old.closed_at, old.opened_at, old.conversation_id) then
    perform refuse('RA007', 'an episode moves by a step that somebody takes');
  end if;
  if not again and (new.raised_by_message, new.raised_by_follow_up, new.raised_by_plan)
    is distinct from (old.raised_by_message, old.raised_by_follow_up, old.raised_by_plan) then
    perform refuse('RA007', 'what raised it changes only where it is raised');
  end if;
  -- What was acknowledged, assessed or confirmed was before this; whoever held it still does.
  if again then
    new.state := 'flagged';
    new.acknowledged_at := null;
    new.assessed_at := null;
    new.contact_at := null;
    new.changed_at := case when new.flagged_at is distinct from old.flagged_at then new.flagged_at else now() end;
  elsif new.follow_up_due_at is distinct from old.follow_up_due_at then
    if old.state <> 'contact-confirmed' or new.follow_up_due_at is null then
      perform refuse('RA007', 'no next contact is waited for');
    end if;
    new.state := 'follow-up-due';
    new.changed_at := new.follow_up_due_at;
  end if;
  return new;
end $$;

create function episode_begins() returns trigger language plpgsql as $$
begin
  if new.state <> 'flagged' or num_nonnulls(new.holder_id, new.offered_to, new.acknowledged_at, new.assessed_at,
      new.assessed_version, new.assessed_plan, new.contact_at, new.closed_at, new.follow_up_due_at) > 0 then
    perform refuse('RA007', 'an episode begins flagged');
  end if;
  return new;
end $$;
create trigger episode_begins before insert on episode for each row execute function episode_begins();

revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant insert (raised_by_message, raised_by_follow_up, raised_by_plan) on episode to rapport_server;
grant update (raised_by_message, raised_by_follow_up, raised_by_plan) on episode to rapport_server;
