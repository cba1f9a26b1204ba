-- How a reply came about, beside it: the level that held, what it was made from, how long that was on the screen, and
-- how many words were sent. No column of a score, and nothing of it leaves the record. See src/domain/assistance.
create domain held_by as text check (value in ('client-chose-no-ai', 'day-without-assistance', 'organisation',
  'jurisdiction', 'danger-now', 'consent-missing', 'no-provider'));
create domain move_ids as text[] check (cardinality(value) <= 20
  and array_to_string(value, ' ') ~ '^([a-z0-9-]{1,80}( [a-z0-9-]{1,80})*)?$');

alter table approval
  add column assist_level assist_level,
  add column held_by held_by,
  add column move_ids move_ids not null default '{}',
  add column draft_id uuid,
  add column shown_ms integer,
  add column words integer,
  add constraint approval_draft_id_fkey foreign key (organisation_id, draft_id) references model_call;
-- Not for replies from before there was this record.
alter table approval
  add constraint approval_assistance_is_whole check (assist_level is not null and words is not null and words >= 0)
    not valid,
  add constraint approval_moves_are_named check ((origin = 'from-a-move') = (cardinality(move_ids) > 0)) not valid,
  add constraint approval_draft_is_named check (
    (draft_id is null or origin = 'edited-from-a-draft')
    and (origin <> 'edited-from-a-draft' or (draft_id is null) = (share_edited is null))) not valid,
  add constraint approval_time_is_of_something check (
    case when draft_id is null and cardinality(move_ids) = 0 then shown_ms is null else shown_ms >= 0 end) not valid,
  add constraint approval_none_is_held check (assist_level <> 'none' or held_by is not null) not valid;

-- What was never shown cannot have been used, nor have been on a screen for longer than it is there.
create function approval_was_shown() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare since timestamptz;
begin
  if new.draft_id is not null then
    select c.asked_at into since from model_call c
      where c.organisation_id = new.organisation_id and c.call_id = new.draft_id
        and c.conversation_id = new.conversation_id;
  elsif cardinality(new.move_ids) > 0 then
    select s.at into since from suggestion s
      where s.organisation_id = new.organisation_id and s.conversation_id = new.conversation_id
        and s.thread_version = new.thread_version and s.kind = 'moves';
  else
    return new;
  end if;
  if since is null or new.shown_ms > extract(epoch from (new.at - since)) * 1000 then
    perform refuse('RA006', 'this was not shown, or not for so long');
  end if;
  return new;
end $$;
create trigger approval_was_shown before insert on approval for each row execute function approval_was_shown();
create index approval_by_day on approval (organisation_id, at);

-- Which moves may be offered, and on which days nothing is. See src/domain/policy and src/domain/drafting/move-policy.ts.
create domain weekdays as smallint[] check (value <@ '{1,2,3,4,5,6,7}'::smallint[] and cardinality(value) <= 7);
create domain iso_days as text[] check (cardinality(value) <= 60
  and array_to_string(value, ' ') ~ '^(\d{4}-\d\d-\d\d( \d{4}-\d\d-\d\d)*)?$');
create domain move_names as text[] check (cardinality(value) <= 20
  and array_to_string(value, ' ') ~ '^([a-z-]{1,40}( [a-z-]{1,40})*)?$');
create table assist_rule (
  organisation_id uuid primary key references organisation,
  move_kinds move_names not null,
  modalities move_names not null,
  weekdays weekdays not null,
  dates iso_days not null
);
create table own_day_without (
  organisation_id uuid,
  member_id uuid,
  weekdays weekdays not null,
  dates iso_days not null,
  primary key (organisation_id, member_id),
  foreign key (organisation_id, member_id) references member
);

-- A colleague asked about one conversation. Question and answer are sealed under the client's key.
create table senior_question (
  organisation_id uuid,
  question_id uuid,
  conversation_id uuid not null,
  asked_by uuid not null,
  asked_of uuid not null check (asked_of <> asked_by),
  question sealed not null,
  at timestamptz not null,
  told_at timestamptz,
  answer sealed,
  answered_at timestamptz,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, asked_by) references member,
  foreign key (organisation_id, asked_of) references member,
  check ((answer is null) = (answered_at is null))
);
create index senior_question_of on senior_question (organisation_id, asked_of) where answered_at is null;
create index senior_question_untold on senior_question (organisation_id) where told_at is null;
create index senior_question_about on senior_question (organisation_id, conversation_id, at);

-- Who asks cares for the client; who is asked may read the conversation already: a supervisor, or a practitioner in
-- care. Asking opens no door. An answer is given once, by whoever was asked.
create function question_is_put() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare client uuid;
begin
  select c.client_id into client from conversation c
    where c.organisation_id = new.organisation_id and c.conversation_id = new.conversation_id;
  if not practises(new.organisation_id, client, new.asked_by) then
    perform refuse('RA006', 'who asks is not in care of this client');
  end if;
  if not practises(new.organisation_id, client, new.asked_of) and not exists (select from member m
      where m.organisation_id = new.organisation_id and m.member_id = new.asked_of
        and m.active and m.role = 'supervisor') then
    perform refuse('RA006', 'who is asked may not read this conversation');
  end if;
  return new;
end $$;
create trigger question_is_put before insert on senior_question for each row execute function question_is_put();
create function question_is_answered() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null and new.answer is distinct from old.answer then
    perform refuse('RA007', 'the question is answered');
  end if;
  return new;
end $$;
create trigger question_is_answered before update on senior_question
  for each row execute function question_is_answered();

-- Who is asked is told like everybody else: that somebody needs them, and nothing more.
alter table notice alter column told_id drop not null;
alter table notice
  add column question_id uuid,
  add constraint notice_is_of_one check (num_nonnulls(told_id, question_id) = 1),
  add constraint notice_question_once unique (organisation_id, question_id, way),
  add foreign key (organisation_id, question_id) references senior_question;
alter domain outbox_kind drop constraint outbox_kind_check;
alter domain outbox_kind add constraint outbox_kind_check check (value in ('message-received', 'reply-sent',
  'episode-changed', 'ai-choice-changed', 'consent-changed', 'signal-corrected', 'episode-due', 'question-changed'));

alter table assist_rule enable row level security, force row level security;
alter table own_day_without enable row level security, force row level security;
alter table senior_question enable row level security, force row level security;
create policy own_organisation on assist_rule using (organisation_id = current_organisation());
create policy own_organisation on own_day_without using (organisation_id = current_organisation());
create policy own_organisation on senior_question using (organisation_id = current_organisation());
revoke all on assist_rule, own_day_without, senior_question from public;
revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant select, insert on assist_rule, own_day_without, senior_question to rapport_server;
grant update (move_kinds, modalities, weekdays, dates) on assist_rule to rapport_server;
grant update (weekdays, dates) on own_day_without to rapport_server;
grant update (told_at, answer, answered_at) on senior_question to rapport_server;
