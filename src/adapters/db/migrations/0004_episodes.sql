-- Episodes followed to the end: every step with what it needs, timers that stand in the record itself, and who was
-- told. SQLSTATE beside those before: RA016 contact-missing.

alter domain episode_state drop constraint episode_state_check;
alter domain episode_state add constraint episode_state_check check (value in ('flagged', 'acknowledged', 'assessed',
  'planned', 'handed-off', 'emergency', 'contact-confirmed', 'follow-up-due', 'closed'));
create domain episode_step_name as text check (value in ('acknowledge', 'assess', 'plan', 'offer-handoff',
  'accept-handoff', 'emergency', 'confirm-contact', 'close'));
create domain timer_kind as text check (value in ('acknowledge', 'assess', 'confirm-contact', 'follow-up'));
create domain notice_way as text check (value in ('e-mail', 'webhook'));
create domain notice_end as text check (value in ('sent', 'not-needed', 'gave-up'));
alter domain outbox_kind drop constraint outbox_kind_check;
alter domain outbox_kind add constraint outbox_kind_check check (value in ('message-received', 'reply-sent',
  'episode-changed', 'ai-choice-changed', 'consent-changed', 'signal-corrected', 'episode-due'));

-- `follow_up_due_at` is the software's word that the next contact is due: like `flagged_at` it asks for more and never
-- for less. `changed_at` is the clock of the last change, from which timers count.
alter table episode
  add column offered_to uuid,
  add column contact_at timestamptz,
  add column follow_up_due_at timestamptz,
  add column changed_at timestamptz,
  add foreign key (organisation_id, offered_to) references member;

-- `service`: which emergency service was called, sealed like the words.
alter table episode_step
  add column step episode_step_name,
  add column to_member uuid,
  add column service sealed,
  add column called_at timestamptz,
  add foreign key (organisation_id, to_member) references member;

create table escalation_rule (
  organisation_id uuid references organisation,
  tier tier check (tier between 1 and 3),
  acknowledge_minutes integer not null check (acknowledge_minutes between 1 and 10080),
  assess_minutes integer not null check (assess_minutes between acknowledge_minutes and 10080),
  contact_minutes integer not null check (contact_minutes between 1 and 10080),
  every_minutes integer not null check (every_minutes between 1 and 10080),
  follow_up_days integer not null check (follow_up_days between 1 and 31),
  primary key (organisation_id, tier)
);

create table escalation_cover (
  organisation_id uuid,
  place integer check (place between 0 and 19),
  member_id uuid not null,
  primary key (organisation_id, place),
  unique (organisation_id, member_id),
  foreign key (organisation_id, member_id) references member
);

-- Written by trigger in the transaction that changes the episode. The server may move `due_at` and `step` on when it
-- tells the next person; only a step that a person takes sets `done_at`.
create table episode_timer (
  organisation_id uuid,
  timer_id uuid default gen_random_uuid(),
  episode_id uuid not null,
  kind timer_kind not null,
  started_at timestamptz not null,
  deadline_at timestamptz not null,
  due_at timestamptz not null,
  step integer not null default 0,
  done_at timestamptz,
  primary key (organisation_id, timer_id),
  foreign key (organisation_id, episode_id) references episode
);
create unique index one_timer_of_a_kind on episode_timer (organisation_id, episode_id, kind) where done_at is null;
create index timer_due on episode_timer (organisation_id, due_at) where done_at is null;

create table episode_told (
  organisation_id uuid,
  told_id uuid,
  timer_id uuid not null,
  episode_id uuid not null,
  member_id uuid not null,
  step integer not null,
  at timestamptz not null,
  primary key (organisation_id, told_id),
  unique (organisation_id, timer_id, step, member_id),
  foreign key (organisation_id, timer_id) references episode_timer,
  foreign key (organisation_id, episode_id) references episode,
  foreign key (organisation_id, member_id) references member
);
create index episode_told_of_episode on episode_told (organisation_id, episode_id);

