-- Keys that change while the server works, erasure, legal hold, retention. SQLSTATEs beside those before:
--   RA017 legal-hold   RA018 episode-open

-- Goes up with every change of a key, so that whoever holds opened keys in memory sees that theirs are old.
create table key_epoch (
  organisation_id uuid primary key references organisation,
  epoch bigint not null default 0
);

-- Whoever opens or seals holds this lock, shared, until the transaction ends; whoever adds or destroys a key holds it
-- alone. So no value is sealed with a key that is just being destroyed, and none is read with keys from before. Two
-- statements: the second sees what was committed while the first waited.
create function key_epoch_now(organisation uuid) returns bigint language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(7277680, hashtext(organisation::text));
  return coalesce((select e.epoch from key_epoch e where e.organisation_id = organisation), 0);
end $$;

-- One kind more than there are, whichever those are.
do $$
declare was text;
begin
  select pg_get_constraintdef(oid) into was from pg_constraint where conname = 'outbox_kind_check';
  alter domain outbox_kind drop constraint outbox_kind_check;
  execute 'alter domain outbox_kind add constraint outbox_kind_check '
    || replace(was, 'ARRAY[', 'ARRAY[''client-erased''::text, ');
end $$;

-- What was drawn from the master key before it was changed goes on being drawn from the first one, kept here under the
-- newest: digests of addresses, passwords of roles, signatures of sessions. One row for the whole installation, and it
-- belongs to no organisation.
create schema installation;
create table installation.root_key (one boolean primary key default true check (one), wrapped bytea not null);

-- Digests of a client's text are made with a key of its own, which lives on when the key that seals is changed.
alter table client_key add column mac_wrapped sealed;
alter table organisation_key add column mac_wrapped sealed;

create table legal_hold (
  organisation_id uuid,
  hold_id uuid,
  client_id uuid not null,
  reason sealed not null,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (organisation_id, hold_id),
  check ((lifted_by is null) = (lifted_at is null)),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, set_by) references member,
  foreign key (organisation_id, lifted_by) references member
);
create unique index one_hold on legal_hold (organisation_id, client_id) where lifted_at is null;
create trigger end_is_final before update on legal_hold for each row execute function end_is_final('lifted_at');

-- That it happened; nothing of what it was. `erased_by` is null where the retention job or the command line did it.
create domain erasure_reason as text check (value in ('client-asked', 'retention', 'entered-by-mistake', 'court-order'));
create table erasure (
  organisation_id uuid,
  client_id uuid,
  because erasure_reason not null,
  erased_by uuid,
  erased_at timestamptz not null,
  keys_destroyed integer not null,
  values_erased integer not null,
  primary key (organisation_id, client_id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, erased_by) references member
);

-- One change of keys of an organisation at a time. Where it stands is in the keys themselves: a server that is killed
-- in the middle of it goes on, and so does any other.
create domain key_level as text check (value in ('organisation', 'clients'));
create table key_change (
  organisation_id uuid references organisation,
  change_id uuid,
  level key_level not null,
  -- Null: every client's.
  client_id uuid,
  begun_by uuid,
  begun_at timestamptz not null default now(),
  finished_at timestamptz,
  keys_made integer not null default 0,
  values_resealed integer not null default 0,
  primary key (organisation_id, change_id),
  check (client_id is null or level = 'clients'),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, begun_by) references member
);
create unique index one_key_change on key_change (organisation_id) where finished_at is null;

-- Days after which a kind of record goes; null: never by itself. No row: src/domain/retention/rules.ts says.
create domain retained_kind as text check (value in ('suggestions', 'own-words', 'events', 'links', 'clients'));
create table retention_rule (
  organisation_id uuid references organisation,
  kind retained_kind,
  days integer check (days between 1 and 36500),
  primary key (organisation_id, kind)
);

create function sealed_version(value bytea) returns integer language sql immutable strict as $$
  select get_byte(value, 1) * 256 + get_byte(value, 2)
$$;
-- What stands where something was: no key ever has the last version.
create function erased_value() returns bytea language sql immutable as $$
  select decode('01ffff' || repeat('00', 28), 'hex')
$$;

-- These run as the owner where a key is changed or a client erased, and as the server everywhere else.
create or replace function end_is_final() returns trigger language plpgsql as $$
begin
  if to_jsonb(old) ->> tg_argv[0] is not null and current_user <> 'rapport_owner' then
    perform refuse('RA007', 'what has ended stays ended');
  end if;
  return new;
