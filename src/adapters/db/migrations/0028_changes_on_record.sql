-- What the server's role changes is in the chain (AU.1): who is treated by whom, what episodes wait for, who is told,
-- consents, approvals, rules and keys are not kept without an entry of the same transaction that names them. Why, and what is
-- left out: docs/decisions/2026-11-21-who-acts.md.

-- An emergency access that ran out says so, and leaves an entry.
alter table break_glass add column ran_out_at timestamptz check (ran_out_at >= until_at);
create index break_glass_runs_out on break_glass (organisation_id, until_at) where ended_at is null and ran_out_at is null;

-- `tg_argv[0]`: events that tell of this change, one of which is enough; `tg_argv[1]`: columns whose values that entry
-- names. Entries of one transaction stand together at the end of the chain, whose head it locks. Whoever owns the tables is
-- not held here; what they change by hand `rapport audit verify` finds.
create function is_on_record() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  mine text := pg_current_xact_id()::xid::text;
  named text[] := array(select changed ->> c from unnest(string_to_array(tg_argv[1], ' ')) c);
  entry record;
begin
  if pg_has_role(session_user, 'rapport_owner', 'member') then
    return null;
  end if;
  for entry in select e.xmin::text as made, e.event, e.actor_id, e.subject_id, e.detail from audit_entry e
      where e.organisation_id = (changed ->> 'organisation_id')::uuid order by e.sequence desc loop
    exit when entry.made <> mine;
    if entry.event = any (string_to_array(tg_argv[0], ' ')) and named <@ (array[entry.actor_id, entry.subject_id]
        || array(select unnest(string_to_array(d.value, ' ')) from jsonb_each_text(entry.detail::jsonb) d)) then
      return null;
    end if;
  end loop;
  raise exception using errcode = 'RA019', message = format('%s of %s is not on record', tg_op, tg_table_name);
end $$;