-- One way by which one person is told. Nothing of what it is about stands here.
create table notice (
  organisation_id uuid,
  notice_id uuid,
  told_id uuid not null,
  way notice_way not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  ended notice_end,
  ended_at timestamptz,
  primary key (organisation_id, notice_id),
  unique (organisation_id, told_id, way),
  check ((ended is null) = (ended_at is null)),
  foreign key (organisation_id, told_id) references episode_told
);
create index notice_due on notice (organisation_id, due_at) where ended is null;

-- The same table as episodeTable of src/domain/episodes/move-episode.ts; a test holds the two together. A step without
-- `leads_to` leaves the episode where it is.
create function episode_table() returns table (step text, from_state text, leads_to text, words boolean, licence boolean)
language sql immutable as $$
  select s.step, f.state, s.leads_to, s.words, s.licence from (values
    ('acknowledge', 'flagged', 'acknowledged', false, false),
    ('assess', 'flagged acknowledged assessed planned handed-off emergency contact-confirmed follow-up-due',
      'assessed', true, true),
    ('plan', 'assessed planned handed-off emergency contact-confirmed follow-up-due', 'planned', true, true),
    ('offer-handoff', 'acknowledged assessed planned handed-off emergency contact-confirmed follow-up-due',
      null, true, false),
    ('accept-handoff', 'acknowledged assessed planned handed-off emergency contact-confirmed follow-up-due',
      'handed-off', false, true),
    ('emergency', 'flagged acknowledged assessed planned handed-off emergency contact-confirmed follow-up-due',
      'emergency', true, true),
    ('confirm-contact', 'planned handed-off emergency contact-confirmed follow-up-due',
      'contact-confirmed', true, true),
    ('close', 'assessed contact-confirmed follow-up-due', 'closed', true, true)
  ) s (step, states, leads_to, words, licence), unnest(string_to_array(s.states, ' ')) f (state)
$$;

create or replace function episode_changes() returns trigger language plpgsql as $$
begin
  if old.state = 'closed' then
    perform refuse('RA008', 'a closed episode stays as it is');
  end if;
  if risk_rank(new.level) < risk_rank(old.level) then
    perform refuse('RA011', 'a level may only rise');
  end if;
  -- What was acknowledged, assessed or confirmed was before this; whoever held it still does.
  if risk_rank(new.level) > risk_rank(old.level) or new.flagged_at is distinct from old.flagged_at then
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

create function check_step(new_step episode_step, now_is episode) returns boolean language plpgsql as $$
declare row record;
begin
  if now_is.state = 'closed' then
    perform refuse('RA008', 'the episode is closed');
  end if;
  if new_step.step = 'close' and now_is.assessed_at is null then
    perform refuse('RA009', 'an episode is assessed before it is closed');
  end if;
  if new_step.step = 'close' and now_is.state in ('planned', 'handed-off', 'emergency') then
    perform refuse('RA016', 'contact is confirmed before it is closed');
  end if;
  select * into row from episode_table() t where t.step = new_step.step and t.from_state = now_is.state;
  if not found or new_step.from_state <> now_is.state or new_step.to_state <> coalesce(row.leads_to, now_is.state) then
    perform refuse('RA007', 'the episode stands elsewhere');
  end if;
  if new_step.step = 'close' and exists (select from message m
      where m.organisation_id = now_is.organisation_id and m.conversation_id = now_is.conversation_id
        and m.version > now_is.assessed_version and risk_rank(m.level) >= risk_rank('moderate')) then
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

create function may_take(organisation uuid, client uuid, who uuid) returns boolean language sql stable as $$
  select practises(organisation, client, who) or exists (select from member m
    where m.organisation_id = organisation and m.member_id = who and m.active and m.role = 'supervisor')
$$;

-- SA.3: the only way an episode moves. 31 bytes of `words` would be a sealed empty text.
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
    contact_at = case when new.step = 'confirm-contact' then new.at else e.contact_at end,
    closed_at = case when new.step = 'close' then new.at end,
    changed_at = new.at
  where e.organisation_id = new.organisation_id and e.episode_id = new.episode_id;
  return null;
end $$;

create function tier_of(level risk_level) returns integer language sql immutable as $$
  select greatest(0, risk_rank(level) - 2)
