-- Which key is from before a change of keys, and which erasure one came after, is counted and not timed: a clock that is
-- set back would make a key that was put in since look older than its change, or let an erasure pass as answered by a
-- change from before it. A key and an erasure carry the number of the last change there was; a change takes the next.
-- Changes and keys of one organisation are made one after the other, and an erasure alone (keys-alone.ts). Where newer
-- keys were restored beside an older record, the next number is above all that is there.
alter table key_change add column turn bigint;
alter table erasure add column after_turn bigint;
alter table organisation_key add column made_turn bigint;
alter table client_key add column made_turn bigint;

-- As the times said so far.
update key_change c set turn = n.turn from (
  select organisation_id, change_id, row_number() over (partition by organisation_id order by begun_at, change_id) as turn
  from key_change) n
  where n.organisation_id = c.organisation_id and n.change_id = c.change_id;
update erasure e set after_turn = (select count(*) from key_change c
  where c.organisation_id = e.organisation_id and c.begun_at <= e.erased_after);
update organisation_key k set made_turn = (select count(*) from key_change c
  where c.organisation_id = k.organisation_id and c.begun_at <= k.made_at);
update client_key k set made_turn = (select count(*) from key_change c
  where c.organisation_id = k.organisation_id and c.begun_at <= k.made_at);

create function last_key_turn() returns bigint language sql stable as $$
  select coalesce(max(c.turn), 0) from key_change c where c.organisation_id = current_organisation()
$$;
create function next_key_turn() returns bigint language sql stable as $$
  select 1 + greatest(last_key_turn(),
    (select max(e.after_turn) from erasure e where e.organisation_id = current_organisation()),
    (select max(k.made_turn) from organisation_key k where k.organisation_id = current_organisation()),
    (select max(k.made_turn) from client_key k where k.organisation_id = current_organisation()))
$$;
revoke all on function last_key_turn(), next_key_turn() from public;
grant execute on function last_key_turn(), next_key_turn() to rapport_server;

alter table key_change alter column turn set default next_key_turn(), alter column turn set not null;
alter table erasure alter column after_turn set default last_key_turn(), alter column after_turn set not null,
  drop column erased_after;
alter table organisation_key alter column made_turn set default last_key_turn(), alter column made_turn set not null;
alter table client_key alter column made_turn set default last_key_turn(), alter column made_turn set not null;
create unique index each_turn_once on key_change (organisation_id, turn);