-- Table, what is done to it (of which columns, else of any), events that tell of it, and what they name. Functions of the owner
-- (sealing anew, clearing away, triggers that follow from another change) are asked where they begin.
do $$
declare rule record; place integer := 0;
begin
  for rule in
    select x.t, x.command, x.columns, x.events, x.named from (values
      -- People and what they may.
      ('organisation_setting', 'insert', '', 'organisation-created', ''),
      ('organisation_setting', 'update', '', 'settings-changed', ''),
      ('member', 'insert', '', 'member-added organisation-created', 'member_id'),
      ('member', 'update', 'role active', 'member-changed', 'member_id'),
      ('licence', 'insert', '', 'licence-added', 'licence_id member_id'),
      ('licence', 'update', 'withdrawn_at', 'licence-withdrawn', 'licence_id'),
      ('provider', 'insert', '', 'provider-changed', ''),
      ('provider', 'update', '', 'provider-changed', ''),
      ('provider', 'delete', '', 'provider-changed', ''),
      ('guard_judge', 'insert', '', 'judge-changed', ''),
      ('guard_judge', 'delete', '', 'judge-changed', ''),
      ('sign_in_rule', 'insert', '', 'sign-in-rules-changed', ''),
      ('sign_in_rule', 'update', '', 'sign-in-rules-changed', ''),
      ('escalation_rule', 'update', '', 'escalation-changed', ''),
      ('escalation_cover', 'insert', '', 'escalation-changed', ''),
      ('escalation_cover', 'delete', '', 'escalation-changed', ''),
      ('assist_rule', 'insert', '', 'assist-rules-changed', ''),
      ('assist_rule', 'update', '', 'assist-rules-changed', ''),
      ('alert_budget', 'insert', '', 'alert-budget-changed', ''),
      ('alert_budget', 'update', '', 'alert-budget-changed', ''),
      ('triage_signature', 'insert', '', 'triage-table-signed', 'signed_by'),
      ('site_wording', 'insert', '', 'instrument-attested', 'attested_by'),
      ('site_wording', 'update', '', 'instrument-attested', ''),
      ('site_wording', 'delete', '', 'instrument-withdrawn', ''),
      ('own_day_without', 'insert', '', 'own-days-changed', 'member_id'),
      ('own_day_without', 'update', '', 'own-days-changed', 'member_id'),
      ('practice_result', 'insert', '', 'practised', 'member_id'),
      ('retention_rule', 'insert', '', 'retention-changed', ''),
      ('retention_rule', 'update', '', 'retention-changed', ''),
      ('checkpoint_key', 'insert', '', 'checkpoint-key-made', ''),
      ('key_change', 'insert', '', 'key-change-begun', 'change_id'),
      ('key_change', 'update', 'finished_at', 'key-changed', 'change_id'),
      -- Clients, who treats them, and their way in.
      ('client', 'insert', '', 'client-added', 'client_id'),
      ('client', 'update', 'profile', 'identifiers-changed', 'client_id'),
      ('conversation', 'insert', '', 'client-added', 'conversation_id'),
      ('conversation', 'update', 'no_ai', 'ai-choice-changed', 'client_id'),
      ('care', 'insert', '', 'client-added cover-joined', 'client_id member_id'),
      ('care', 'update', 'ended_at', 'handover-accepted', 'member_id'),
      ('client_link', 'insert', '', 'client-link-made', 'link_id'),
      ('client_link', 'update', 'revoked_at', 'client-link-revoked', 'link_id'),
      ('cover', 'insert', '', 'cover-arranged', 'cover_id member_id for_member'),
      ('cover', 'update', 'ended_at', 'cover-ended', 'cover_id'),
      ('cover', 'update', 'ran_out_at', 'cover-ran-out', 'cover_id'),
      ('cover', 'update', 'told_at', 'care-told', 'cover_id'),
      ('handover', 'insert', '', 'handover-offered', 'handover_id from_member to_member'),
      ('handover', 'update', 'answer', 'handover-accepted handover-declined handover-withdrawn handover-lapsed',
        'handover_id'),
      ('handover', 'update', 'told_at', 'care-told handover-lapsed', 'handover_id'),
      ('break_glass', 'insert', '', 'break-glass-opened', 'break_glass_id client_id member_id'),
      ('break_glass', 'update', 'ended_at', 'break-glass-closed', 'break_glass_id'),
      ('break_glass', 'update', 'ran_out_at', 'break-glass-ran-out', 'break_glass_id'),
      ('break_glass', 'update', 'outcome', 'break-glass-reviewed', 'break_glass_id reviewed_by'),
      ('break_glass', 'update', 'told_at', 'care-told', 'break_glass_id'),
      -- What clients choose and ask for.
      ('consent', 'insert', '', 'consent-given', 'consent_id'),
      ('consent', 'update', 'revoked_at', 'consent-revoked', 'client_id'),
      ('right_case', 'insert', '', 'right-asked record-exported', 'case_id client_id'),
      ('right_case', 'update', 'state due_on extended reason', 'right-moved', 'case_id'),
      ('right_case', 'update', 'reminded', 'right-due right-moved', 'case_id'),
      ('right_words', 'insert', '', 'right-asked', 'case_id'),
      ('legal_hold', 'insert', '', 'hold-set', 'hold_id set_by'),
      ('legal_hold', 'update', 'lifted_by lifted_at', 'hold-lifted', 'hold_id'),
      -- What is written, and what a machine had a part in.
      ('message', 'insert', '', 'message-received reply-approved-and-sent', ''),
      ('approval', 'insert', '', 'reply-approved-and-sent', 'approved_by'),
      ('own_words', 'insert', '', 'own-words-saved', 'member_id'),
      ('own_words', 'update', 'words', 'own-words-saved', 'member_id'),
      ('own_words', 'delete', '', 'own-words-saved reply-approved-and-sent derived-deleted', ''),
      ('suggestion', 'insert', '', 'suggestions-shown draft-shown', 'shown_to'),
      ('suggestion', 'delete', '', 'derived-deleted', ''),
      ('model_call', 'insert', '', 'draft-asked check-asked', 'call_id'),
      ('model_call', 'update', 'outcome', 'draft-shown draft-withheld check-answered', 'call_id'),
      ('model_call', 'update', 'derived_deleted_at', 'derived-deleted', 'client_id'),
      ('signal_correction', 'insert', '', 'signal-corrected signal-correction-undone', 'by_member'),
      ('senior_question', 'insert', '', 'senior-asked', 'asked_by'),
      ('senior_question', 'update', 'answered_at', 'senior-answered', ''),
      ('senior_question', 'update', 'told_at', 'senior-told', 'question_id'),
      ('follow_up', 'insert', '', 'follow-up-recorded', 'asked_by'),
      ('safety_plan', 'insert', '', 'plan-written', ''),
      ('agreed_profile', 'insert', '', 'agreed-profile-written', ''),
      -- Episodes, what they wait for, and who is told.
      ('episode', 'insert', '', 'episode-opened', 'episode_id'),
      ('episode', 'update', 'level flagged_at', 'episode-raised episode-flagged-again', 'episode_id'),
      ('episode', 'update', 'follow_up_due_at', 'episode-follow-up-due', 'episode_id'),
      ('episode_told', 'insert', '', 'episode-due', 'episode_id member_id'),
      ('notice', 'insert', '', 'episode-due care-told senior-told right-due', ''),
      ('notice', 'update', 'due_at tries', 'notice-tried', 'notice_id')
    ) x (t, command, columns, events, named)
  loop
    place := place + 1;
    execute format('create constraint trigger %I after %s on public.%I deferrable initially deferred for each row
      when (current_user <> ''rapport_owner''%s) execute function is_on_record(%L, %L)',
      'on_record_' || place, rule.command, rule.t,
      case when rule.command <> 'update' then '' when rule.columns = '' then ' and new is distinct from old' else
        (select format(' and row(%s) is distinct from row(%s)', string_agg('new.' || c, ', '), string_agg('old.' || c, ', '))
          from unnest(string_to_array(rule.columns, ' ')) c) end,
      rule.events, rule.named);
  end loop;