$$;

-- The same as waitsFor, beginsAnew, deadlineOf and firstTold of src/domain/episodes/timers.ts; the contract suite
-- holds the two together.
create function waits_for(e episode, kind text) returns boolean language sql immutable as $$
  select e.state <> 'closed' and case kind
    when 'acknowledge' then e.state = 'flagged'
    when 'assess' then e.assessed_at is null
    when 'confirm-contact' then e.state in ('assessed', 'planned', 'handed-off', 'emergency')
    when 'follow-up' then e.state in ('contact-confirmed', 'follow-up-due') end
$$;

create function begins_anew(was episode, e episode, kind text) returns boolean language sql immutable as $$
  select case kind
    when 'confirm-contact' then e.state = 'emergency' and was.state <> 'emergency'
    when 'follow-up' then e.contact_at is distinct from was.contact_at
    else risk_rank(e.level) > risk_rank(was.level) end
$$;

create function deadline_of(e episode, kind text, began timestamptz) returns timestamptz language sql stable as $$
  select began + case kind
      when 'acknowledge' then make_interval(mins => r.acknowledge_minutes)
      when 'assess' then make_interval(mins => r.assess_minutes)
      when 'confirm-contact' then make_interval(mins => r.contact_minutes)
      else make_interval(hours => 24 * r.follow_up_days) end
  from escalation_rule r where r.organisation_id = e.organisation_id
    and r.tier = case when kind = 'confirm-contact' and e.state = 'emergency' then 3 else tier_of(e.level) end
$$;

create function set_timer(e episode, wanted text, anew boolean, began timestamptz) returns void language plpgsql as $$
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
      case when wanted = 'acknowledge' and tier_of(e.level) = 3 then began else deadline end)
    on conflict (organisation_id, episode_id, kind) where done_at is null do nothing;
end $$;

create function episode_timers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare wanted text; began timestamptz := coalesce(new.changed_at, new.opened_at);
begin
  foreach wanted in array array['acknowledge', 'assess', 'confirm-contact', 'follow-up'] loop
    if tg_op = 'INSERT' then
      perform set_timer(new, wanted, false, began);
    else
      perform set_timer(new, wanted, begins_anew(old, new, wanted), began);
    end if;
  end loop;
  return null;
end $$;
create trigger episode_timers after insert or update on episode for each row execute function episode_timers();

-- defaultEscalation of src/domain/episodes/escalation.ts; a test holds the two together.
create function begin_escalation(organisation uuid) returns void language sql as $$
  insert into escalation_rule values
    (organisation, 3, 5, 15, 60, 5, 1),
    (organisation, 2, 60, 240, 1440, 30, 3),
    (organisation, 1, 480, 1440, 2880, 240, 7)
$$;
create function escalation_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform begin_escalation(new.organisation_id);
  return null;
end $$;
create trigger escalation_begins after insert on organisation for each row execute function escalation_begins();

-- What there is already: steps get their names, organisations their rules, open episodes their timers from now on.
do $$
declare organisation uuid; t name;
begin
  for organisation in select organisation_id from organisation loop
    perform set_config('rapport.organisation', organisation::text, true);
    update episode_step set step = case to_state when 'acknowledged' then 'acknowledge'
      when 'assessed' then 'assess' else 'close' end;
    perform begin_escalation(organisation);
    update episode set changed_at = now() where state <> 'closed';
  end loop;
  perform set_config('rapport.organisation', '', true);
  alter table episode_step alter column step set not null;
  foreach t in array array['escalation_rule', 'escalation_cover', 'episode_timer', 'episode_told', 'notice'] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select on public.%I to rapport_server', t);
  end loop;
end $$;

revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant update (follow_up_due_at) on episode to rapport_server;
grant update (acknowledge_minutes, assess_minutes, contact_minutes, every_minutes, follow_up_days)
  on escalation_rule to rapport_server;
grant insert, delete on escalation_cover to rapport_server;
grant update (due_at, step) on episode_timer to rapport_server;
grant insert on episode_told, notice to rapport_server;
grant update (due_at, tries, ended, ended_at) on notice to rapport_server;
