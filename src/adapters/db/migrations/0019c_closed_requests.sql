-- A request that is closed is not decided anew; what was written about it is still sealed anew when keys change, and
-- overwritten when the client is erased.
create or replace function right_case_moves() returns trigger language plpgsql as $$
begin
  if old.state not in ('asked', 'taken') and (new.state, new.due_on, new.extended, new.reason, new.ended_at)
      is distinct from (old.state, old.due_on, old.extended, old.reason, old.ended_at) then
    perform refuse('RA007', 'the request is closed');
  end if;
  return new;
end $$;