end $$;
create or replace function consent_changes() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null and current_user <> 'rapport_owner' then
    perform refuse('RA007', 'the consent was taken back');
  end if;
  return new;
end $$;
create or replace function question_is_answered() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null and new.answer is distinct from old.answer and current_user <> 'rapport_owner' then
    perform refuse('RA007', 'the question is answered');
  end if;
  return new;
end $$;
create or replace function only_drafts_go() returns trigger language plpgsql as $$
begin
  if old.kind <> 'draft' and current_user <> 'rapport_owner' then
    perform refuse('RA006', 'only drafts are deleted');
  end if;
  return old;
end $$;

create or replace function glass_is_reviewed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    perform refuse('RA007', 'what has ended stays ended');
  end if;
  -- The words under a newer key, or nothing in their place: the review itself stays.
  if old.reviewed_at is not null and (new.reviewed_by, new.reviewed_at, new.outcome, sealed_version(new.review)
        <= sealed_version(old.review) and new.review is distinct from old.review)
      is distinct from (old.reviewed_by, old.reviewed_at, old.outcome, false) then
    perform refuse('RA007', 'it was reviewed');
  end if;
  if old.reviewed_at is null and new.reviewed_at is not null
      and (acting_member() is distinct from new.reviewed_by or not acts_as('supervisor')) then
    perform refuse('RA006', 'a supervisor reviews an emergency access');
  end if;
  return new;
end $$;

-- Names and places of clients, and nothing of what they wrote; of those who were erased not even these.
create or replace function named_clients() returns table (client_id uuid, conversation_id uuid, name sealed,
  jurisdiction text, added_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare everybody boolean := sees_all() or acts_as('administrator'); me uuid := acting_member();
begin
  return query select k.client_id, c.conversation_id, k.name, k.jurisdiction, k.added_at from client k
    join conversation c on c.organisation_id = k.organisation_id and c.client_id = k.client_id
    where k.organisation_id = current_organisation() and (everybody or k.client_id in (select clients_in_sight())
      or k.client_id in (select h.client_id from handover h where h.organisation_id = current_organisation()
        and h.to_member = me and h.answer is null))
      and not exists (select from erasure x where x.organisation_id = k.organisation_id
        and x.client_id = k.client_id);
end $$;

-- The same values under a newer key. The server has no right to change a message, a step or an answer; here it may
-- only put bytes of the same length and a newer version in the place of bytes it has read. What PostgreSQL cannot see
-- is whether they say the same. The digest of the bytes that an approval is for follows them.
create function reseal(of_table name, of_column name, places tid[], olds bytea[], news bytea[]) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare done integer;
begin
  if not exists (select from information_schema.columns c where c.table_schema = 'public'
      and c.table_name = of_table and c.column_name = of_column and c.domain_name = 'sealed') then
    perform refuse('RA006', 'no such sealed column');
  end if;
  if exists (select from unnest(olds, news) u (o, n)
      where octet_length(u.n) <> octet_length(u.o) or sealed_version(u.n) <= sealed_version(u.o)) then
    perform refuse('RA006', 'the same words under a newer key');
  end if;
  if of_table = 'message' and of_column = 'text' then
    with moved as (
      update message t set text = u.n from unnest(places, olds, news) u (place, o, n)
        where t.ctid = u.place and t.organisation_id = current_organisation() and t.text = u.o
        returning t.organisation_id, t.approval_id, t.text
    ), bound as (
      update approval a set sealed_sha256 = sha256(m.text) from moved m
        where a.organisation_id = m.organisation_id and a.approval_id = m.approval_id
    ) select count(*) into done from moved;
    return done;
  end if;
  execute format('update public.%1$I t set %2$I = u.n from unnest($1, $2, $3) u (place, o, n)
    where t.ctid = u.place and t.organisation_id = current_organisation() and t.%2$I = u.o', of_table, of_column)
    using places, olds, news;
  get diagnostics done = row_count;
  return done;
end $$;

-- A key goes where a newer one stands, or where its client is erased.
create function key_goes() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'organisation_key' then
    if not exists (select from organisation_key k
        where k.organisation_id = old.organisation_id and k.version > old.version) then
      perform refuse('RA006', 'the newest key stays');
    end if;
  elsif not exists (select from client_key k where k.organisation_id = old.organisation_id
        and k.client_id = old.client_id and k.version > old.version)
      and not exists (select from erasure e
        where e.organisation_id = old.organisation_id and e.client_id = old.client_id) then
    perform refuse('RA006', 'the newest key stays until its client is erased');
  end if;
  return old;
end $$;
create trigger key_goes before delete on organisation_key for each row execute function key_goes();
create trigger key_goes before delete on client_key for each row execute function key_goes();

-- Which rows of a table with sealed values are about a client: $1 the organisation, $2 the client, $3 the conversation.
create function about_client(of_table name) returns text language sql stable as $$
  select case
    when 'client_id' = any (a.names) then 't.client_id = $2'
    when 'conversation_id' = any (a.names) then 't.conversation_id = $3'
    when 'message_id' = any (a.names) then 'exists (select from public.message m where m.organisation_id = $1
      and m.message_id = t.message_id and m.client_id = $2)'
    when 'episode_id' = any (a.names) then 'exists (select from public.episode e where e.organisation_id = $1
      and e.episode_id = t.episode_id and e.conversation_id = $3)'
    end
  from (select array_agg(attname::text) as names from pg_attribute
    where attrelid = format('public.%I', of_table)::regclass and attnum > 0 and not attisdropped
      and atttypid = 'uuid'::regtype) a
