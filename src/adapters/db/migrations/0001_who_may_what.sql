-- Row-level security on every table, forced on the owner too (PR.5), and the fewest rights the server can work
-- with. What is not granted here nobody but a superuser can do: no message, approval, audit entry or outbox row
-- is ever changed or deleted; versions, states and chain links are set by triggers.

create function current_organisation() returns uuid language sql stable as $$
  select nullif(current_setting('rapport.organisation', true), '')::uuid
$$;

do $$
declare t name;
begin
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
  end loop;
end $$;

-- Only ids: see the table.
create policy every_id on organisation for select using (true);

-- Sign-in knows an address before it knows an organisation. Who can compute the keyed digest of an address sees
-- that one row, and what it says about the person is sealed all the same.
create policy signing_in on member for select using (
  email_lookup = decode(nullif(current_setting('rapport.email_lookup', true), ''), 'hex')
);

revoke all on all tables in schema public from public;
revoke all on all functions in schema public from public;
grant usage on schema public to rapport_server;
grant execute on all functions in schema public to rapport_server;
grant select on all tables in schema public to rapport_server;

grant insert (organisation_id) on organisation to rapport_server;
grant insert on organisation_key, client_key, client, licence, care, client_link, consent, provider, own_words,
  organisation_setting, approval, suggestion, signal_correction, episode_step, member to rapport_server;
grant insert (organisation_id, conversation_id, client_id, no_ai) on conversation to rapport_server;
grant insert (organisation_id, message_id, conversation_id, client_id, author_client, author_member, text, at,
  submission_id, level, language, signals, approval_id, text_mac) on message to rapport_server;
grant insert (organisation_id, episode_id, conversation_id, level, opened_at) on episode to rapport_server;
grant insert (organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail)
  on audit_entry to rapport_server;
grant insert (organisation_id, kind, conversation_id, tier, at) on outbox to rapport_server;

grant update (name, assist, hours, language) on organisation_setting to rapport_server;
grant update (kind, name, model, base_url, key) on provider to rapport_server;
grant update (active) on member to rapport_server;
grant update (withdrawn_at) on licence to rapport_server;
grant update (ended_at) on care to rapport_server;
grant update (revoked_at) on client_link to rapport_server;
grant update (no_ai) on conversation to rapport_server;
grant update (level, flagged_at) on episode to rapport_server;
grant update (revoked_at) on consent to rapport_server;
grant update (words, saved_at) on own_words to rapport_server;
grant delete on own_words, provider to rapport_server;
