-- Rules that hold whoever writes. Functions run as the owner, so that the server needs no right to the columns
-- they keep; row-level security is forced on the owner too. Refusals have SQLSTATEs of our own, which
-- src/adapters/db/scope-refusal.ts turns into refusal codes:
--   RA001 text-altered   RA002 thread-moved-on   RA003 licence-missing    RA004 licence-expired
--   RA005 author-not-a-person   RA006 forbidden   RA007 already-decided   RA008 episode-closed
--   RA009 assessment-missing    RA010 reason-missing    RA011 (a level lowered: a fault of the program)

create function refuse(code text, words text) returns void language plpgsql as $$
begin
  raise exception using errcode = code, message = words;
end $$;

-- Locks are `for no key update`: the check of a foreign key, which every row about a conversation makes, does not
-- wait for them, so that waiting always goes conversation, episode, head and never in a circle.

-- HU.1, HU.2. Locking the conversation makes two writers wait for each other, so that an approval cannot pass
-- beside a client's message that is being stored.
create function message_arrives() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare thread conversation; yes approval;
begin
  if num_nonnulls(new.author_client, new.author_member) <> 1 then
    perform refuse('RA005', 'a message has one person as its author');
  end if;
  select * into thread from conversation c
    where c.organisation_id = new.organisation_id and c.conversation_id = new.conversation_id for no key update;
  if not found or thread.client_id <> new.client_id then
    perform refuse('RA006', 'no such conversation');
  end if;
  new.version := thread.version + 1;
  if new.author_client is not null then
    if new.author_client <> thread.client_id then
      perform refuse('RA006', 'a client writes in their own conversation');
    end if;
    return new;
  end if;
  if not exists (select from member m
      where m.organisation_id = new.organisation_id and m.member_id = new.author_member) then
    perform refuse('RA005', 'the author is nobody on the staff');
  end if;
  select * into yes from approval a
    where a.organisation_id = new.organisation_id and a.approval_id = new.approval_id;
  if not found then
    perform refuse('RA006', 'nobody approved this');
  end if;
  if yes.conversation_id <> new.conversation_id or yes.approved_by <> new.author_member then
    perform refuse('RA006', 'the approval is of another conversation or by another person');
  end if;
  if exists (select from message m
      where m.organisation_id = new.organisation_id and m.approval_id = new.approval_id) then
    perform refuse('RA007', 'the approval was used');
  end if;
  if new.text_mac is distinct from yes.text_mac or sha256(new.text) <> yes.sealed_sha256 then
    perform refuse('RA001', 'the text is not the one that was approved');
  end if;
  if yes.thread_version <> thread.version then
    perform refuse('RA002', 'the conversation moved on after the approval');
  end if;
  perform check_may_answer(new.organisation_id, thread.client_id, new.author_member, yes.licence_id);
  return new;
end $$;

-- The author today: an active practitioner, in care of this client, under this licence where the client is.
create function check_may_answer(organisation uuid, client uuid, author uuid, licence uuid) returns void
language plpgsql as $$
declare place text; held licence;
begin
  if not practises(organisation, client, author) then
    perform refuse('RA006', 'the author is not a practitioner in care of this client');
  end if;
  select c.jurisdiction into place from client c
    where c.organisation_id = organisation and c.client_id = client;
  select * into held from licence l
    where l.organisation_id = organisation and l.licence_id = licence and l.member_id = author;
  if not found or held.jurisdiction <> place then
    perform refuse('RA003', 'no licence where the client is');
  end if;
  if held.withdrawn_at is not null or today() not between held.valid_from and held.expires_on then
    perform refuse('RA004', 'the licence is not valid today');
  end if;
end $$;

create function today() returns date language sql stable as $$ select (now() at time zone 'UTC')::date $$;