end $$;

-- The step a person took, and no other.
do $$
declare one record;
begin
  for one in select * from (values ('acknowledge', 'acknowledged'), ('assess', 'assessed'), ('plan', 'planned'),
      ('offer-handoff', 'handoff-offered'), ('accept-handoff', 'handoff-accepted'), ('emergency', 'emergency-called'),
      ('confirm-contact', 'contact-confirmed'), ('close', 'closed')) x (step, event) loop
    execute format('create constraint trigger %I after insert on episode_step deferrable initially deferred for each row
      when (new.step = %L) execute function is_on_record(%L, ''episode_id by_member'')',
      'on_record_' || one.step, one.step, 'episode-' || one.event);
  end loop;
end $$;
-- What the owner's functions take away when somebody calls them.
create constraint trigger on_record after insert on erasure deferrable initially deferred
  for each row execute function is_on_record('client-erased', 'client_id');
create constraint trigger on_record_ended after delete on client_link deferrable initially deferred
  for each row execute function is_on_record('retention-applied client-erased', '');
create constraint trigger on_record_ended after delete on suggestion deferrable initially deferred
  for each row execute function is_on_record('derived-deleted retention-applied client-erased', '');
create constraint trigger on_record_ended after delete on own_words deferrable initially deferred
  for each row execute function is_on_record(
    'own-words-saved reply-approved-and-sent derived-deleted retention-applied client-erased', '');

-- A timer is moved on when it rang and somebody was told, to when the policy says that the next person is; the same as nextTold of
-- src/domain/episodes/timers.ts.
create function timer_moves() returns trigger language plpgsql as $$
begin
  if old.done_at is not null or new.step <> old.step + 1 or new.due_at <= old.due_at then
    perform refuse('RA006', 'a timer goes on by one when it rings');
  end if;
  return new;
end $$;
create trigger timer_moves before update of due_at, step on episode_timer for each row
  when (current_user <> 'rapport_owner') execute function timer_moves();