$$;

-- Everything sealed about the client, in whatever table, is overwritten; every version of the key goes; what is plain
-- and can hint at something goes or says nothing. What stays is what others answer for: ids, times, who approved and
-- who was told, the ledger of AI use. See docs/decisions/2026-11-21-erasure.md. The caller holds the lock on the keys.
create function erase_client(client uuid, reason erasure_reason, who uuid, moment timestamptz)
returns table (destroyed integer, overwritten integer)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  organisation uuid := current_organisation();
  conversation uuid;
  sealed_one record;
  counted integer := 0;
  n integer;
  held integer;
begin
  select c.conversation_id into conversation from conversation c
    where c.organisation_id = organisation and c.client_id = client for no key update;
  if not found then
    perform refuse('RA006', 'no such client');
  end if;
  if exists (select from erasure e where e.organisation_id = organisation and e.client_id = client) then
    perform refuse('RA007', 'the client is erased');
  end if;
  if exists (select from legal_hold h
      where h.organisation_id = organisation and h.client_id = client and h.lifted_at is null) then
    perform refuse('RA017', 'a legal hold stands');
  end if;
  if exists (select from episode e where e.organisation_id = organisation
      and e.conversation_id = conversation and e.state <> 'closed') then
    perform refuse('RA018', 'an episode is open');
  end if;
  insert into erasure values (organisation, client, reason, who, moment, 0, 0);

  for sealed_one in
    select c.table_name as name, string_agg(format('%1$I = case when t.%1$I is not null then erased_value() end',
        c.column_name), ', ') as sets, about_client(c.table_name::name) as about
      from information_schema.columns c
      join information_schema.tables b using (table_schema, table_name)
      where c.table_schema = 'public' and b.table_type = 'BASE TABLE' and c.domain_name = 'sealed'
        and c.table_name not in ('client_key', 'organisation_key')
      group by c.table_name
  loop
    continue when sealed_one.about is null;
    execute format('update public.%I t set %s where t.organisation_id = $1 and %s',
      sealed_one.name, sealed_one.sets, sealed_one.about) using organisation, client, conversation;
    get diagnostics n = row_count;
    counted := counted + n;
  end loop;

  delete from notice o using senior_question q where o.organisation_id = organisation
    and q.organisation_id = organisation and o.question_id = q.question_id and q.conversation_id = conversation;
  delete from senior_question q where q.organisation_id = organisation and q.conversation_id = conversation;
  delete from suggestion s where s.organisation_id = organisation and s.conversation_id = conversation;
  delete from own_words o where o.organisation_id = organisation and o.conversation_id = conversation;
  delete from safety_plan p where p.organisation_id = organisation and p.client_id = client;
  delete from agreed_profile p where p.organisation_id = organisation and p.client_id = client;
  delete from signal_correction s using message m where s.organisation_id = organisation
    and m.organisation_id = organisation and s.message_id = m.message_id and m.client_id = client;
  delete from client_link l where l.organisation_id = organisation and l.client_id = client;
  update message m set level = case when m.level is not null then 'none' end,
      language = case when m.language is not null then 'unknown' end,
      text_mac = case when m.text_mac is not null then sha256('') end
    where m.organisation_id = organisation and m.client_id = client;
  update approval a set text_mac = sha256(''), sealed_sha256 = sha256(erased_value())
    where a.organisation_id = organisation and a.conversation_id = conversation;
  delete from notice o using handover h where o.organisation_id = organisation and h.organisation_id = organisation
    and o.handover_id = h.handover_id and h.client_id = client and h.answer is null;
  delete from handover h where h.organisation_id = organisation and h.client_id = client and h.answer is null;
  update break_glass b set ended_at = moment where b.organisation_id = organisation
    and b.client_id = client and b.ended_at is null and b.until_at > moment;
  update care c set ended_at = moment where c.organisation_id = organisation and c.client_id = client
    and c.ended_at is null;
  update outbox o set tier = 0 where o.organisation_id = organisation and o.conversation_id = conversation;

  delete from client_key k where k.organisation_id = organisation and k.client_id = client;
  get diagnostics held = row_count;
  insert into key_epoch values (organisation, 1)
    on conflict (organisation_id) do update set epoch = key_epoch.epoch + 1;
  update erasure e set keys_destroyed = held, values_erased = counted where e.organisation_id = organisation and e.client_id = client;
  return query select held, counted;
