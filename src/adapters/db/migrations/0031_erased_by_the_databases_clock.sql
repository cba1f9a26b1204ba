-- Whether an organisation's key was changed after an erasure is asked of one clock, PostgreSQL's: `begun_at` of the change
-- is its, and `erased_at` is the server's, which may be ahead or behind. The default is drawn where `erase_client` writes
-- the row, with the lock on the keys held. Of an erasure that is still to be forgotten nobody knows how the clocks stood,
-- so that the next change counts for it.
alter table erasure add column erased_after timestamptz;
update erasure set erased_after = case when forgotten_at is null then clock_timestamp() else erased_at end;
alter table erasure alter column erased_after set default clock_timestamp(), alter column erased_after set not null;