create function timer_rang() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare rang timestamptz; latest timestamptz;
begin
  if pg_has_role(session_user, 'rapport_owner', 'member') then
    return null;
  end if;
  select e.at::timestamptz into rang from audit_entry e where e.organisation_id = new.organisation_id
    and e.sequence > (select h.audit_sequence - 100 from head h where h.organisation_id = new.organisation_id)
    and e.xmin::text = pg_current_xact_id()::xid::text and e.event = 'episode-due'
    and e.subject_id = new.episode_id::text and e.detail::jsonb ->> 'kind' = new.kind
    and e.detail::jsonb ->> 'step' = old.step::text;
  select rang + make_interval(mins => r.every_minutes) into latest from episode p
    join escalation_rule r on r.organisation_id = p.organisation_id and r.tier = tier_of(p.level)
    where p.organisation_id = new.organisation_id and p.episode_id = new.episode_id;
  if new.kind = 'take-over' then
    latest := greatest(latest, new.deadline_at);
  end if;
  if rang is null or rang < old.due_at or latest is null or new.due_at > latest then
    raise exception using errcode = 'RA019', message = 'the timer did not ring';
  end if;
  return null;
end $$;
create constraint trigger timer_rang after update on episode_timer deferrable initially deferred
  for each row when (current_user <> 'rapport_owner') execute function timer_rang();

-- A notice ends once, and unsent only where somebody has done what it is about; the same as endUnneeded of
-- src/adapters/db/notices.ts.
create function notice_moves() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended is not null then
    perform refuse('RA007', 'the notice has ended');
  end if;
  if new.ended is null and (new.tries <> old.tries + 1 or new.due_at <= old.due_at) then
    perform refuse('RA006', 'a notice is tried once more');
  end if;
  if new.ended = 'not-needed' and not (
      exists (select from episode_told o
        join episode_timer t on t.organisation_id = o.organisation_id and t.timer_id = o.timer_id
        where o.organisation_id = new.organisation_id and o.told_id = new.told_id and t.done_at is not null)
      or exists (select from senior_question q where q.organisation_id = new.organisation_id
        and q.question_id = new.question_id and q.answered_at is not null)
      or exists (select from handover h where h.organisation_id = new.organisation_id
        and h.handover_id = new.handover_id and h.to_member = new.to_member and h.answered_at is not null)
      or exists (select from break_glass b where b.organisation_id = new.organisation_id
        and b.break_glass_id = new.break_glass_id and b.reviewed_at is not null)
      or exists (select from cover v where v.organisation_id = new.organisation_id
        and v.cover_id = new.cover_id and v.ended_at is not null)
      or exists (select from right_case c where c.organisation_id = new.organisation_id
        and c.case_id = new.case_id and c.ended_at is not null)) then
    perform refuse('RA006', 'somebody is still waited for');
  end if;
  return new;
end $$;
create constraint trigger on_record_ended after update on notice deferrable initially deferred for each row
  when (current_user <> 'rapport_owner' and new.ended is distinct from old.ended and new.ended <> 'not-needed')
  execute function is_on_record('notice-sent notice-failed', 'notice_id');
create trigger notice_moves before update on notice for each row
  when (current_user <> 'rapport_owner') execute function notice_moves();

-- What a person answers for stands in their own name, and the server has no part in it.
do $$
declare
  rule record;
  me constant text := '(select acting_member())';
  self constant text := '(select acting_client())';
  administrator constant text := '(select acts_as(''administrator''))';
  supervisor constant text := '(select acts_as(''supervisor''))';
  practitioner constant text := '(select acts_as(''practitioner''))';