end $$;

-- What is older than `before` and belongs to nobody who is held or whose episode is open; a dry run counts.
create function retain(kind retained_kind, before timestamptz, dry boolean) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare n integer; what text; organisation uuid := current_organisation();
begin
  what := case kind
    when 'suggestions' then 'suggestion t where t.at < $2'
    when 'own-words' then 'own_words t where t.saved_at < $2'
    when 'events' then 'outbox t where t.at < $2'
    when 'links' then 'client_link t where t.revoked_at < $2' end;
  if what is null then
    perform refuse('RA006', 'clients are erased one by one');
  end if;
  what := what || ' and t.organisation_id = $1 and not exists (select from conversation c
    left join legal_hold h on h.organisation_id = c.organisation_id and h.client_id = c.client_id and h.lifted_at is null
    left join episode e on e.organisation_id = c.organisation_id and e.conversation_id = c.conversation_id
      and e.state <> ''closed''
    where c.organisation_id = $1 and (h.hold_id is not null or e.episode_id is not null) and '
    || case kind when 'links' then 'c.client_id = t.client_id' else 'c.conversation_id = t.conversation_id' end || ')';
  if dry then
    execute 'select count(*) from ' || what into n using organisation, before;
  else
    execute 'delete from ' || what using organisation, before;
    get diagnostics n = row_count;
  end if;
  return n;
end $$;

do $$
declare t name;
begin
  foreach t in array array['key_epoch', 'key_change', 'legal_hold', 'erasure', 'retention_rule']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select on public.%I to rapport_server', t);
  end loop;
  -- Whoever backs up acts as the owner, whom nobody signs in as, and says so.
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') loop
    execute format($p$create policy backed_up on public.%I for select to rapport_owner
      using (current_setting('rapport.backup', true) = 'on')$p$, t);
  end loop;
  for t in select relname from pg_class where relnamespace = 'sign_in'::regnamespace and relkind = 'r' loop
    execute format($p$create policy backed_up on sign_in.%I for select to rapport_owner
      using (current_setting('rapport.backup', true) = 'on')$p$, t);
  end loop;
end $$;
alter table installation.root_key enable row level security, force row level security;
create policy owner_only on installation.root_key to rapport_owner using (true);
revoke all on schema installation from public;
revoke all on installation.root_key from public;
revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant insert, update (epoch) on key_epoch to rapport_server;
grant update (wrapped, mac_wrapped) on organisation_key, client_key to rapport_server;
grant delete on organisation_key, client_key to rapport_server;
grant insert on legal_hold to rapport_server;
grant insert (organisation_id, change_id, level, client_id, begun_by) on key_change to rapport_server;
grant update (finished_at, keys_made, values_resealed) on key_change to rapport_server;
grant update (lifted_by, lifted_at) on legal_hold to rapport_server;
grant insert on retention_rule to rapport_server;
grant update (days) on retention_rule to rapport_server;
