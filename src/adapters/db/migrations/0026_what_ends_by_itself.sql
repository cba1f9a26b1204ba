-- What ends by itself says when, and leaves an entry: offers of a handover, covers. Requests of a client who was erased
-- end with them. Who lifted a legal hold is known after a restore too. Requests whose day comes are reminded of.

alter domain handover_answer drop constraint handover_answer_check;
alter domain handover_answer add constraint handover_answer_check
  check (value in ('accepted', 'declined', 'withdrawn', 'lapsed'));
-- Offers from before have as long from now as a new one.
alter table handover add column until_at timestamptz not null default now() + interval '14 days';
alter table handover alter column until_at drop default, add check (until_at > offered_at);
create index handover_lapses on handover (organisation_id, until_at) where answer is null;
alter table cover add column ran_out_at timestamptz check (ran_out_at >= until_at);
create index cover_runs_out on cover (organisation_id, until_at) where ended_at is null and ran_out_at is null;

-- The answer is the person's who acts: who was offered accepts or declines, who offered withdraws, and once its time is
-- over the server says so and nobody else anything. Care changes here and in the same breath, and only towards somebody
-- who may answer this client (HU.1).
create or replace function handover_is_answered() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.answer is not null and new.answer is distinct from old.answer then
    perform refuse('RA007', 'the offer was answered');
  end if;
  if new.answer is null or old.answer is not null then
    return new;
  end if;
  if new.answer = 'lapsed' then
    if coalesce(current_setting('rapport.actor', true), '') <> 'system' or new.answered_at < old.until_at then
      perform refuse('RA006', 'an offer lapses by itself');
    end if;
    return new;
  end if;
  if new.answered_at >= old.until_at then
    perform refuse('RA007', 'the time of the offer is over');
  end if;
  if acting_member() is distinct from (case new.answer when 'withdrawn' then new.from_member else new.to_member end) then
    perform refuse('RA006', 'somebody else answers this offer');
  end if;
  if new.answer <> 'accepted' then
    return new;
  end if;
  if not acts_as('practitioner') then
    perform refuse('RA006', 'a client is handed to a practitioner');
  end if;
  if not licensed_for(new.organisation_id, new.client_id, new.to_member) then
    perform refuse('RA003', 'no valid licence where the client is');
  end if;
  update care c set ended_at = new.answered_at where c.organisation_id = new.organisation_id
    and c.client_id = new.client_id and c.member_id = new.from_member and c.ended_at is null;
  if not found then
    perform refuse('RA007', 'who offered is no longer in care of this client');
  end if;
  insert into care (organisation_id, client_id, member_id, since)
    values (new.organisation_id, new.client_id, new.to_member, new.answered_at)
    on conflict (organisation_id, client_id, member_id) where ended_at is null do nothing;
  return new;
end $$;

-- Nothing was decided about it: whom it was about is gone.
alter domain right_state drop constraint right_state_check;
alter domain right_state add constraint right_state_check
  check (value in ('asked', 'taken', 'done', 'refused', 'withdrawn', 'closed'));
alter domain right_reason drop constraint right_reason_check;
alter domain right_reason add constraint right_reason_check check (value in ('not-sure-who-asks', 'law-asks-to-keep',
  'held-for-a-court', 'record-is-right', 'needs-more-time', 'other', 'client-erased'));
-- How far those who see to it were reminded of its day: 1 a week before, 2 on the day, 3 when it is over.
alter table right_case add column reminded smallint not null default 0 check (reminded between 0 and 3);
grant update (reminded) on right_case to rapport_server;
alter table notice add column case_id uuid,
  drop constraint notice_is_of_one,
  add constraint notice_is_of_one
    check (num_nonnulls(told_id, question_id, cover_id, handover_id, break_glass_id, case_id) = 1),
  add foreign key (organisation_id, case_id) references right_case;

-- Holds of a client were all lifted before the erasure. The file of keys carries the erasure, so that a record from
-- before it is erased again by the same hands. A record that does not know the person says nobody.
alter table erasure add column holds_lifted jsonb not null default '[]';
create function holds_of_erased() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.holds_lifted := coalesce((select jsonb_agg(jsonb_build_object('hold', h.hold_id, 'by', h.lifted_by, 'at', h.lifted_at)
      order by h.lifted_at) from legal_hold h
    where h.organisation_id = new.organisation_id and h.client_id = new.client_id), '[]');
  return new;
end $$;
create trigger holds_of_erased before insert on erasure for each row execute function holds_of_erased();
do $$
declare held text;
begin
  for held in select conname from pg_constraint where conrelid = 'legal_hold'::regclass and contype = 'c' loop
    execute format('alter table legal_hold drop constraint %I', held);
  end loop;
end $$;
alter table legal_hold add constraint lifted_at_a_time check (lifted_by is null or lifted_at is not null);

revoke all on function holds_of_erased() from public;
grant update (ran_out_at) on cover to rapport_server;