begin
  for rule in
    select x.t, x.command, x.who from (values
      ('licence', 'insert', administrator),
      ('licence', 'update', administrator),
      ('provider', 'insert', administrator),
      ('provider', 'update', administrator),
      ('provider', 'delete', administrator),
      ('sign_in_rule', 'insert', administrator),
      ('sign_in_rule', 'update', administrator),
      ('escalation_rule', 'update', administrator),
      ('escalation_cover', 'insert', administrator),
      ('escalation_cover', 'delete', administrator),
      ('assist_rule', 'insert', administrator),
      ('assist_rule', 'update', administrator),
      ('alert_budget', 'insert', supervisor),
      ('alert_budget', 'update', supervisor),
      ('triage_signature', 'insert', 'signed_by = ' || me || ' and ' || supervisor),
      ('site_wording', 'insert', 'attested_by = ' || me || ' and ' || administrator),
      ('site_wording', 'update', administrator),
      ('site_wording', 'delete', administrator),
      ('own_day_without', 'insert', 'member_id = ' || me || ' and ' || practitioner),
      ('own_day_without', 'update', 'member_id = ' || me || ' and ' || practitioner),
      ('practice_result', 'insert', 'member_id = ' || me || ' and ' || practitioner),
      ('cover', 'insert', 'arranged_by = ' || me),
      ('handover', 'insert', 'from_member = ' || me),
      ('consent', 'insert', 'client_id = ' || self || ' or (recorded_by = ' || me || ' and treats(client_id))'),
      ('consent', 'update', 'client_id = ' || self || ' or treats(client_id)'),
      ('right_words', 'insert', 'client_id = ' || self),
      ('own_words', 'insert', 'member_id = ' || me || ' and treats_in(conversation_id)'),
      ('own_words', 'update', 'member_id = ' || me || ' and treats_in(conversation_id)'),
      ('suggestion', 'insert', 'shown_to = ' || me || ' and treats_in(conversation_id)'),
      ('model_call', 'insert', 'asked_by = ' || me || ' and treats_in(conversation_id)'),
      ('signal_correction', 'insert',
        'by_member = ' || me || ' and (' || supervisor || ' or treats_writer_of(message_id))'),
      ('senior_question', 'insert', 'asked_by = ' || me || ' and treats_in(conversation_id)'),
      ('follow_up', 'insert', 'asked_by = ' || me || ' and treats(client_id)'),
      ('safety_plan', 'insert', 'written_by_client = ' || self
        || ' or (written_by_member = ' || me || ' and treats(client_id))'),
      ('agreed_profile', 'insert', 'written_by_client = ' || self
        || ' or (written_by_member = ' || me || ' and treats(client_id))'),
      ('episode_step', 'insert', 'by_member = ' || me)
    ) x (t, command, who)
  loop
    execute format('alter policy %I on public.%I %s (%s)', 'may_' || rule.command, rule.t,
      case rule.command when 'insert' then 'with check' else 'using' end, rule.who);
  end loop;
end $$;

-- An emergency access that runs out ends by itself and by nobody.
-- Where its client is erased afterwards it stays as it was.
create function glass_runs_out() returns trigger language plpgsql as $$
begin
  if new.ran_out_at is distinct from old.ran_out_at then
    if old.ran_out_at is not null then
      perform refuse('RA007', 'what has ended stays ended');
    end if;
    if new.ended_at is not null or coalesce(current_setting('rapport.actor', true), '') <> 'system' then
      perform refuse('RA006', 'an emergency access runs out by itself');
    end if;
  elsif old.ran_out_at is not null and new.ended_at is distinct from old.ended_at then
    if current_user <> 'rapport_owner' then
      perform refuse('RA007', 'what has ended stays ended');
    end if;
    new.ended_at := old.ended_at;
  end if;
  return new;
end $$;
create trigger glass_runs_out before update on break_glass for each row execute function glass_runs_out();

-- Help is called by whoever is there; a licence is asked of whoever says how things stand (field.md, HU.1).
create or replace function episode_table() returns table (step text, from_state text, leads_to text, words boolean, licence boolean)
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
      'emergency', true, false),
    ('confirm-contact', 'planned handed-off emergency contact-confirmed follow-up-due',
      'contact-confirmed', true, true),
    ('close', 'assessed contact-confirmed follow-up-due', 'closed', true, true)
  ) s (step, states, leads_to, words, licence), unnest(string_to_array(s.states, ' ')) f (state)
$$;

revoke all on all functions in schema public from public;
grant update (ran_out_at) on break_glass to rapport_server;
