-- Who may write what, beside who may read it (PR.5): src/domain/access says it, the flows ask it, and PostgreSQL refuses
-- whoever was not asked. Restrictive policies for the server's role, from the actor that every transaction names; the
-- triggers and functions that run as the owner are not held by them. `system` is the server's own work, and no more than
-- it does itself: what a person answers for it cannot write.

create function is_server() returns boolean language sql stable as $$
  select coalesce(current_setting('rapport.actor', true), '') = 'system'
$$;

create function acting_client() returns uuid language plpgsql stable as $$
declare who text := current_setting('rapport.actor', true);
begin
  if who like 'client:%' then
    return substr(who, 8)::uuid;
  end if;
  return null;
end $$;

-- Care without an emergency access: who opened one reads, and writes nothing.
create function treats(client uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare me uuid := acting_member();
begin
  return me is not null and practises(current_organisation(), client, me);
end $$;

create function treats_in(conversation uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from conversation c where c.organisation_id = current_organisation()
    and c.conversation_id = conversation and treats(c.client_id));
end $$;

create function treats_writer_of(message uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (select from message m where m.organisation_id = current_organisation()
    and m.message_id = message and treats(m.client_id));
end $$;

-- Table, what is done to it, and who may. For an update the same holds of the row that was and the row that will be.
do $$
declare
  rule record;
  me constant text := '(select acting_member())';
  self constant text := '(select acting_client())';
  server constant text := '(select is_server())';
  administrator constant text := '(select acts_as(''administrator''))';
  supervisor constant text := '(select acts_as(''supervisor''))';
  practitioner constant text := '(select acts_as(''practitioner''))';
begin
  for rule in
    select x.t, x.command, x.who from (values
      -- The organisation, its people and what they may.
      ('organisation', 'insert', server),
      ('organisation_setting', 'insert', server),
      ('organisation_setting', 'update', server || ' or ' || administrator),
      ('member', 'insert', server || ' or ' || administrator),
      ('member', 'update', server || ' or ' || administrator),
      ('licence', 'insert', server || ' or ' || administrator),
      ('licence', 'update', server || ' or ' || administrator),
      ('provider', 'insert', server || ' or ' || administrator),
      ('provider', 'update', server || ' or ' || administrator),
      ('provider', 'delete', server || ' or ' || administrator),
      ('sign_in_rule', 'insert', server || ' or ' || administrator),
      ('sign_in_rule', 'update', server || ' or ' || administrator),
      ('escalation_rule', 'update', server || ' or ' || administrator),
      ('escalation_cover', 'insert', server || ' or ' || administrator),
      ('escalation_cover', 'delete', server || ' or ' || administrator),
      ('assist_rule', 'insert', server || ' or ' || administrator),
      ('assist_rule', 'update', server || ' or ' || administrator),
      ('alert_budget', 'insert', server || ' or ' || supervisor),
      ('alert_budget', 'update', server || ' or ' || supervisor),
      ('triage_signature', 'insert', server || ' or (signed_by = ' || me || ' and ' || supervisor || ')'),
      ('site_wording', 'insert', server || ' or (attested_by = ' || me || ' and ' || administrator || ')'),
      ('site_wording', 'update', server || ' or ' || administrator),
      ('site_wording', 'delete', server || ' or ' || administrator),
      ('own_day_without', 'insert', server || ' or (member_id = ' || me || ' and ' || practitioner || ')'),
      ('own_day_without', 'update', server || ' or (member_id = ' || me || ' and ' || practitioner || ')'),
      ('practice_result', 'insert', server || ' or (member_id = ' || me || ' and ' || practitioner || ')'),
      -- Clients, who cares for them, and their way in.
      ('client', 'insert', server || ' or ' || administrator),
      ('client', 'update', server || ' or treats(client_id)'),
      ('conversation', 'insert', server || ' or ' || administrator),
      ('conversation', 'update', server || ' or client_id = ' || self),
      ('care', 'insert', server || ' or ' || administrator),
      ('care', 'update', server),
      ('client_link', 'insert', server || ' or treats(client_id)'),
      ('client_link', 'update', server || ' or ' || administrator),
      ('cover', 'insert', server || ' or arranged_by = ' || me),
      ('cover', 'update', server || ' or for_member = ' || me || ' or ' || supervisor),
      ('handover', 'insert', server || ' or from_member = ' || me),
      ('handover', 'update', server || ' or ' || me || ' in (from_member, to_member)'),
      ('break_glass', 'insert', 'member_id = ' || me || ' and ' || practitioner),
      ('break_glass', 'update', server || ' or member_id = ' || me || ' or ' || supervisor),
      -- What clients choose and ask for.
      ('consent', 'insert', server || ' or client_id = ' || self || ' or (recorded_by = ' || me || ' and treats(client_id))'),
      ('consent', 'update', server || ' or client_id = ' || self || ' or treats(client_id)'),
      ('right_case', 'insert', server || ' or client_id = ' || self
        || ' or (kind = ''copy'' and (' || supervisor || ' or treats(client_id)))'),
      ('right_case', 'update', server || ' or client_id = ' || self || ' or ' || administrator),
      ('right_words', 'insert', server || ' or client_id = ' || self),
      -- What is written, and by whom.
      ('message', 'insert', 'author_client = ' || self || ' or author_member = ' || me),
      ('own_words', 'insert', server || ' or (member_id = ' || me || ' and treats_in(conversation_id))'),
      ('own_words', 'update', server || ' or (member_id = ' || me || ' and treats_in(conversation_id))'),
      ('suggestion', 'insert', server || ' or (shown_to = ' || me || ' and treats_in(conversation_id))'),
      ('model_call', 'insert', server || ' or (asked_by = ' || me || ' and treats_in(conversation_id))'),
      ('signal_correction', 'insert',
        server || ' or (by_member = ' || me || ' and (' || supervisor || ' or treats_writer_of(message_id)))'),
      ('senior_question', 'insert', server || ' or (asked_by = ' || me || ' and treats_in(conversation_id))'),
      ('senior_question', 'update', server || ' or ' || supervisor || ' or treats_in(conversation_id)'),
      ('follow_up', 'insert', server || ' or (asked_by = ' || me || ' and treats(client_id))'),
      ('safety_plan', 'insert', server || ' or written_by_client = ' || self
        || ' or (written_by_member = ' || me || ' and treats(client_id))'),
      ('agreed_profile', 'insert', server || ' or written_by_client = ' || self
        || ' or (written_by_member = ' || me || ' and treats(client_id))'),
      ('episode_step', 'insert', server || ' or by_member = ' || me),
      ('episode_timer', 'update', server),
      ('episode_told', 'insert', server),
      ('notice', 'insert', server),
      ('notice', 'update', server),
      -- Keys, holds, how long things are kept, and what is signed of the chain.
      ('organisation_key', 'insert', server),
      ('organisation_key', 'update', server),
      ('organisation_key', 'delete', server),
      ('client_key', 'insert', server || ' or ' || administrator),
      ('client_key', 'update', server),
      ('client_key', 'delete', server),
      ('key_epoch', 'insert', server),
      ('key_epoch', 'update', server),
      ('key_change', 'insert', '(' || server || ' and begun_by is null) or (begun_by = ' || me || ' and ' || administrator || ')'),
      ('key_change', 'update', server),
      ('legal_hold', 'insert', 'set_by = ' || me || ' and (' || administrator || ' or ' || supervisor || ')'),
      ('legal_hold', 'update', administrator || ' or ' || supervisor),
      ('retention_rule', 'insert', administrator),
      ('retention_rule', 'update', administrator),
      ('checkpoint_key', 'insert', server),
      ('audit_checkpoint', 'insert', server),
      ('audit_checkpoint', 'update', server)
    ) x (t, command, who)
  loop
    execute format('create policy %I on public.%I as restrictive for %s to rapport_server %s (%s)',
      'may_' || rule.command, rule.t, rule.command,
      case rule.command when 'insert' then 'with check' else 'using' end, rule.who);
  end loop;
end $$;

-- Asked at the end: what is wrong with the approval itself is said first.
create function approval_is_ones_own() returns trigger language plpgsql as $$
begin
  if new.approved_by is distinct from acting_member() or not treats_in(new.conversation_id) then
    perform refuse('RA006', 'whoever approves is in care, and does it in their own name');
  end if;
  return null;
end $$;
create constraint trigger approval_is_ones_own after insert on approval deferrable initially deferred
  for each row execute function approval_is_ones_own();

-- A hold is lifted in the name of whoever lifts it.
create function hold_is_lifted() returns trigger language plpgsql as $$
begin
  if new.lifted_by is distinct from old.lifted_by and new.lifted_by is distinct from acting_member()
      and current_user <> 'rapport_owner' then
    perform refuse('RA006', 'somebody else lifts this hold');
  end if;
  return new;
end $$;
create trigger hold_is_lifted before update on legal_hold for each row execute function hold_is_lifted();

-- An entry of the chain names whoever acts, or the software; nobody writes one in another person's name. Before anybody
-- is known (a sign-in that failed, a link that opens nothing) no actor is set, and the chain still takes it.
create policy may_insert on audit_entry as restrictive for insert to rapport_server with check (
  actor_kind not in ('member', 'client')
  or actor_kind || ':' || actor_id = current_setting('rapport.actor', true)
  or coalesce(current_setting('rapport.actor', true), '') in ('', 'system'));

-- Functions that work as the owner ask for themselves: what they do is done to rows that the caller may not touch.
alter function erase_client(uuid, erasure_reason, uuid, timestamptz) rename to erase_client_now;
create function erase_client(client uuid, reason erasure_reason, who uuid, moment timestamptz)
returns table (destroyed integer, overwritten integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (case when who is null then is_server()
      else who is not distinct from acting_member() and acts_as('administrator') end) then
    perform refuse('RA006', 'an administrator erases, or the rule that nobody stands behind');
  end if;
  return query select * from erase_client_now(client, reason, who, moment);
end $$;

alter function retain(retained_kind, timestamptz, boolean) rename to retain_now;
create function retain(kind retained_kind, before timestamptz, dry boolean) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not is_server() then
    perform refuse('RA006', 'old records go by rule');
  end if;
  return retain_now(kind, before, dry);
end $$;

alter function reseal(name, name, tid[], bytea[], bytea[]) rename to reseal_now;
create function reseal(of_table name, of_column name, places tid[], olds bytea[], news bytea[]) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not is_server() then
    perform refuse('RA006', 'the server seals anew');
  end if;
  return reseal_now(of_table, of_column, places, olds, news);
end $$;

revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
revoke execute on function erase_client_now(uuid, erasure_reason, uuid, timestamptz), retain_now(retained_kind, timestamptz, boolean),
  reseal_now(name, name, tid[], bytea[], bytea[]) from rapport_server;