create function practises(organisation uuid, client uuid, who uuid) returns boolean language sql stable as $$
  select exists (select from member m join care c
      on c.organisation_id = m.organisation_id and c.member_id = m.member_id and c.ended_at is null
    where m.organisation_id = organisation and m.member_id = who and c.client_id = client
      and m.active and m.role = 'practitioner')
$$;

-- After the row, not before: `on conflict do nothing` on a form sent twice must not count.
create function message_counts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update conversation c set version = new.version
    where c.organisation_id = new.organisation_id and c.conversation_id = new.conversation_id;
  return null;
end $$;

create trigger message_arrives before insert on message for each row execute function message_arrives();
create trigger message_counts after insert on message for each row execute function message_counts();

create function risk_rank(level risk_level) returns integer language sql immutable as $$
  select array_position(array['none', 'low', 'moderate', 'high', 'imminent'], level::text)
$$;

-- SA.2, SA.3.
create function episode_changes() returns trigger language plpgsql as $$
begin
  if old.state = 'closed' then
    perform refuse('RA008', 'a closed episode stays as it is');
  end if;
  if risk_rank(new.level) < risk_rank(old.level) then
    perform refuse('RA011', 'a level may only rise');
  end if;
  -- What was acknowledged or assessed was before this; whoever held it still does.
  if risk_rank(new.level) > risk_rank(old.level) or new.flagged_at is distinct from old.flagged_at then
    new.state := 'flagged';
    new.acknowledged_at := null;
    new.assessed_at := null;
  end if;
  return new;
end $$;
create trigger episode_changes before update on episode for each row execute function episode_changes();

-- SA.3: the only way an episode moves. 31 bytes of `words` would be a sealed empty text.
create function episode_moves() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare now_is episode; who member; client uuid;
begin
  select * into now_is from episode e
    where e.organisation_id = new.organisation_id and e.episode_id = new.episode_id for no key update;
  if not found then
    perform refuse('RA006', 'no such episode');
  end if;
  if now_is.state = 'closed' then
    perform refuse('RA008', 'the episode is closed');
  end if;
  if new.to_state = 'closed' and now_is.state <> 'assessed' then
    perform refuse('RA009', 'an episode is assessed before it is closed');
  end if;
  if new.from_state <> now_is.state or (now_is.state::text, new.to_state::text) not in (
      ('flagged', 'acknowledged'), ('flagged', 'assessed'), ('acknowledged', 'assessed'),
      ('assessed', 'assessed'), ('assessed', 'closed')) then
    perform refuse('RA007', 'the episode stands elsewhere');
  end if;
  if new.to_state = 'closed' and exists (select from message m
      where m.organisation_id = new.organisation_id and m.conversation_id = now_is.conversation_id
        and m.version > now_is.assessed_version and risk_rank(m.level) >= risk_rank('moderate')) then
    perform refuse('RA009', 'something grave came after the assessment');
  end if;
  if new.to_state <> 'acknowledged' and coalesce(octet_length(new.words), 0) <= 31 then
    perform refuse('RA010', 'this step needs its words');
  end if;
  select c.client_id into client from conversation c
    where c.organisation_id = new.organisation_id and c.conversation_id = now_is.conversation_id;
  select * into who from member m
    where m.organisation_id = new.organisation_id and m.member_id = new.by_member and m.active;
  if not found or (who.role <> 'supervisor' and not practises(new.organisation_id, client, new.by_member)) then
    perform refuse('RA006', 'only a supervisor or a practitioner in care moves an episode');
  end if;
  if new.to_state <> 'acknowledged' and who.role <> 'supervisor'
      and not licensed_for(new.organisation_id, client, new.by_member) then
    perform refuse('RA003', 'no valid licence where the client is');
  end if;
  return new;
end $$;

create function licensed_for(organisation uuid, client uuid, who uuid) returns boolean language sql stable as $$
  select exists (select from licence l join client c
      on c.organisation_id = l.organisation_id and c.jurisdiction = l.jurisdiction
    where l.organisation_id = organisation and l.member_id = who and c.client_id = client
      and l.withdrawn_at is null and today() between l.valid_from and l.expires_on)
