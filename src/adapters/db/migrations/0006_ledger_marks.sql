-- What was sent to a model and what came back can be guessed by somebody who holds the text of other clients or a likely
-- answer, so a plain digest would tell them that they guessed right (docs/decisions/2026-11-21-approval-digests.md). They
-- are HMAC-SHA-256 under the client's key: whoever may open the client's words can check them, and nobody once the key is
-- destroyed.
alter table model_call rename column input_sha256 to input_mac;
alter table model_call rename column output_sha256 to output_mac;

-- The functions name the column.
create or replace function model_call_begins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if num_nonnulls(new.outcome, new.why, new.output_mac, new.ended_at, new.derived_deleted_at) > 0 then
    perform refuse('RA007', 'a call begins before it ends');
  end if;
  perform check_consent(new);
  return new;
end $$;

create or replace function model_call_changes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.outcome is not null and (new.outcome, new.why, new.output_mac, new.ended_at)
      is distinct from (old.outcome, old.why, old.output_mac, old.ended_at) then
    perform refuse('RA007', 'what became of the call is written');
  end if;
  if old.derived_deleted_at is not null and new.derived_deleted_at is distinct from old.derived_deleted_at then
    perform refuse('RA007', 'what it gave was deleted before');
  end if;
  if old.outcome is null and new.outcome = 'shown' then
    perform check_consent(new);
    -- A draft answers the conversation as it was; what was written since may be danger.
    if (select c.version from conversation c where c.organisation_id = new.organisation_id
        and c.conversation_id = new.conversation_id) <> new.thread_version then
      perform refuse('RA002', 'the conversation moved on after the call');
    end if;
  end if;
  return new;
end $$;
