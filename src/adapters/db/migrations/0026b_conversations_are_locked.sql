-- A lock asks for the right to update, and a conversation is the client's to update: whoever treats them waits here for
-- whoever writes at the same time, so that two at once open one episode (SA.3).
create function lock_conversation(conversation uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from conversation c where c.organisation_id = current_organisation()
    and c.conversation_id = conversation for no key update;
end $$;
revoke all on function lock_conversation(uuid) from public;
grant execute on function lock_conversation(uuid) to rapport_server;