$$;

create function episode_moved() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update episode e set
    state = new.to_state,
    holder_id = case when new.to_state = 'acknowledged' then new.by_member
                     else coalesce(e.holder_id, new.by_member) end,
    acknowledged_at = coalesce(e.acknowledged_at, new.at),
    assessed_at = case when new.to_state = 'assessed' then new.at else e.assessed_at end,
    assessed_version = case when new.to_state <> 'assessed' then e.assessed_version else
      (select c.version from conversation c
        where c.organisation_id = e.organisation_id and c.conversation_id = e.conversation_id) end,
    closed_at = case when new.to_state = 'closed' then new.at end
  where e.organisation_id = new.organisation_id and e.episode_id = new.episode_id;
  return null;
end $$;
create trigger episode_moves before insert on episode_step for each row execute function episode_moves();
create trigger episode_moved after insert on episode_step for each row execute function episode_moved();

-- A consent that was taken back is given again as a new one.
create function consent_changes() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null then
    perform refuse('RA007', 'the consent was taken back');
  end if;
  return new;
end $$;
create trigger consent_changes before update on consent for each row execute function consent_changes();

-- What was taken back, withdrawn or ended stays so, at the time it was; it begins again as a new row. The column is
-- the trigger's argument.
create function end_is_final() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) ->> tg_argv[0] is not null then
    perform refuse('RA007', 'what has ended stays ended');
  end if;
  return new;
end $$;
create trigger end_is_final before update on client_link for each row execute function end_is_final('revoked_at');
create trigger end_is_final before update on licence for each row execute function end_is_final('withdrawn_at');
create trigger end_is_final before update on care for each row execute function end_is_final('ended_at');

create function organisation_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into head (organisation_id) values (new.organisation_id);
  return null;
end $$;
create trigger organisation_begins after insert on organisation
  for each row execute function organisation_begins();

create function with_length(field text) returns text language sql immutable as $$
  select octet_length(convert_to(field, 'UTF8')) || ':' || field
$$;

-- The same function as entryHash of src/domain/audit/chain.ts; a test holds the two together.
create function entry_hash(e audit_entry) returns text language sql immutable as $$
  select encode(sha256(convert_to(
    with_length(e.previous) || with_length(e.organisation_id::text) || with_length(e.sequence::text)
    || with_length(e.at) || with_length(e.actor_kind) || with_length(e.actor_id) || with_length(e.event)
    || with_length(e.subject_kind) || with_length(e.subject_id) || with_length(e.detail), 'UTF8')), 'hex')
$$;

-- Holds the organisation's head row until commit: write audit entry and outbox event last in a transaction.
create function audit_entry_is_chained() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare last head;
begin
  select * into last from head h where h.organisation_id = new.organisation_id for no key update;
  if not found then
    perform refuse('RA006', 'no such organisation');
  end if;
  new.sequence := last.audit_sequence + 1;
  new.previous := last.audit_hash;
  new.at := to_char(new.at::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  new.hash := entry_hash(new);
  update head h set audit_sequence = new.sequence, audit_hash = new.hash
    where h.organisation_id = new.organisation_id;
  return new;
end $$;
create trigger audit_entry_is_chained before insert on audit_entry
  for each row execute function audit_entry_is_chained();

create function outbox_is_numbered() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update head h set outbox_sequence = h.outbox_sequence + 1
    where h.organisation_id = new.organisation_id returning h.outbox_sequence into new.sequence;
  if not found then
    perform refuse('RA006', 'no such organisation');
  end if;
  perform pg_notify('rapport', new.organisation_id || ' ' || new.sequence);
  return new;
end $$;
create trigger outbox_is_numbered before insert on outbox for each row execute function outbox_is_numbered();
