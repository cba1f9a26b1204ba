-- How a consent was given, and a row for every call of a model on a client's data.
-- SQLSTATEs beside those of 0001_triggers.sql:
--   RA012 consent-missing   RA013 consent-revoked   RA014 consent-expired   RA015 client-chose-no-ai

create domain consent_way as text check (value in ('page', 'in-person', 'by-phone', 'on-paper'));
create domain call_outcome as text check (value in ('shown', 'withheld', 'failed', 'abandoned'));

-- What there was so far was given on the client's own page. A guardian does not have that page.
alter table consent
  add column way consent_way not null default 'page',
  add column recorded_by uuid,
  add column guardian sealed,
  add foreign key (organisation_id, recorded_by) references member,
  add check ((given_by = 'guardian') = (guardian is not null)),
  add check ((way = 'page') = (recorded_by is null)),
  add check (way <> 'page' or given_by = 'client');
alter table consent alter column way drop default;

alter table organisation_setting add column remote_for_unread_languages boolean not null default false;

-- Written and committed before anything is sent; `outcome` to `ended_at` once, when it is over. A row that never ends
-- is one whose server was stopped in between. Ids, codes and digests only.
create table model_call (
  organisation_id uuid,
  call_id uuid,
  conversation_id uuid not null,
  client_id uuid not null,
  thread_version integer not null,
  consent_id uuid not null,
  purpose purpose not null,
  provider text not null,
  model text not null,
  prompt_version text not null,
  input_sha256 digest not null,
  policies text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  outcome call_outcome,
  why text check (length(why) <= 60),
  output_sha256 digest,
  ended_at timestamptz,
  derived_deleted_at timestamptz,
  primary key (organisation_id, call_id),
  check ((outcome is null) = (ended_at is null)),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, consent_id) references consent,
  foreign key (organisation_id, asked_by) references member
);
create index model_call_of_client on model_call (organisation_id, client_id, asked_at desc);

-- No draft without its call. Drafts from before the ledger stay as they are.
alter table suggestion
  add column call_id uuid,
  add foreign key (organisation_id, call_id) references model_call,
  add check ((kind = 'draft') = (call_id is not null)) not valid;

create function check_consent(call model_call) returns void language plpgsql as $$
declare yes consent; thread conversation;
begin
  select * into thread from conversation c
    where c.organisation_id = call.organisation_id and c.conversation_id = call.conversation_id for share;
  if not found or thread.client_id <> call.client_id then
    perform refuse('RA006', 'no such conversation');
  end if;
  if thread.no_ai then
    perform refuse('RA015', 'the client chose no AI');
  end if;
  -- Taking a consent back waits for this, or this sees it taken back.
  select * into yes from consent c
    where c.organisation_id = call.organisation_id and c.consent_id = call.consent_id for share;
  if not found or (yes.client_id, yes.purpose::text, yes.provider, yes.model)
      is distinct from (call.client_id, call.purpose::text, call.provider, call.model) then
    perform refuse('RA012', 'no consent to this purpose by this model');
  end if;
  if yes.revoked_at is not null then
    perform refuse('RA013', 'the consent was taken back');
  end if;
  if yes.expires_at <= now() then
    perform refuse('RA014', 'the consent has run out');
  end if;
end $$;

-- PR.2, in the database too.
create function model_call_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if num_nonnulls(new.outcome, new.why, new.output_sha256, new.ended_at, new.derived_deleted_at) > 0 then
    perform refuse('RA007', 'a call begins before it ends');
  end if;
  perform check_consent(new);
  return new;
end $$;
create trigger model_call_begins before insert on model_call for each row execute function model_call_begins();

create function model_call_changes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.outcome is not null and (new.outcome, new.why, new.output_sha256, new.ended_at)
      is distinct from (old.outcome, old.why, old.output_sha256, old.ended_at) then
    perform refuse('RA007', 'what became of the call is written');
  end if;
  if old.derived_deleted_at is not null and new.derived_deleted_at is distinct from old.derived_deleted_at then
    perform refuse('RA007', 'what it gave was deleted before');
  end if;
  if old.outcome is null and new.outcome = 'shown' then
    perform check_consent(new);
  end if;
  return new;
end $$;
create trigger model_call_changes before update on model_call for each row execute function model_call_changes();

-- A draft can be taken away again; the record of what else was shown cannot.
create function only_drafts_go() returns trigger language plpgsql as $$
begin
  if old.kind <> 'draft' then
    perform refuse('RA006', 'only drafts are deleted');
  end if;
  return old;
end $$;
create trigger only_drafts_go before delete on suggestion for each row execute function only_drafts_go();

alter table model_call enable row level security;
alter table model_call force row level security;
create policy own_organisation on model_call using (organisation_id = current_organisation());

revoke all on model_call from public;
revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant select, insert on model_call to rapport_server;
grant update (outcome, why, output_sha256, ended_at, derived_deleted_at) on model_call to rapport_server;
grant delete on suggestion to rapport_server;
grant update (profile) on client to rapport_server;
grant update (remote_for_unread_languages) on organisation_setting to rapport_server;
